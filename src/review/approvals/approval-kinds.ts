import type { Bilingual } from '../../platform/errors/bilingual.js';
import type { RequestCommand } from '../../requests/commands/command-names.js';

/** What waits for the head of a work body, or for whoever signs: kinds of tasks. */
export const APPROVAL_KINDS = ['sign', 'consent-extension', 'approve-fee', 'head-decision'] as const;
export type ApprovalKind = (typeof APPROVAL_KINDS)[number];

interface Spec {
  readonly label: Bilingual;
  /** The answers there are. */
  readonly commands: readonly RequestCommand[];
  /** What consent leads to, one after the other: the clock moves with the last. */
  readonly leadsTo: readonly RequestCommand[];
}

export const APPROVALS: Readonly<Record<ApprovalKind, Spec>> = {
  sign: { label: { zh: '签发答复', en: 'Sign the reply' }, commands: ['SIGN', 'RETURN_FROM_APPROVAL'], leadsTo: [] },
  'consent-extension': { label: { zh: '审批延期', en: 'Extension' }, commands: ['CONSENT_TO_EXTENSION', 'REFUSE_EXTENSION'], leadsTo: ['CONSENT_TO_EXTENSION', 'EXTEND'] },
  'approve-fee': { label: { zh: '审批收费', en: 'Fee' }, commands: ['APPROVE_FEE', 'REFUSE_FEE'], leadsTo: ['APPROVE_FEE', 'CHARGE_FEE'] },
  'head-decision': { label: { zh: '不同意见，待决定', en: 'Disagreement to be decided' }, commands: ['HEAD_DECIDES'], leadsTo: [] },
};
