// Screens by the names of their areas.
import { createRouter, createWebHashHistory, type RouteRecordRaw } from 'vue-router';

declare module 'vue-router' {
  interface RouteMeta {
    /** Whether the screen shows the open file; without one the start screen stands in. */
    readonly needsFile: boolean;
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
    path: '/school',
    name: 'school',
    component: () => import('../features/school/SchoolScreen.vue'),
    meta: { needsFile: true },
  },
];

export const router = createRouter({ history: createWebHashHistory(), routes: [...routes] });
