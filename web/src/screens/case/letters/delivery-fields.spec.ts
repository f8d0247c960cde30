import { shownFields } from '../../../commands/body.js';
import { deliveryFields, resultFields, type Explained } from './delivery-fields.js';

const TODAY = '2026-03-09';
const asks = (explained: Explained, filled: Record<string, unknown>): boolean => shownFields(deliveryFields(false, explained), filled).some(({ name }) => name === 'lateReason');
const serves: Explained = { serves: true, today: TODAY };

describe('the form of a delivery', () => {
  it('asks why the service of the reply is entered late, and of nothing else', () => {
    expect(asks(serves, { mode: 'post', on: '2026-03-06' })).toBe(true);
    expect(asks(serves, { mode: 'direct', on: '2026-03-06', signedBy: '欧阳建国' })).toBe(true);
    expect(asks(serves, { mode: 'post', on: TODAY })).toBe(false);
    expect(asks(serves, { mode: 'post', on: '' })).toBe(false);
    // Without a signature it waits to be collected; what another organ delivers is served when that reports it.
    expect(asks(serves, { mode: 'direct', on: '2026-03-06' })).toBe(false);
    expect(asks(serves, { mode: 'through-organ', on: '2026-03-06' })).toBe(false);
    expect(asks({ serves: false, today: TODAY }, { mode: 'post', on: '2026-03-06' })).toBe(false);
  });

  it('asks it of a result that serves the reply', () => {
    const ofResult = (result: string, on: string) => shownFields(resultFields(['delivered', 'refused'], serves), { result, on }).some(({ name }) => name === 'lateReason');
    expect([ofResult('delivered', '2026-03-06'), ofResult('refused', '2026-03-06'), ofResult('delivered', TODAY)]).toEqual([true, false, false]);
  });
});
