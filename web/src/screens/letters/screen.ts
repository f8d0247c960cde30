import type { Screen } from '../screen.js';

const above = ['/queue', '/requests/:id'];

export const lettersScreen: Screen = {
  routes: [
    { path: '/requests/:id/letters/new', component: () => import('./new-letter-page.vue'), meta: { title: { zh: '制作文书', en: 'New letter' }, above } },
    { path: '/requests/:id/letters/:letterId', component: () => import('./letter-page.vue'), meta: { title: { zh: '文书', en: 'Letter' }, above } },
  ],
};
