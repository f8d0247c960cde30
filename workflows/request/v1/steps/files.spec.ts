import { by, inReview, scenario, submission } from '../../../../test/support/scenario.js';
import { requestV1 } from '../definition.js';

const FILE = { attachmentId: 'a1', purpose: 'evidence' as const, sha256: 'e'.repeat(64), size: 10, mediaType: 'application/pdf' };
const received = () => inReview(requestV1, '2026-03-02');

describe('files of a request', () => {
  test('come in from the first day, also before receipt is confirmed', () => {
    scenario(requestV1).on('2026-03-02').does('SUBMIT', submission('2026-03-02', { channel: 'internet' }), by('clerk')).does('ATTACH_FILE', { ...FILE, purpose: 'request' }, by('clerk')).expectFacts({ files: 1 });
    received().does('ATTACH_FILE', FILE).expectState('UNDER_REVIEW').expectFacts({ files: 1 }).does('WITHDRAW_FILE', { attachmentId: 'a1', purpose: 'evidence', reason: '误传' });
  });

  test('there is an end to their number', () => {
    const full = received();
    for (let n = 0; n < 500; n += 1) full.does('ATTACH_FILE', { ...FILE, attachmentId: `a${n}` });
    full.refuses('ATTACH_FILE', 'tooManyFiles', FILE);
  });

  test('a finding of the release check passes only with a reason', () => {
    received().refuses('OVERRIDE_LEAK', 'reasonNeeded', { attachmentId: 'a1', finding: 'metadata', reason: ' ' }, by('head'))
      .does('OVERRIDE_LEAK', { attachmentId: 'a1', finding: 'metadata', reason: '单位名称，可以公开' }, by('head'));
  });
});
