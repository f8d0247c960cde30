import { may } from '../identity/access/may.js';
import { lacking } from '../identity/access/require-role.js';
import type { Role } from '../identity/roles.js';
import { ForbiddenError } from '../platform/errors/general-errors.js';
import type { CasePlace, RequestActor } from '../requests/request-access.js';

/** Who takes a case to court, or before the reconsideration organ. A case file holds everything in clear. */
export const DOSSIER_ROLES: readonly Role[] = ['handling-officer', 'legal-adviser', 'work-body-head'];

/** Refuses who may not order or take case files of a case: an officer those of the own cases. Errors: `ForbiddenError`. */
export function requireDossierRole(actor: RequestActor, { organId, officerId }: CasePlace): void {
  const roles = officerId === actor.personId ? DOSSIER_ROLES : DOSSIER_ROLES.filter((role) => role !== 'handling-officer');
  if (may(actor, organId, roles)) return;
  if (!may(actor, organId, DOSSIER_ROLES)) throw lacking(DOSSIER_ROLES);
  throw new ForbiddenError(
    { zh: '本件由其他承办人办理，案卷由该承办人、法律顾问或者公开工作机构负责人制作和下载。', en: 'Another officer is in charge of this case; that officer, a legal adviser or the head of the work body makes and takes its case file.' },
    { officersOwn: true },
  );
}
