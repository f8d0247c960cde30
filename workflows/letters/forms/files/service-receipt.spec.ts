import { factsFor, ORGAN } from '../../../../test/support/letter-facts.js';
import type { LetterFacts } from '../../facts.js';
import { SERVICE_RECEIPT } from './service-receipt.js';

const ROW = '网上申请行政复议渠道';
const LINK = 'https://fuyi.example/apply';

function rowWith(service: LetterFacts['service'], reconsiderationLink: string | null): unknown {
  const { facts, subject } = factsFor('service-receipt', { service, organ: { ...ORGAN, reconsiderationLink } });
  const rows = SERVICE_RECEIPT.build(facts, {}, subject).blocks.flatMap((block) => (block.kind === 'sheet' ? block.rows : []));
  return rows.find(({ label }) => label === ROW)?.runs;
}

const served = (mode: NonNullable<LetterFacts['service']>['mode']): LetterFacts['service'] =>
  ({ mode, servedOn: '2026-03-20', receivedOn: null, trackingNumber: null, reconsiderationLink: null });

describe('the channel for reconsideration on the receipt of service (ARL 22)', () => {
  it('stands ready while the way of service is still to be ticked', () => {
    expect(JSON.stringify(rowWith(null, LINK))).toContain(LINK);
  });

  it('is a blank when the organ has none and nothing was served yet', () => {
    expect(JSON.stringify(rowWith(null, null))).not.toContain('不适用');
  });

  it('does not apply to other than electronic service', () => {
    expect(JSON.stringify(rowWith(served('post'), LINK))).toContain('不适用');
  });

  it('is told with electronic service', () => {
    expect(JSON.stringify(rowWith(served('electronic'), LINK))).toContain(LINK);
  });
});
