import type { Screen } from '../screen.js';

const READERS = ['reception-clerk', 'handling-officer', 'secrecy-reviewer', 'legal-adviser', 'work-body-head', 'approving-leader', 'supervisor'] as const;

export const releasesScreen: Screen = {
  routes: [
    { path: '/releases', component: () => import('./releases-page.vue'), meta: { title: { zh: '主动公开评估', en: 'Releases' }, roles: READERS } },
    { path: '/releases/:id', component: () => import('./release-page.vue'), meta: { title: { zh: '评估', en: 'Evaluation' }, roles: READERS, above: ['/releases'] } },
  ],
  navigation: [{ path: '/releases', title: { zh: '主动公开评估', en: 'Releases' }, roles: READERS, order: 52 }],
};
