import { by, dated, inReview, type Scenario } from '../../../test/support/scenario.js';
import { requestV1 } from './definition.js';

/** Worked examples of domain §4.4, lived through the machine. G and H are in steps/dispute.spec.ts. */
const extend = (given: Scenario) => given.does('REQUEST_EXTENSION', { workingDays: 20, reason: '量大' }).does('CONSENT_TO_EXTENSION', {}, by('head')).does('EXTEND', {}, by('clerk'));

test('A: received 2025-09-22, nothing happens; last day for a correction notice 09-30', () => {
  inReview(requestV1, '2025-09-22').expectDue({ target: '2025-10-17', statutory: '2025-10-24' }).expectDeadline('correction-notice', '2025-09-30');
});

test('B: correction asked on 09-30, corrected request received on 10-13', () => {
  inReview(requestV1, '2025-09-22').on('2025-09-30').does('REQUEST_CORRECTION', { items: ['名称'] }).on('2025-10-13').does('CORRECTED', {}).expectDue({ target: '2025-11-03', statutory: '2025-11-10' });
});

test('C: letter of 2026-02-03, signed for on 02-05, answered on 03-05', () => {
  const given = inReview(requestV1, '2026-01-26').on('2026-02-03').does('CONSULT_THIRD_PARTY', { partyId: 'p', interest: 'other', information: '合同', applicantToldOn: '2026-02-03' });
  given.on('2026-03-05').does('RECORD_RECEIPT', { letter: 'consultation', consultationId: '1' }, dated('2026-02-05')).expectDeadline('consultation:1', '2026-03-04')
    .does('RECORD_CONSULTATION_ANSWER', { consultationId: '1', answer: 'CONSENTED' }).expectDue({ target: '2026-03-18', statutory: '2026-03-25' });
});

test('D: extended by twenty working days, the target with it or, by policy, without it', () => {
  extend(inReview(requestV1, '2026-03-02').on('2026-03-30')).expectDue({ target: '2026-04-21', statutory: '2026-04-28' });
  extend(inReview(requestV1, '2026-03-02', { extensionMovesTarget: false })).expectDue({ target: '2026-03-23', statutory: '2026-04-28' });
});

test('E and F: fee notice received on 2026-04-10, payable until 05-12, paid on 04-22', () => {
  const charged = inReview(requestV1, '2026-04-01').does('PROPOSE_FEE', { method: 'PER_VOLUME', pages: 120 }).does('APPROVE_FEE', {}, by('head')).on('2026-04-10').does('CHARGE_FEE')
    .does('RECORD_RECEIPT', { letter: 'fee' }).expectDeadline('payment', '2026-05-12');
  charged.on('2026-04-22').does('PAID', { receiptNumber: '1' }).expectDue({ target: '2026-05-15', statutory: '2026-05-22' });
});
