import { assigned, by, dated, decided, evaluated, flag, flagged, NOT_NOW, published, reviewed } from '../../../../test/support/release-scenario.js';

describe('a flag opens the evaluation (Arts. 18, 44)', () => {
  test('says why, and who counted; the head is told and assigns it', () => {
    flagged().expectState('FLAGGED').expectTold('work-body-head', 'release-flagged').expectTask('release-assign', 'work-body-head').expectDeadline('stage:assignment', '2026-01-06')
      .expectFacts({ flags: [{ rule: 'several-applicants', article: 'Art. 44 ¶1', distinctApplicants: 3, by: 'system' }], flaggedOn: '2026-01-05' });
  });

  test('never without a reason', () => {
    flagged().refuses('ADD_FLAG', 'flaggedBefore', { flag: flag() });
    expect(() => flagged('2026-01-05', {}, [])).toThrow('flagNeedsReason');
  });

  test('a flag without any reason is refused', () => {
    const rules = () => flagged('2026-01-05', {}, []);
    expect(rules).toThrow(/was refused: flagNeedsReason/);
  });

  test('a further reason is added to the case that is open, in every state of it', () => {
    const more = flag('suggestion', 'suggestion:r9');
    flagged().does('ADD_FLAG', { flag: more }).expectState('FLAGGED').expectFacts({ flags: [{}, { rule: 'suggestion', article: 'Art. 44 ¶2' }] }).expectTold('work-body-head', 'release-reason-added');
    reviewed(evaluated()).does('ADD_FLAG', { flag: more }).expectState('DECISION');
    decided(evaluated()).does('ADD_FLAG', { flag: more }).expectState('PUBLICATION').refuses('ADD_FLAG', 'flaggedBefore', { flag: more });
  });
});

describe('what was decided is taken up again (Art. 18)', () => {
  const later = () => decided(evaluated(), NOT_NOW).expectState('NOT_NOW').expectDeadline('look-again', '2026-07-06');

  test('on its date to look again, by itself', () => {
    const again = later().passes('2026-07-06').expectState('EVALUATION').expectTold('officer', 'release-look-again').expectTask('release-evaluate', 'handling-officer');
    again.expectFacts({ evaluation: null, proposal: null, agreement: null, roundSince: '2026-07-06', flags: [{}, { rule: 'look-again', article: 'Art. 18', on: '2026-07-06' }] });
    expect(again.stages.at(-1)).toBe('look-again come 2026-07-06');
  });

  test('on the day its ground is expected to be gone, if that comes first', () => {
    decided(evaluated(), { ...NOT_NOW, groundEndsOn: '2026-04-01' }).expectDeadline('ground-ends', '2026-04-01').passes('2026-04-01').expectState('EVALUATION').expectFacts({ flags: [{}, { rule: 'ground-lapsed' }] });
  });

  test('a date on a day off moves to the next working day; in a year without a calendar it stands', () => {
    decided(evaluated(), { ...NOT_NOW, lookAgainOn: '2026-10-01' }).expectDeadline('look-again', '2026-10-08');
    decided(evaluated(), { ...NOT_NOW, lookAgainOn: '2027-10-02' }).expectDeadline('look-again', '2027-10-02').passes('2027-10-02').expectState('EVALUATION');
  });

  test('not before', () => {
    later().refuses('LOOK_AGAIN', 'notYetLooked', { because: 'date' }).refuses('LOOK_AGAIN', 'notYetLooked', { because: 'ground-ended' });
  });

  test('when demand doubles, the ground lapses or somebody suggests it', () => {
    for (const rule of ['demand-doubled', 'ground-lapsed', 'suggestion'] as const) {
      later().on('2026-03-02').does('ADD_FLAG', { flag: flag(rule, `${rule}:1`) }).expectState('EVALUATION').expectFacts({ roundSince: '2026-03-02', evaluation: null, decision: { decision: 'not-now' } });
    }
  });

  test('what was dismissed before anybody had it goes to be assigned', () => {
    flagged().does('DISMISS', { because: 'nothing-to-disclose', reason: '信访事项' }).expectState('DISMISSED').does('ADD_FLAG', { flag: flag('suggestion', 's') }).expectState('FLAGGED').expectFacts({ ended: null });
  });
});

describe('what gives nothing to publish is dismissed, with a reason', () => {
  test('at once, or after evaluation', () => {
    flagged().does('DISMISS', { because: 'already-public', reason: '市政府网站已公开' }).expectState('DISMISSED').expectFacts({ ended: { kind: 'dismissed', because: 'already-public' } });
    evaluated().does('DISMISS', { because: 'no-general-interest', reason: '仅涉及个别地块' }).expectState('DISMISSED').expectTold('officer', 'release-dismissed');
    flagged().refuses('DISMISS', 'reasonNeeded', { because: 'nothing-to-disclose', reason: ' ' });
  });

  test('for want of interest only after evaluation, and never what has to be public (Art. 44 ¶2) or was withheld (Art. 18)', () => {
    assigned().refuses('DISMISS', 'evaluationFirst', { because: 'no-general-interest', reason: '个别' });
    evaluated({ scope: ['21-land'] }).refuses('DISMISS', 'dutyToPublish', { because: 'no-general-interest', reason: '个别' });
    evaluated({ withheldBefore: { ground: 'DENIED.PROCESS', lastOn: '2025-12-01' } }).refuses('DISMISS', 'withheldNeedsDecision', { because: 'no-general-interest', reason: '个别' });
  });

  test('what was withheld is not said to be nothing to disclose, whether the unit or the replies on file say so; public by now it may be', () => {
    const withheldBefore = { ground: 'DENIED.PROCESS' as const, lastOn: '2025-12-01' };
    const onFile = { grounds: ['DENIED.PROCESS'], lastOn: '2025-12-01' };
    evaluated({ withheldBefore }).refuses('DISMISS', 'withheldNeedsDecision', { because: 'nothing-to-disclose', reason: '无' });
    assigned().refuses('DISMISS', 'withheldNeedsDecision', { because: 'nothing-to-disclose', reason: '无', onFile });
    assigned().does('DISMISS', { because: 'already-public', reason: '方案批准后已在市政府网站公开', onFile }).expectState('DISMISSED');
  });

  test('not once its publication was decided and is owed', () => {
    decided(evaluated()).does('RECALL_DECISION', { reason: '附图有误' }).refuses('DISMISS', 'publicationOwed', { because: 'nothing-to-disclose', reason: '无' });
  });
});

describe('a case follows its topic', () => {
  test('to the topic its own was merged into, in any state that lasts', () => {
    flagged().does('FOLLOW_TOPIC', { topicId: 'other', label: '征地补偿方案', reason: '合并' }).expectFacts({ topicId: 'other', label: '征地补偿方案' }).expectState('FLAGGED');
    published(evaluated()).does('FOLLOW_TOPIC', { topicId: 'other', label: '征地补偿方案', reason: '合并' }).expectState('PUBLISHED');
    flagged().refuses('FOLLOW_TOPIC', 'sameTopic', { topicId: 'topic', label: '第3批次征地补偿安置方案', reason: '合并' });
  });

  test('or into the case of that topic', () => {
    reviewed(evaluated()).does('MERGE_INTO', { caseId: 'case', topicId: 'other', reason: '合并' }, by('system')).expectState('MERGED').expectFacts({ ended: { kind: 'merged' } });
    expect(flagged().does('MERGE_INTO', { caseId: 'case', topicId: 'other', reason: '合并' }).allowed).toEqual([]);
  });
});

test('facts are neither of tomorrow nor from before the flag', () => {
  assigned('2026-01-12').refuses('EVALUATE', 'notBeforeFlag', { scope: [] }, dated('2026-01-09')).refuses('EVALUATE', 'notInFuture', { scope: [] }, dated('2026-01-13')).does('EVALUATE', { scope: [] }, dated('2026-01-12'));
  reviewed(evaluated()).on('2026-01-06').does('RETURN_FROM_DECISION', { reasons: '核对' }, by('leader')).does('PROPOSE', { decision: 'release', reasons: '可以公开' })
    .refuses('CLEAR_SECRECY', 'actOfToday', { opinion: '可以公开' }, by('secrecy', dated('2026-01-05')));
});
