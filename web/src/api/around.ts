import { language } from '../i18n/language.js';
import { useConnection } from '../stores/connection.js';
import { useSession } from '../stores/session.js';
import type { Surroundings } from './transport.js';

/** The page as the transport knows it. Stores are looked up late: they use the transport themselves. */
export const around: Surroundings = {
  language: () => language.value,
  csrfToken: () => useSession().csrfToken,
  signInAgain: () => useSession().signInAgain(),
  fetch: (request) => fetch(request),
  pause: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  reached: (reachable) => useConnection().reached(reachable),
};
