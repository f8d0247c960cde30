import type { Screen } from '../screen.js';

export const intakeScreen: Screen = {
  routes: [
    { path: '/requests/new', component: () => import('./new-request-page.vue'), meta: { title: { zh: '登记申请', en: 'Log a request' }, roles: ['reception-clerk'], above: ['/queue'] } },
    { path: '/requests/:id/receipt', component: () => import('./receipt-page.vue'), meta: { title: { zh: '登记回执', en: 'Acknowledgement' }, roles: ['reception-clerk', 'handling-officer', 'work-body-head'], above: ['/queue', '/requests/:id'] } },
  ],
};
