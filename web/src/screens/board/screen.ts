import type { Screen } from '../screen.js';

const WATCHING = ['supervisor', 'work-body-head', 'approving-leader'] as const;
const WORKING_ON_CASES = ['reception-clerk', 'handling-officer', 'secrecy-reviewer', 'legal-adviser', ...WATCHING] as const;

export const boardScreen: Screen = {
  routes: [
    { path: '/board', component: () => import('./board-page.vue'), meta: { title: { zh: '时限看板', en: 'Timers board' }, roles: WORKING_ON_CASES } },
    { path: '/board/wall', component: () => import('./wall-page.vue'), meta: { title: { zh: '时限看板大屏', en: 'Timers board on a wall' }, roles: WORKING_ON_CASES, bare: true } },
  ],
  navigation: [{ path: '/board', title: { zh: '时限看板', en: 'Timers board' }, roles: WATCHING, order: 10 }],
};
