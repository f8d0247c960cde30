import type { Screen } from '../screen.js';

const READERS = ['reception-clerk', 'handling-officer', 'secrecy-reviewer', 'legal-adviser', 'work-body-head', 'approving-leader', 'supervisor'] as const;

export const topicsScreen: Screen = {
  routes: [
    { path: '/topics', component: () => import('./topics-page.vue'), meta: { title: { zh: '同一信息主题', en: 'Topics' }, roles: READERS } },
    { path: '/topics/:id', component: () => import('./topic-page.vue'), meta: { title: { zh: '主题', en: 'Topic' }, roles: READERS, above: ['/topics'] } },
  ],
  navigation: [{ path: '/topics', title: { zh: '同一信息主题', en: 'Topics' }, roles: READERS, order: 50 }],
};
