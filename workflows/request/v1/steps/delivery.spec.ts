import { by, inReview, replied } from '../../../../test/support/scenario.js';
import { requestV1 } from '../definition.js';

const ATTEMPT = { letterId: 'letter', attempt: 1, mode: 'post' as const, result: 'sent' as const, documentSha256: 'c'.repeat(64) };
const received = () => inReview(requestV1, '2026-03-02');

describe('every attempt at delivery is on record (I235)', () => {
  test('it moves no clock by itself', () => {
    received().does('RECORD_DELIVERY_ATTEMPT', ATTEMPT, by('clerk')).expectFacts({ deliveryAttempts: 1 }).expectDue({ statutory: '2026-03-30' });
  });

  test.each(['failed', 'refused', 'returned'] as const)('the officer is told when it is %s, and a served reply stays served', (result) => {
    replied(received()).does('RECORD_DELIVERY_ATTEMPT', { ...ATTEMPT, attempt: 2, result }, by('clerk')).expectState('REPLIED').expectTold('officer', `delivery-${result}`);
  });

  test('there is an end to their number', () => {
    const tried = received();
    for (let attempt = 1; attempt <= 500; attempt += 1) tried.does('RECORD_DELIVERY_ATTEMPT', { ...ATTEMPT, attempt });
    tried.refuses('RECORD_DELIVERY_ATTEMPT', 'tooManyAttempts', ATTEMPT);
  });
});
