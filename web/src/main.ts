import { createPinia } from 'pinia';
import { createApp } from 'vue';
import 'element-plus/es/components/message/style/css';
import 'element-plus/es/components/message-box/style/css';
import './styles/theme.css';
import './styles/base.css';
import './styles/print.css';
import App from './shell/console-app.vue';
import { i18n } from './i18n/texts.js';
import { createConsoleRouter } from './router/router.js';

createApp(App).use(createPinia()).use(i18n).use(createConsoleRouter()).mount('#app');
