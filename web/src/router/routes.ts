import type { RouteRecordRaw } from 'vue-router';
import { SCREENS } from '../screens/all.js';

export const PRODUCT = { zh: '依申请公开办理系统', en: 'Yishen · Requests for Information' };

/** Every address of the console: the frame's own, and those that the screens bring along. */
export const ROUTES: readonly RouteRecordRaw[] = [
  { path: '/', name: 'home', component: () => import('../shell/not-found-page.vue'), meta: { title: PRODUCT } },
  { path: '/sign-in', component: () => import('../screens/sign-in/sign-in-page.vue'), meta: { title: { zh: '登录', en: 'Sign in' }, open: true } },
  { path: '/account', component: () => import('../screens/account/account-page.vue'), meta: { title: { zh: '我的账号', en: 'My account' } } },
  ...SCREENS.flatMap((screen) => screen.routes),
  { path: '/:rest(.*)*', name: 'unknown', component: () => import('../shell/not-found-page.vue'), meta: { title: { zh: '没有此页面', en: 'No such page' } } },
];
