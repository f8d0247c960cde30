import type { Bilingual } from '../platform/errors/bilingual.js';

/** Everything a person can be in an organ (domain §3.3). A person may hold several roles in several organs. */
export const ROLES = [
  'reception-clerk', 'handling-officer', 'secrecy-reviewer', 'legal-adviser',
  'work-body-head', 'approving-leader', 'supervisor', 'administrator',
] as const;
export type Role = (typeof ROLES)[number];

export const ROLE_NAMES: Readonly<Record<Role, Bilingual>> = {
  'reception-clerk': { zh: '受理岗', en: 'Reception clerk' },
  'handling-officer': { zh: '承办人', en: 'Handling officer' },
  'secrecy-reviewer': { zh: '保密审查员', en: 'Secrecy reviewer' },
  'legal-adviser': { zh: '法律顾问', en: 'Legal adviser' },
  'work-body-head': { zh: '公开工作机构负责人', en: 'Head of the work body' },
  'approving-leader': { zh: '审签领导', en: 'Approving leader' },
  supervisor: { zh: '督办', en: 'Supervisor' },
  administrator: { zh: '系统管理员', en: 'Administrator' },
};

export const ORGAN_KINDS = ['government', 'general-office', 'department', 'township', 'sub-district', 'dispatched'] as const;
export type OrganKind = (typeof ORGAN_KINDS)[number];

/** A role as a person holds it. */
export interface HeldRole {
  readonly role: Role;
  readonly organId: string;
  /** The unit it is limited to, where it is. */
  readonly unitId: string | null;
  /** It counts in every organ, not only in `organId`. */
  readonly citywide: boolean;
}

/**
 * Whether a role counts in every organ: the supervisor of the general office is the OGI authority (Art. 3) and watches all organs;
 * administration of the system is one job for the whole city. Every other role counts only where it is held.
 */
export function countsCitywide(role: Role, organKind: OrganKind): boolean {
  return role === 'administrator' || (role === 'supervisor' && organKind === 'general-office');
}
