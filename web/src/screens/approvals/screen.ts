import type { Screen } from '../screen.js';

const APPROVING = ['work-body-head', 'approving-leader'] as const;

export const approvalsScreen: Screen = {
  routes: [{ path: '/approvals', component: () => import('./approvals-page.vue'), meta: { title: { zh: '审批', en: 'Approvals' }, roles: APPROVING } }],
  navigation: [{ path: '/approvals', title: { zh: '审批', en: 'Approvals' }, roles: APPROVING, order: 14 }],
};
