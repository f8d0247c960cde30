import type { LetterFacts } from '../../workflows/letters/facts.js';
import { ORGAN } from '../../workflows/letters/samples/sample-facts.js';

export { dueAfter, limitsFrom, ORGAN, ELEMENTS, proposalOf, letterFacts, consultation, REFUSED, factsFor } from '../../workflows/letters/samples/sample-facts.js';

const UNKNOWN = { dueOn: null, provisional: false, estimatedOn: null } as const;

/** A case of which nothing is known that need not be: every fact that may be absent is. */
export function bareFacts(over: Partial<LetterFacts> = {}): LetterFacts {
  return {
    on: '2026-03-16', organ: { name: ORGAN.name, reconsiderationOrgan: null, court: null, reconsiderationLink: null, address: null, postcode: null, phone: null, email: null, feePayment: null },
    applicant: { kind: 'natural-person', name: '', agent: null, address: null, email: null, phone: null },
    request: { number: null, channel: 'internet', submittedOn: null, receivedOn: null, content: '', docNumberSought: null, medium: null, route: null },
    limits: { target: UNKNOWN, statutory: UNKNOWN, correctionNoticeBy: UNKNOWN }, corrections: [], reasons: null, delay: null, consultations: [], assistance: [], fee: null, extension: null,
    proposal: null, searches: [], opinions: [], signedOn: null, closed: null, service: null, people: {}, unit: null, officer: null, ...over,
  };
}
