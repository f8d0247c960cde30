import type { Screen } from '../screen.js';

export const examinationScreen: Screen = {
  routes: [{ path: '/requests/:id/examination', component: () => import('./examination-page.vue'), meta: { title: { zh: '审查办理', en: 'Examination' }, above: ['/queue', '/requests/:id'] } }],
};
