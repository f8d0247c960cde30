import { by, evaluated, NOT_NOW, RELEASE } from '../../../../test/support/release-scenario.js';

const form = { reviewed: '文字及文件', stateSecrets: 'none', workSecrets: 'none', sensitive: 'none' } as const;
const checking = (proposal: object = {}) => evaluated().does('PROPOSE', { ...RELEASE, ...proposal });
const part = (ground: 'DENIED.STATE_SECRET' | 'DENIED.PROCESS') => checking({ decision: 'release-in-part', leftOut: [{ part: '附图', ground, reason: '坐标' }] });

describe('the secrecy review (Art. 17)', () => {
  test('clears what can be published, within its limit', () => {
    checking().expectDeadline('stage:secrecyReview', '2026-01-06').expectTask('release-secrecy-check', 'secrecy-reviewer').does('CLEAR_SECRECY', { opinion: '可以公开', form }, by('secrecy')).expectState('LEGALITY_REVIEW')
      .expectFacts({ opinions: [{ step: 'secrecy', opinion: 'clear', by: 'secrecy', form }] });
  });

  test('says what was read, and does not clear what it withholds', () => {
    checking().refuses('CLEAR_SECRECY', 'reviewedNamed', { opinion: '可以', form: { ...form, reviewed: ' ' } }, by('secrecy')).refuses('CLEAR_SECRECY', 'secretWithheld', { opinion: '可以', form: { ...form, sensitive: 'withheld' } }, by('secrecy'));
    part('DENIED.PROCESS').refuses('CLEAR_SECRECY', 'secretPart', { opinion: '可以', form: { ...form, stateSecrets: 'withheld' } }, by('secrecy'));
    part('DENIED.STATE_SECRET').does('CLEAR_SECRECY', { opinion: '可以', form: { ...form, stateSecrets: 'withheld' } }, by('secrecy'));
  });

  test('confirms a state secret', () => {
    evaluated().does('PROPOSE', { ...NOT_NOW, ground: 'DENIED.STATE_SECRET' }).refuses('CLEAR_SECRECY', 'secretConfirmed', { opinion: '无', form }, by('secrecy')).does('CLEAR_SECRECY', { opinion: '属于秘密' }, by('secrecy'));
  });

  test('returns, or refers to the authority and goes on with its answer', () => {
    checking().does('RETURN_FROM_SECRECY_REVIEW', { reasons: '附图坐标' }, by('secrecy')).expectState('EVALUATION').expectTold('officer', 'release-returned').expectFacts({ timesReturned: 1 });
    checking().does('REFER_FOR_DETERMINATION', { authority: '市保密局', question: '能否公开' }, by('secrecy')).expectState('SECRECY_REFERRED').expectTold('work-body-head', 'referred-for-determination')
      .does('DETERMINED', { determination: '可以公开' }, by('secrecy')).expectState('SECRECY_CHECK');
  });

  test('is not done by whoever worked on it', () => {
    checking().refuses('CLEAR_SECRECY', 'notTheHandler', { opinion: '可以' }).refuses('RETURN_FROM_SECRECY_REVIEW', 'notTheHandler', { reasons: '有误' }).refuses('REFER_FOR_DETERMINATION', 'notTheHandler', { authority: '局', question: '能否' });
  });
});
