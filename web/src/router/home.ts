import type { Role } from '../stores/session.js';

/** Where each role begins its day (ux: who sits where). The first address that the console has is taken. */
const FIRST: readonly (readonly [Role, readonly string[]])[] = [
  ['supervisor', ['/board', '/queue?view=all']],
  ['legal-adviser', ['/review', '/tasks']],
  ['reception-clerk', ['/queue']],
  ['handling-officer', ['/queue?view=mine']],
  ['approving-leader', ['/approvals', '/tasks']],
  ['work-body-head', ['/approvals', '/tasks']],
  ['secrecy-reviewer', ['/tasks']],
  ['administrator', ['/administration', '/account']],
];

/** The address that somebody with these roles sees first. */
export function homeOf(roles: readonly { readonly role: Role }[], known: (path: string) => boolean): string {
  for (const [role, paths] of FIRST) {
    if (!roles.some((held) => held.role === role)) continue;
    const found = paths.find(known);
    if (found) return found;
  }
  return '/account';
}
