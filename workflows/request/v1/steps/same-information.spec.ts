import { by, inReview, replied, scenario, submission } from '../../../../test/support/scenario.js';
import { requestV1 } from '../definition.js';

const OTHER = { kind: 'request' as const, id: 'request-2', label: '丰自然资公开申〔2026〕2号' };
const ITEM = { kind: 'published' as const, id: 'item-1', label: '丰城市2023年度第三批次城市建设用地批复' };
const received = () => inReview(requestV1, '2026-03-02');

describe('whether requests are for the same information', () => {
  test('is recorded from the first day and after the reply, and moves nothing', () => {
    scenario(requestV1).on('2026-03-02').does('SUBMIT', submission('2026-03-02', { channel: 'internet' }), by('clerk')).does('RECORD_SAME_INFORMATION', { other: OTHER, decision: 'linked' }, by('clerk'));
    received().does('RECORD_SAME_INFORMATION', { other: OTHER, decision: 'not-same', reason: '另一批次' }).expectState('UNDER_REVIEW').expectDue({ statutory: '2026-03-30' });
    replied(received()).does('RECORD_SAME_INFORMATION', { other: ITEM, decision: 'provided-public' }).expectState('REPLIED');
  });

  test('only what is public can have been provided as such', () => {
    received().refuses('RECORD_SAME_INFORMATION', 'onlyWhatIsPublic', { other: OTHER, decision: 'provided-public' });
  });

  test('a decision is taken back with a reason', () => {
    received().refuses('RECORD_SAME_INFORMATION', 'whyRetracted', { other: OTHER, decision: 'retracted', reason: ' ' })
      .does('RECORD_SAME_INFORMATION', { other: OTHER, decision: 'retracted', reason: '误点' });
  });
});
