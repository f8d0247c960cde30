import { by, dated, decided, evaluated, NOT_NOW, publication, RELEASE, reviewed } from '../../../../test/support/release-scenario.js';

const leader = by('leader');

describe('the decision (Arts. 18, 26, 44)', () => {
  test('to release: publication is owed within twenty working days of it (Art. 26; domain §10.4, example 22)', () => {
    const given = decided(evaluated()).expectState('PUBLICATION').expectTold('officer', 'release-decided').expectTask('release-publish', 'handling-officer').expectDeadline('publication', '2026-02-02');
    given.expectFacts({ owedSince: '2026-01-05', decision: { decision: 'release', by: 'leader', on: '2026-01-05' } });
  });

  test('not now: it rests until its date to look again', () => {
    decided(evaluated(), NOT_NOW).expectState('NOT_NOW').expectTold('officer', 'release-not-now').expectFacts({ owedSince: null, decision: { ground: 'DENIED.PROCESS', lookAgainOn: '2026-07-06' } }).expectNoTask('release-evaluate');
  });

  test('is taken by the leader, who neither handled nor reviewed it, as it was reviewed', () => {
    const given = reviewed(evaluated()).expectTask('release-decide', 'approving-leader').expectDeadline('stage:approval', '2026-01-07');
    given.refuses('DECIDE', 'notTheHandler', { decision: 'release' }).refuses('DECIDE', 'notTheReviewer', { decision: 'release' }, by('adviser')).refuses('DECIDE', 'asReviewed', { decision: 'not-now' }, leader)
      .refuses('RETURN_FROM_DECISION', 'notTheHandler', { reasons: '核对' });
  });

  test('is about the very text and files that were agreed to', () => {
    const given = reviewed(evaluated());
    given.refuses('DECIDE', 'changedSinceAgreement', { decision: 'release', publication: publication({ hash: 'f'.repeat(64) }) }, leader).refuses('DECIDE', 'nothingToPublish', { decision: 'release', publication: null }, leader);
  });

  test('follows agreement, also where it was taken on paper', () => {
    const given = reviewed(evaluated().on('2026-01-08')).on('2026-01-12').refuses('DECIDE', 'agreedBefore', { decision: 'release' }, by('leader', dated('2026-01-07')));
    given.does('DECIDE', { decision: 'release' }, by('leader', dated('2026-01-08'))).expectDeadline('publication', '2026-02-05');
  });

  test('a date to look again that passed on the desk is named anew', () => {
    reviewed(evaluated(), { ...NOT_NOW, lookAgainOn: '2026-01-12' }).on('2026-01-12').refuses('DECIDE', 'lookAgainAhead', { decision: 'not-now' }, leader).does('RETURN_FROM_DECISION', { reasons: '日期已过' }, leader).expectState('EVALUATION')
      .expectFacts({ timesReturned: 1, agreement: null });
  });

  test('is taken back before publication where something is wrong; publication stays owed since the first one', () => {
    const back = decided(evaluated()).on('2026-01-20').does('RECALL_DECISION', { reason: '附图有误' }).expectState('EVALUATION').expectTold('approving-leader', 'release-recalled').expectDeadline('publication', '2026-02-02');
    decided(back.fork()).expectDeadline('publication', '2026-02-02').expectFacts({ owedSince: '2026-01-05', decision: { on: '2026-01-20' } });
    decided(back, NOT_NOW).expectFacts({ owedSince: null });
  });

  test('needs agreement, which any change voids', () => {
    decided(evaluated()).does('RECALL_DECISION', { reason: '改' }).expectFacts({ agreement: null });
    reviewed(evaluated(), RELEASE).does('RETURN_FROM_DECISION', { reasons: '改' }, leader).expectFacts({ agreement: null });
  });
});
