import { carrierRefusal, plainNumber, trackingRefusal } from './postal-enterprises.js';

describe('the postal enterprise (I235)', () => {
  it.each(['中国邮政', 'EMS', 'ems', '中国邮政速递物流', '邮政特快专递', '邮政', '邮政挂号信', 'China Post', '丰城市邮政局', '邮政EMS'])('is %s', (carrier) => {
    expect(carrierRefusal(carrier)).toBeNull();
  });

  it.each([['顺丰速运', '顺丰'], ['圆通', '圆通'], ['SF Express', '顺丰'], ['中通快递', '中通'], ['京东物流', '京东'], ['极兔速递', '极兔'], ['DHL', 'DHL'], ['邮政（实际由顺丰承运）', '顺丰'], ['敦豪', 'DHL']])(
    'is not %s, which is refused by name', (carrier, name) => {
      const refusal = carrierRefusal(carrier);
      expect(refusal).toMatchObject({ rule: 'postalEnterprise', article: 'I235' });
      expect(refusal!.message.zh).toContain(name);
      expect(refusal!.message.en).toContain('I235');
    });

  it.each(['某某快递', 'x', '快递'])('is not somebody unknown: %s', (carrier) => {
    expect(carrierRefusal(carrier)).toMatchObject({ rule: 'postalEnterprise', article: 'I235' });
  });

  it.each(['EA123456789CN', '1234567890123', 'XA12345678936', 'ea 123 456 789 cn', '1234-5678-90123', 'ＥＡ１２３４５６７８９ＣＮ'])('numbers an item %s', (number) => {
    expect(trackingRefusal(number)).toBeNull();
    expect(plainNumber(number)).toHaveLength(13);
  });

  it.each([['SF1234567890123', '顺丰'], ['YT1234567890123', '圆通'], ['JT1234567890123', '极兔'], ['JDVA12345678901', '京东']])('does not number an item %s', (number, name) => {
    expect(trackingRefusal(number)!.message.zh).toContain(name);
  });

  it.each(['', '1', '12345678901234', 'EA12345678CN', '<script>'])('does not number an item %j', (number) => {
    expect(trackingRefusal(number)).toMatchObject({ rule: 'trackingNumber' });
  });
});
