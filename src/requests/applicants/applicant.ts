import type { ApplicantKind } from '../../../workflows/request/applicant-kinds.js';
import type { PaperKind } from '../../identity/checks/paper-names.js';

export interface Contact {
  readonly phone?: string;
  readonly email?: string;
  readonly address?: string;
}

/** Somebody who acts for the applicant: by power of attorney, or as the person who handles it for an organisation. */
export interface Agent {
  readonly name: string;
  readonly documentKind?: PaperKind;
  readonly documentNumber?: string;
  readonly phone?: string;
  /** The power of attorney, as it is on file. */
  readonly authorisation?: string;
}

/** Who asks (Art. 29(1)): name, proof of identity, contact. */
export interface ApplicantInput {
  readonly kind: ApplicantKind;
  readonly name: string;
  /** Of a natural person. */
  readonly documentKind?: PaperKind;
  readonly documentNumber?: string;
  /** Of an organisation: the unified social credit code. */
  readonly organisationCode?: string;
  readonly contact?: Contact;
  readonly agent?: Agent;
}

/** The paper that proves who it is: an organisation's code, or a person's document. Null when none was shown. */
export function documentOf(applicant: Pick<ApplicantInput, 'organisationCode' | 'documentNumber' | 'documentKind'>): { readonly kind: PaperKind; readonly number: string } | null {
  if (applicant.organisationCode) return { kind: 'organisation-code', number: applicant.organisationCode };
  if (applicant.documentNumber) return { kind: applicant.documentKind ?? 'resident-id', number: applicant.documentNumber };
  return null;
}

/** An applicant as stored, opened or masked. */
export interface ApplicantView {
  readonly id: string;
  readonly kind: ApplicantKind;
  readonly name: string;
  readonly documentKind: PaperKind | null;
  readonly documentNumber: string | null;
  readonly phone: string | null;
  readonly email: string | null;
  readonly address: string | null;
  readonly agent: Agent | null;
}
