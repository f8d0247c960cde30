import type { Screen } from '../screen.js';

const WORKING_ON_CASES = ['reception-clerk', 'handling-officer', 'secrecy-reviewer', 'legal-adviser', 'work-body-head', 'approving-leader', 'supervisor'] as const;

export const queueScreen: Screen = {
  routes: [{ path: '/queue', component: () => import('./queue-page.vue'), meta: { title: { zh: '申请列表', en: 'Requests' }, roles: WORKING_ON_CASES } }],
  navigation: [{ path: '/queue', title: { zh: '申请列表', en: 'Requests' }, roles: WORKING_ON_CASES, order: 20 }],
};
