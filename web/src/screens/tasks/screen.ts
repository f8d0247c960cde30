import type { Screen } from '../screen.js';

const WORKING_ON_CASES = ['reception-clerk', 'handling-officer', 'secrecy-reviewer', 'legal-adviser', 'work-body-head', 'approving-leader', 'supervisor'] as const;

export const tasksScreen: Screen = {
  routes: [{ path: '/tasks', component: () => import('./tasks-page.vue'), meta: { title: { zh: '待办事项', en: 'To do' }, roles: WORKING_ON_CASES } }],
  navigation: [{ path: '/tasks', title: { zh: '待办事项', en: 'To do' }, roles: WORKING_ON_CASES, order: 10 }],
};
