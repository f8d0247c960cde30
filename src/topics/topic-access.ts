import { may, mayCitywide, type RoleHolder } from '../identity/access/may.js';
import { lacking } from '../identity/access/require-role.js';
import { CASE_ROLES } from '../identity/access/route-rules.js';
import type { Role } from '../identity/roles.js';

/** Who may change which requests belong together. */
export const TOPIC_EDITORS: readonly Role[] = ['handling-officer', 'work-body-head', 'supervisor'];

/** A topic is seen by those who may read a request in it, or evaluate its publication. */
export function requireTopicReader(actor: RoleHolder, organIds: readonly string[]): void {
  if (!mayInOne(actor, organIds, CASE_ROLES)) throw lacking(CASE_ROLES);
}

/** A topic is changed by those who handle requests in it. */
export function requireTopicEditor(actor: RoleHolder, organIds: readonly string[]): void {
  if (!mayInOne(actor, organIds, TOPIC_EDITORS)) throw lacking(TOPIC_EDITORS);
}

function mayInOne(actor: RoleHolder, organIds: readonly string[], roles: readonly Role[]): boolean {
  return mayCitywide(actor, roles) || organIds.some((organId) => may(actor, organId, roles));
}
