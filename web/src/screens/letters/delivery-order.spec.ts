import { deliveryBody, emptyOrder } from './delivery-order.js';

describe('a delivery as it is filled in', () => {
  it('sends what belongs to its way, and nothing that is empty', () => {
    const order = { ...emptyOrder('post'), name: ' 张某 ', address: '府前路', carrier: 'EMS', trackingNumber: 'EA1', signedBy: '旧的', email: 'a@b.cn', link: 'https://x' };
    expect(deliveryBody('l', order)).toEqual({ letterId: 'l', mode: 'post', recipient: { name: '张某', address: '府前路' }, carrier: 'EMS', trackingNumber: 'EA1' });
    expect(deliveryBody('l', { ...order, mode: 'direct', on: '2026-03-02' })).toEqual({ letterId: 'l', mode: 'direct', recipient: { name: '张某' }, signedBy: '旧的', on: '2026-03-02' });
    expect(deliveryBody('l', { ...order, mode: 'electronic', on: '2026-03-02', reason: ' 书面变更 ' })).toEqual({ letterId: 'l', mode: 'electronic', recipient: { name: '张某', email: 'a@b.cn', reason: '书面变更' }, reconsiderationLink: 'https://x' });
    expect(deliveryBody('l', emptyOrder(null))).toEqual({ letterId: 'l', mode: 'post', carrier: '中国邮政' });
    expect(deliveryBody('l', { ...order, mode: 'through-organ', organ: '剑光街道办事处' })).toEqual({ letterId: 'l', mode: 'through-organ', recipient: { name: '张某' }, carrier: '剑光街道办事处' });
  });

  it('begins with the way that was asked for', () => {
    expect([emptyOrder('online').mode, emptyOrder('fax').mode]).toEqual(['electronic', 'post']);
  });
});
