import type { Screen } from '../screen.js';

const WORKING_ON_CASES = ['reception-clerk', 'handling-officer', 'secrecy-reviewer', 'legal-adviser', 'work-body-head', 'approving-leader', 'supervisor'] as const;

export const caseScreen: Screen = {
  routes: [{ path: '/requests/:id', component: () => import('./case-page.vue'), meta: { title: { zh: '申请办理', en: 'Request' }, roles: WORKING_ON_CASES, above: ['/queue'] } }],
};
