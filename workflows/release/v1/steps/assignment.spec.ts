import { assigned, by, evaluated, flagged, reviewed } from '../../../../test/support/release-scenario.js';

test('the head gives it to a unit and an officer, who is kept from reviewing it', () => {
  assigned().expectState('EVALUATION').expectTold('officer', 'release-assigned').expectDeadline('stage:evaluation', '2026-01-19').expectFacts({ handlers: ['officer'] }).expectTask('release-evaluate', 'handling-officer');
});

test('to another officer at any time until publication; both are kept from reviewing', () => {
  assigned().refuses('REASSIGN', 'sameOfficer', { unitId: 'unit', officerId: 'officer', reason: '调整' }).does('REASSIGN', { unitId: 'unit', officerId: 'second', reason: '调整' }).expectFacts({ officerId: 'second', handlers: ['officer', 'second'] });
  reviewed(evaluated()).does('REASSIGN', { unitId: 'unit', officerId: 'second', reason: '调整' }).expectState('DECISION');
});

test('to the organ that made the information (Art. 10): before it is proposed, and begins there anew', () => {
  evaluated().does('TRANSFER', { organId: 'water', reason: '由市水利局制作' }, by('head')).expectState('FLAGGED').expectFacts({ organId: 'water', unitId: null, officerId: null, transfers: 1 }).expectTold('work-body-head', 'release-transferred')
    .expectTask('release-assign', 'work-body-head');
  const sent = flagged().on('2026-01-08').does('TRANSFER', { organId: 'water', reason: '由其制作' });
  sent.expectDeadline('stage:assignment', '2026-01-09').refuses('TRANSFER', 'sameOrgan', { organId: 'water', reason: '由其制作' }).refuses('TRANSFER', 'reasonNeeded', { organId: 'land', reason: '' });
  reviewed(evaluated()).refuses('TRANSFER', 'notInThisState', { organId: 'water', reason: '由其制作' });
});
