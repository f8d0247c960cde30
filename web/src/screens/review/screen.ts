import type { Screen } from '../screen.js';

const QUEUE = ['legal-adviser', 'work-body-head'] as const;
const READERS = ['reception-clerk', 'handling-officer', 'secrecy-reviewer', 'legal-adviser', 'work-body-head', 'approving-leader', 'supervisor'] as const;

export const reviewScreen: Screen = {
  routes: [
    { path: '/review', component: () => import('./review-queue-page.vue'), meta: { title: { zh: '合法性审查', en: 'Legal review' }, roles: QUEUE } },
    { path: '/requests/:id/review/:letterId', component: () => import('./review-page.vue'), meta: { title: { zh: '审查答复', en: 'Review of a reply' }, roles: READERS, above: ['/review', '/requests/:id'], place: ({ id }) => `review of ${String(id)}` } },
  ],
  navigation: [{ path: '/review', title: { zh: '合法性审查', en: 'Legal review' }, roles: QUEUE, order: 12 }],
};
