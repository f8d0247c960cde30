import { assigned, dated, decided, evaluated, NOT_NOW } from '../../../../test/support/release-scenario.js';

test('the four questions are answered, and may be answered anew', () => {
  evaluated({ withheldBefore: { ground: 'DENIED.PROCESS', lastOn: '2025-12-01' }, circumstances: '已批准', scope: ['21-land', '20-10', '21-land'], note: '见批复' })
    .expectFacts({ evaluation: { alreadyPublic: null, withheldBefore: { ground: 'DENIED.PROCESS' }, circumstances: '已批准', scope: ['21-land', '20-10'], note: '见批复', by: 'officer', on: '2026-01-05' } })
    .does('EVALUATE', { scope: [], alreadyPublic: 'https://www.jxfc.gov.cn/1' }).expectFacts({ evaluation: { alreadyPublic: 'https://www.jxfc.gov.cn/1', withheldBefore: null, scope: [] } });
});

test('what replies withheld is not denied by the unit (Art. 18)', () => {
  const onFile = { grounds: ['DENIED.PROCESS'], lastOn: '2025-12-01' };
  assigned().refuses('EVALUATE', 'withheldOnFile', { scope: [], onFile });
  assigned().does('EVALUATE', { scope: [], onFile, withheldBefore: { ground: 'DENIED.PROCESS', lastOn: '2025-12-01' } }).expectFacts({ evaluation: { onFile } });
});

test('not of days before this evaluation began, when another one came before', () => {
  const again = decided(evaluated(), NOT_NOW).passes('2026-07-06');
  again.expectState('EVALUATION').refuses('EVALUATE', 'notBeforeRound', { scope: [] }, dated('2026-07-03')).refuses('EVALUATE', 'notBeforeFlag', { scope: [] }, dated('2026-01-04')).does('EVALUATE', { scope: [] });
});

test('in the words of Arts. 19–21, and of days that have been', () => {
  assigned().refuses('EVALUATE', 'unknownScope', { scope: ['22'] }).refuses('EVALUATE', 'notInFuture', { scope: [], withheldBefore: { ground: 'DENIED.PROCESS', lastOn: '2026-01-06' } });
});
