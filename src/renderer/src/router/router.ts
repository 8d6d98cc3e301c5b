// Screens by the names of their areas.
import { createRouter, createWebHashHistory, type RouteRecordRaw } from 'vue-router';

declare module 'vue-router' {
  interface RouteMeta {
    /** Whether the screen shows the open file; without one the start screen stands in. */
    readonly needsFile: boolean;
    /** The area it belongs to, where it is not one itself. */
    readonly area?: string;
    /** Whether its buttons are at the lower left, where notices stand otherwise. */
    readonly buttonsLeft?: true;
  }
}

const routes: readonly RouteRecordRaw[] = [
  {
    path: '/',
    name: 'start',
    component: () => import('../features/start/StartScreen.vue'),
    meta: { needsFile: false },
  },
  {
    path: '/import',
    name: 'import',
    component: () => import('../features/roadmap/ImportScreen.vue'),
    meta: { needsFile: false },
  },
  {
    path: '/roadmap',
    name: 'roadmap',
    component: () => import('../features/roadmap/RoadmapScreen.vue'),
    meta: { needsFile: true },
  },
  {
    path: '/forms',
    name: 'forms',
    component: () => import('../features/forms/FormsScreen.vue'),
    meta: { needsFile: true },
  },
  {
    path: '/people',
    name: 'people',
    component: () => import('../features/people/PeopleScreen.vue'),
    meta: { needsFile: true },
  },
  {
    path: '/people/import',
    name: 'peopleImport',
    component: () => import('../features/people/PeopleImportScreen.vue'),
    meta: { needsFile: true },
  },
  {
    path: '/consents',
    name: 'consents',
    component: () => import('../features/consents/ConsentsScreen.vue'),
    meta: { needsFile: true },
  },
  {
    path: '/interviews',
    name: 'interviews',
    component: () => import('../features/interviews/InterviewsScreen.vue'),
    meta: { needsFile: true },
  },
  {
    path: '/matching',
    name: 'matching',
    component: () => import('../features/pairs/MatchingScreen.vue'),
    meta: { needsFile: true },
  },
  {
    path: '/pairs',
    name: 'pairs',
    component: () => import('../features/pairs/PairsScreen.vue'),
    meta: { needsFile: true },
  },
  {
    path: '/papers',
    name: 'papers',
    component: () => import('../features/papers/PapersScreen.vue'),
    meta: { needsFile: true },
  },
  {
    path: '/papers/paper',
    name: 'paper',
    component: () => import('../features/papers/PaperScreen.vue'),
    meta: { needsFile: true, area: 'papers', buttonsLeft: true },
  },
  {
    path: '/papers/blanks',
    name: 'paperTemplates',
    component: () => import('../features/papers/TemplatesScreen.vue'),
    meta: { needsFile: true, area: 'papers' },
  },
  {
    path: '/papers/acts',
    name: 'paperActs',
    component: () => import('../features/papers/ActsScreen.vue'),
    meta: { needsFile: true, area: 'papers' },
  },
  {
    path: '/school',
    name: 'school',
    component: () => import('../features/school/SchoolScreen.vue'),
    meta: { needsFile: true },
  },
];

export const router = createRouter({ history: createWebHashHistory(), routes: [...routes] });
