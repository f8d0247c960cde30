/** Everything the access log records. Closed, so that a reader of the log knows what to expect. */
export const ACCESS_EVENTS = [
  'sign-in.succeeded', 'sign-in.failed', 'sign-out', 'sign-out.everywhere',
  'password.changed', 'password.reset', 'account.unlocked',
  'token.made', 'token.revoked',
  'role.granted', 'role.revoked',
  'person.created', 'person.changed', 'organ.created', 'organ.changed', 'unit.created', 'unit.changed',
  'personal-data.revealed', 'letter.read', 'file.taken',
  'query-code.made', 'case.queried', 'acknowledgement.given',
  'calendar.loaded', 'calendar.withdrawn', 'policy.set', 'time.moved',
] as const;
export type AccessEvent = (typeof ACCESS_EVENTS)[number];
