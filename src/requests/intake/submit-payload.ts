import type { CivilDate } from '../../../workflows/clock/civil-date.js';
import type { Payloads } from '../../../workflows/request/v1/payloads.js';
import type { PolicyInForce } from '../../clock/policies/policies.js';
import type { RequestTexts } from '../request-texts.js';
import { receiptDay } from '../../../workflows/request/v1/steps/intake.js';
import type { IntakeInput } from './intake-input.js';

/** What SUBMIT carries: what the workflow reads, and the request's own words for the record. No personal data of the applicant. */
export type SubmitPayload = Payloads['SUBMIT'] & RequestTexts;

/** The payload of SUBMIT; members that were not given are left out. */
export function submitPayload(input: IntakeInput, applicantId: string, { policy, version }: PolicyInForce): SubmitPayload {
  const { applicant, ...rest } = input;
  const payload = { ...rest, applicantId, applicantKind: applicant.kind, policy, policyVersion: version };
  return Object.fromEntries(Object.entries(payload).filter(([, value]) => value !== undefined && value !== null)) as unknown as SubmitPayload;
}

/** The day of the fact that SUBMIT enters: receipt, or arrival while it waits for confirmation. The policy of that day applies. */
export function dayOfSubmission(input: Pick<IntakeInput, 'channel' | 'submittedOn' | 'arrivedOn' | 'confirmedOn'>): CivilDate {
  return receiptDay(input as Payloads['SUBMIT']) ?? input.arrivedOn ?? input.submittedOn;
}
