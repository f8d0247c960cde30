import { defineStore } from 'pinia';
import { computed, ref, shallowRef } from 'vue';
import { api, read, type Form } from '../api/client.js';
import { ProblemError } from '../api/problem.js';
import { DRAFTS } from './own-drafts.js';
import { forgetForms } from './own-forms.js';
import { OWN_STORE } from './own-store.js';
import { onSignedOutElsewhere, tellSignedOut } from './signing-out.js';

export type Session = Form<'SessionView'>;
export type Role = Form<'HeldRoleView'>['role'];

/** Who is signed in, and what they are here for. */
export const useSession = defineStore('session', () => {
  const session = shallowRef<Session | null>(null);
  /** The server was asked who is signed in. */
  const known = ref(false);
  /** Set while the person is asked to sign in again over their work. */
  const askedAgain = ref(false);
  let answerAgain: ((signedIn: boolean) => void) | null = null;
  let askingAgain: Promise<boolean> | null = null;

  const csrfToken = computed(() => session.value?.csrfToken ?? null);
  const person = computed(() => session.value?.person ?? null);
  const roles = computed(() => session.value?.roles ?? []);
  const today = computed(() => session.value?.today ?? '');

  /** Finds out who is signed in. False when nobody is. */
  async function load(): Promise<boolean> {
    try {
      session.value = await read(api.GET('/api/session'));
      known.value = true;
      return true;
    } catch (error) {
      if (!(error instanceof ProblemError && error.status === 401)) throw error;
      session.value = null;
      known.value = true;
      return false;
    }
  }

  async function signIn(username: string, password: string): Promise<void> {
    const before = session.value?.person.id;
    session.value = await read(api.POST('/api/session', { body: { username, password } }));
    OWN_STORE.open();
    // Somebody else at the same desk must not go on with what the first one had open.
    if (before !== undefined && before !== session.value.person.id) {
      DRAFTS.forgetAll();
      return location.assign('/');
    }
    if (!session.value.mustChangePassword) settle(true);
  }

  async function changePassword(currentPassword: string, newPassword: string): Promise<void> {
    session.value = await read(api.POST('/api/password', { body: { currentPassword, newPassword } }));
    settle(true);
  }

  async function signOut(): Promise<void> {
    OWN_STORE.close();
    DRAFTS.forgetAll();
    if (person.value) forgetForms(OWN_STORE, person.value.id);
    tellSignedOut();
    await api.DELETE('/api/session', {}).catch(() => undefined);
    session.value = null;
  }

  // Who signs out at this desk means all its windows: none goes on showing, or keeping, what was open.
  onSignedOutElsewhere(() => {
    OWN_STORE.close();
    session.value = null;
    location.assign('/sign-in');
  });

  /** Shows the sign-in dialog over the present page; several questions that met a dead session wait for the same answer. */
  function signInAgain(): Promise<boolean> {
    if (!session.value) return Promise.resolve(false);
    askedAgain.value = true;
    askingAgain ??= new Promise((resolve) => (answerAgain = resolve));
    return askingAgain;
  }

  function settle(signedIn: boolean): void {
    askedAgain.value = false;
    answerAgain?.(signedIn);
    answerAgain = null;
    askingAgain = null;
  }

  /** The day and time of the system, as it last told. */
  function tick(today: string, now: number): void {
    if (session.value) session.value = { ...session.value, today, now };
  }

  /** Whether one of the roles is held, in an organ or anywhere. */
  function holds(wanted: readonly Role[], organId?: string): boolean {
    return roles.value.some((held) => wanted.includes(held.role) && (organId === undefined || held.citywide || held.organId === organId));
  }

  return { session, known, askedAgain, csrfToken, person, roles, today, load, signIn, changePassword, signOut, signInAgain, settle, tick, holds };
});
