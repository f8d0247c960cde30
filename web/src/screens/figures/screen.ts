import type { Screen } from '../screen.js';

const SUPERVISING = ['supervisor', 'work-body-head'] as const;

export const figuresScreen: Screen = {
  routes: [{ path: '/figures', component: () => import('./figures-page.vue'), meta: { title: { zh: '统计图表', en: 'Figures' }, roles: SUPERVISING } }],
  navigation: [{ path: '/figures', title: { zh: '统计图表', en: 'Figures' }, roles: SUPERVISING, order: 60 }],
};
