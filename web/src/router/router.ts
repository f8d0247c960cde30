import { watch } from 'vue';
import { createRouter, createWebHistory, type RouteLocationNormalized, type RouteLocationRaw, type Router } from 'vue-router';
import { language } from '../i18n/language.js';
import { said } from '../i18n/texts.js';
import { useSession } from '../stores/session.js';
import { homeOf } from './home.js';
import { PRODUCT, ROUTES } from './routes.js';

export function createConsoleRouter(): Router {
  const router = createRouter({
    history: createWebHistory(),
    scrollBehavior: (to, from, saved) => saved ?? (to.path === from.path ? false : { top: 0 }),
    routes: [...ROUTES],
  });
  router.beforeEach((to) => {
    fetchCode(to);
    return admitted(router, to);
  });
  const nameTab = () => (document.title = `${said(router.currentRoute.value.meta.title)} - ${said(PRODUCT)}`);
  router.afterEach((to, from) => {
    nameTab();
    // Who listens to the page hears that it is another one; who changed a filter stays where they are.
    if (from.matched.length > 0 && to.path !== from.path) document.getElementById('main')?.focus({ preventScroll: true });
  });
  watch(language, nameTab);
  return router;
}

/** The code of the page travels while the server is asked who is signed in. Whether it came is seen when it is needed. */
function fetchCode({ matched }: RouteLocationNormalized): void {
  for (const load of matched.flatMap(({ components }) => Object.values(components ?? {}))) {
    if (typeof load === 'function') Promise.resolve((load as () => unknown)()).catch(() => undefined);
  }
}

async function admitted(router: Router, to: RouteLocationNormalized): Promise<RouteLocationRaw | boolean> {
  const session = useSession();
  // Who was found not to be signed in is not asked again on the way to signing in.
  const signedIn = session.session !== null || (!(session.known && to.meta.open) && (await session.load()));
  if (!signedIn) return to.meta.open ? true : { path: '/sign-in', query: { to: to.fullPath === '/' ? undefined : to.fullPath } };
  if (session.session?.mustChangePassword) return to.path === '/sign-in' ? true : { path: '/sign-in', query: { to: to.fullPath } };
  if (to.name === 'home' || to.path === '/sign-in') return homeOf(session.roles, (path) => router.resolve(path).name !== 'unknown');
  return true;
}
