import { DEFAULT_POLICY } from '../../../clock/policy.js';
import { by, decided, evaluated, flagged, reviewed } from '../../../../test/support/release-scenario.js';

const consulted = () => evaluated().does('CONSULT_THIRD_PARTY', { partyId: 'p', interest: 'other', information: '合同' }).on('2026-01-12').does('RECORD_RECEIPT', { consultationId: '1' });

test('notes and supervision change nothing', () => {
  flagged().does('ADD_NOTE', { text: '已核实' }).does('SUPERVISE', { reason: '临近期限' }).expectTold('work-body-head', 'supervised').expectState('FLAGGED');
});

test('a running case keeps its policy unless another is adopted, within the law', () => {
  const tighter = { ...DEFAULT_POLICY, release: { ...DEFAULT_POLICY.release, publicationWorkingDays: 10 } };
  const given = decided(evaluated()).refuses('ADOPT_POLICY', 'samePolicy', { policy: tighter, policyVersion: 'default', reason: '调整' })
    .refuses('ADOPT_POLICY', 'publicationWithinLaw', { policy: { ...tighter, release: { ...tighter.release, publicationWorkingDays: 21 } }, policyVersion: 'v2', reason: '调整' })
    .refuses('ADOPT_POLICY', 'policyWithinLaw', { policy: { ...tighter, thirdPartyAnswerWorkingDays: 10 }, policyVersion: 'v2', reason: '调整' });
  given.does('ADOPT_POLICY', { policy: tighter, policyVersion: 'v2', reason: '调整' }).expectDeadline('publication', '2026-01-19');
});

test('a recorded day is corrected, and what follows from it moves', () => {
  consulted().expectDeadline('consultation:1', '2026-02-02').does('CORRECT_FACT', { fact: 'consultation:1.receivedOn', to: '2026-01-09', reason: '签收' }).expectDeadline('consultation:1', '2026-01-30');
  const late = reviewed(evaluated()).on('2026-01-08').does('DECIDE', { decision: 'release' }, by('leader')).passes('2026-02-07').expectFacts({ overdue: { dueOn: '2026-02-05' } });
  late.does('CORRECT_FACT', { fact: 'decidedOn', to: '2026-01-12', reason: '签批日期' }).expectFacts({ owedSince: '2026-01-12', overdue: null }).expectDeadline('publication', '2026-02-09');
  late.refuses('CORRECT_FACT', 'factsInOrder', { fact: 'decidedOn', to: '2026-01-04', reason: '签批日期' });
});

test('only days that are on file, to days that can be', () => {
  const given = consulted();
  given.refuses('CORRECT_FACT', 'unknownFact', { fact: 'decidedOn', to: '2026-01-08', reason: '有误' }).refuses('CORRECT_FACT', 'unknownFact', { fact: 'consultation:1.endedOn', to: '2026-01-08', reason: '有误' })
    .refuses('CORRECT_FACT', 'notADate', { fact: 'consultation:1.sentOn', to: '昨天', reason: '有误' }).refuses('CORRECT_FACT', 'sameValue', { fact: 'consultation:1.sentOn', to: '2026-01-05', reason: '有误' })
    .refuses('CORRECT_FACT', 'notInFuture', { fact: 'consultation:1.receivedOn', to: '2026-01-13', reason: '有误' }).refuses('CORRECT_FACT', 'calendarNotCovered', { fact: 'consultation:1.sentOn', to: '1999-01-05', reason: '有误' })
    .refuses('CORRECT_FACT', 'factsInOrder', { fact: 'consultation:1.receivedOn', to: '2026-01-04', reason: '有误' });
});
