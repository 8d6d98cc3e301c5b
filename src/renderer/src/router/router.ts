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
