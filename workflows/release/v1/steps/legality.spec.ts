import { by, decided, evaluated, NOT_NOW, publication, RELEASE } from '../../../../test/support/release-scenario.js';

const reviewing = () => evaluated().does('PROPOSE', RELEASE).does('CLEAR_SECRECY', { opinion: '可以' }, by('secrecy'));
const adviser = by('adviser');

describe('legality review (work plan)', () => {
  test('agrees to one text with its files, which the leader then decides on', () => {
    reviewing().expectDeadline('stage:legalityReview', '2026-01-08').expectTask('release-legality-review', 'legal-adviser').does('AGREE', { opinion: '合法' }, adviser).expectState('DECISION')
      .expectFacts({ agreement: { by: 'adviser', kind: 'agree', hash: 'a'.repeat(64) }, adviserId: 'adviser' }).expectTold('approving-leader', 'release-decision-needed');
    evaluated().does('PROPOSE', NOT_NOW).does('AGREE', { opinion: '合法' }, adviser).expectFacts({ agreement: { hash: null } });
  });

  test('not to a text that could not be proposed', () => {
    reviewing().refuses('AGREE', 'nothingToPublish', { opinion: '合法', publication: null }, adviser).refuses('AGREE', 'personalData', { opinion: '合法', publication: publication({ personal: [{ rule: 'phone', label: { zh: '手机', en: 'phone' } }] }) }, adviser);
  });

  test('returns it, or disagrees; then the head decides with reasons', () => {
    reviewing().does('RETURN', { reasons: '依据不足' }, adviser).expectState('EVALUATION').expectFacts({ timesReturned: 1, agreement: null, adviserId: 'adviser' });
    const open = reviewing().does('DISAGREE', { opinion: '不宜公开' }, adviser).expectState('HEAD_DECISION').expectTold('work-body-head', 'legal-adviser-disagrees').expectTask('release-head-decision', 'work-body-head');
    open.refuses('HEAD_DECIDES', 'notTheDissenter', { decision: 'proceed', reasons: '可以' }, adviser).refuses('HEAD_DECIDES', 'notTheHandler', { decision: 'proceed', reasons: '可以' })
      .refuses('HEAD_DECIDES', 'nothingToPublish', { decision: 'proceed', reasons: '可以', publication: null }, by('head'));
    open.fork().does('HEAD_DECIDES', { decision: 'redo', reasons: '采纳' }, by('head')).expectState('EVALUATION');
    open.does('HEAD_DECIDES', { decision: 'proceed', reasons: '可以' }, by('head')).expectState('DECISION').expectFacts({ agreement: { kind: 'head' } });
  });

  test('is done by an adviser who did not handle it, and by no other where it is assigned', () => {
    const given = reviewing().refuses('AGREE', 'notTheHandler', { opinion: '合法' }).refuses('ASSIGN_ADVISER', 'notTheHandler', { adviserId: 'officer' });
    given.does('ASSIGN_ADVISER', { adviserId: 'second' }, by('head')).refuses('ASSIGN_ADVISER', 'sameAdviser', { adviserId: 'second' }, by('head')).refuses('AGREE', 'assignedAdviser', { opinion: '合法' }, adviser)
      .refuses('RETURN', 'assignedAdviser', { reasons: '不足' }, adviser).does('AGREE', { opinion: '合法' }, by('second'));
  });

  test('another round is anybody’s', () => {
    decided(evaluated(), NOT_NOW).passes('2026-07-06').expectFacts({ adviserId: null });
  });
});
