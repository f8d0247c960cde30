import { evaluated } from '../../../../test/support/release-scenario.js';

test('an attempt at delivery changes nothing of the case; one in vain is told to the officer', () => {
  const asked = evaluated().does('CONSULT_THIRD_PARTY', { partyId: 'p1', interest: 'trade-secret', information: '评估报告' });
  const attempt = { letterId: 'letter', attempt: 1, consultationId: '1', mode: 'post' as const, documentSha256: 'c'.repeat(64) };
  asked.does('RECORD_DELIVERY_ATTEMPT', { ...attempt, result: 'sent' }).expectState('THIRD_PARTY_CHECK').expectFacts({ consultations: [{ receivedOn: null }] }).expectTask('record-receipt', 'reception-clerk')
    .does('RECORD_DELIVERY_ATTEMPT', { ...attempt, result: 'returned' }).expectTold('officer', 'delivery-returned').expectFacts({ consultations: [{ receivedOn: null, answer: null }] });
});
