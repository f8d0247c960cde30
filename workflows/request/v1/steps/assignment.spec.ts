import { by, inReview, replied, scenario, submission } from '../../../../test/support/scenario.js';
import { requestV1 } from '../definition.js';

const registered = () => scenario(requestV1).on('2026-03-02').does('SUBMIT', submission('2026-03-02'));

test('a registered request waits for reception to assign it, within the organ’s own limit (Art. 45)', () => {
  registered().expectTask('assign', 'reception-clerk').expectDeadline('stage:assignment', '2026-03-03')
    .does('ASSIGN', { unitId: 'land', officerId: 'wang' }, by('clerk')).expectState('UNDER_REVIEW').expectFacts({ unitId: 'land', officerId: 'wang' })
    .expectTold('officer', 'assigned').expectDeadline('stage:assignment', undefined).expectTask('examine', 'handling-officer');
});

test('an assignment that waits too long is told to reception and to the supervisor, and moves no due date', () => {
  registered().passes('2026-03-04').expectTold('reception-clerk', 'deadline').expectTold('supervisor', 'deadline').expectDue({ statutory: '2026-03-30' });
});

test('a case changes hands at any stage, also after the reply, but not to the one who has it', () => {
  registered().refuses('REASSIGN', 'notYetAssigned', { unitId: 'land', officerId: 'wang', reason: '职责' });
  const given = inReview(requestV1, '2026-03-02').refuses('REASSIGN', 'sameOfficer', { unitId: 'unit', officerId: 'officer', reason: '职责' })
    .does('REASSIGN', { unitId: 'unit', officerId: 'li', reason: '休假' }).expectFacts({ officerId: 'li' }).expectTold('officer', 'reassigned').expectState('UNDER_REVIEW');
  replied(given).does('REASSIGN', { unitId: 'unit', officerId: 'zhao', reason: '调离' }).expectState('REPLIED').expectFacts({ officerId: 'zhao' });
});
