import type { Screen } from '../screen.js';

const ADMINISTRATORS = ['administrator'] as const;
/** The head of a work body sets how reviews are given out in the own organ, and writes its standard paragraphs. */
const SETTING_REVIEWS = ['administrator', 'work-body-head'] as const;
const above = ['/administration'];

export const administrationScreen: Screen = {
  routes: [
    { path: '/administration', component: () => import('./overview-page.vue'), meta: { title: { zh: '系统管理', en: 'Administration' }, roles: SETTING_REVIEWS } },
    { path: '/administration/organs', component: () => import('./organs-page.vue'), meta: { title: { zh: '机关和内设机构', en: 'Organs and units' }, roles: ADMINISTRATORS, above } },
    { path: '/administration/people', component: () => import('./people-page.vue'), meta: { title: { zh: '人员和权限', en: 'People and roles' }, roles: ADMINISTRATORS, above } },
    { path: '/administration/people/:id', component: () => import('./person-page.vue'), meta: { title: { zh: '人员', en: 'Person' }, roles: ADMINISTRATORS, above: [...above, '/administration/people'] } },
    { path: '/administration/policies', component: () => import('./policies-page.vue'), meta: { title: { zh: '期限规则', en: 'Policies' }, roles: ADMINISTRATORS, above } },
    { path: '/administration/calendars', component: () => import('./calendars-page.vue'), meta: { title: { zh: '工作日历', en: 'Working calendar' }, roles: ADMINISTRATORS, above } },
    { path: '/administration/review', component: () => import('./review-page.vue'), meta: { title: { zh: '合法性审查分配', en: 'Giving out reviews' }, roles: SETTING_REVIEWS, above } },
    { path: '/administration/letter-forms', component: () => import('./letter-forms-page.vue'), meta: { title: { zh: '文书格式和检查规则', en: 'Letter forms and rules' }, roles: SETTING_REVIEWS, above } },
    { path: '/administration/letter-forms/:form', component: () => import('./letter-form-page.vue'), meta: { title: { zh: '文书格式', en: 'Letter form' }, roles: SETTING_REVIEWS, above: [...above, '/administration/letter-forms'] } },
    { path: '/administration/paragraphs', component: () => import('./paragraphs-page.vue'), meta: { title: { zh: '标准段落', en: 'Standard paragraphs' }, roles: SETTING_REVIEWS, above } },
    { path: '/administration/paragraphs/:id', component: () => import('./paragraph-page.vue'), meta: { title: { zh: '标准段落', en: 'Standard paragraph' }, roles: SETTING_REVIEWS, above: [...above, '/administration/paragraphs'] } },
    { path: '/administration/queues', component: () => import('./queues-page.vue'), meta: { title: { zh: '运行状况', en: 'Queue health' }, roles: ADMINISTRATORS, above } },
    { path: '/administration/access-log', component: () => import('./access-log-page.vue'), meta: { title: { zh: '访问日志', en: 'Access log' }, roles: ADMINISTRATORS, above } },
  ],
  navigation: [{ path: '/administration', title: { zh: '系统管理', en: 'Administration' }, roles: SETTING_REVIEWS, order: 90 }],
};
