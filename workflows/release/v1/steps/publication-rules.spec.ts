import { decided, evaluated, publication, RELEASE, reviewed } from '../../../../test/support/release-scenario.js';
import { emptyContext } from '../context.js';
import { agreedRules } from './publication-rules.js';

const rulesOf = (ruling: ReturnType<typeof agreedRules>) => (ruling ? [ruling.rule] : []);

test('what nobody agreed to is not agreed to', () => {
  expect(rulesOf(agreedRules(emptyContext(), null))).toEqual(['agreementFirst']);
});

test('text and files stand still once they are proposed', () => {
  const file = { attachmentId: 'a', purpose: 'publication' as const, sha256: 'e'.repeat(64), size: 1, mediaType: 'application/pdf' };
  const text = { version: 2, hash: 'd'.repeat(64) };
  evaluated().does('REVISE_TEXT', text).does('ATTACH_FILE', file).does('PROPOSE', RELEASE).refuses('ATTACH_FILE', 'underReview', file).refuses('WITHDRAW_FILE', 'underReview', { attachmentId: 'a', purpose: 'publication', reason: '误传' })
    .does('ATTACH_FILE', { ...file, purpose: 'evidence' });
  decided(evaluated()).refuses('ATTACH_FILE', 'underReview', file);
});

test('each of its rules is met where something is proposed, and where it goes out', () => {
  evaluated().refuses('PROPOSE', 'titleNeeded', { ...RELEASE, publication: publication({ titled: false }) }).refuses('PROPOSE', 'nothingToPublish', { ...RELEASE, publication: null }).refuses('PROPOSE', 'emptyFile', { ...RELEASE, publication: publication({ emptyFiles: 2 }) })
    .refuses('PROPOSE', 'personalData', { ...RELEASE, publication: publication({ personal: [{ rule: 'email', label: { zh: '邮箱', en: 'e-mail' } }] }) });
  decided(evaluated()).refuses('PUBLISH', 'releaseGate', { itemId: 'i', publication: publication({ leaks: 3 }) }).refuses('PUBLISH', 'filesCleared', { itemId: 'i', publication: publication({ uncleared: 3 }) });
  reviewed(evaluated()).refuses('DECIDE', 'changedSinceAgreement', { decision: 'release', publication: publication({ hash: '0'.repeat(64) }) }, { by: 'leader' });
});
