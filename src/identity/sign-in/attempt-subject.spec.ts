import { accountSubject, addressSubject } from './attempt-subject.js';

describe('what attempts are counted under', () => {
  it('is one account however its name is typed, and never the name itself', () => {
    expect(accountSubject(' Wang.Fang')).toBe(accountSubject('ｗａｎｇ.fang'));
    expect(accountSubject('wang.fang')).not.toContain('wang');
    expect(accountSubject('x'.repeat(10_000)).length).toBeLessThanOrEqual(80);
  });

  it.each([
    ['10.1.2.3', 'address:10.1.2.3'], ['::ffff:10.1.2.3', 'address:10.1.2.3'], ['::1', 'address:0:0:0:0::/64'],
    ['2001:db8:1:2:aaaa::1', 'address:2001:db8:1:2::/64'], ['2001:0db8:0001:0002:bbbb:0:0:9', 'address:2001:db8:1:2::/64'],
    ['fe80::1%eth0', 'address:fe80:0:0:0::/64'],
  ])('is for %s the network %s', (address, subject) => expect(addressSubject(address)).toBe(subject));
});

test.each([
  ['203.0.113.9', '203.0.113.9'], ['::ffff:203.0.113.9', '203.0.113.9'], ['2001:db8:0:1::5', '2001:db8:0:1::/64'], ['2001:db8::1:0:0:5', '2001:db8:0:0::/64'], ['2001:0db8:0000:0001:1:2:3:4', '2001:db8:0:1::/64'], ['::1', '0:0:0:0::/64'],
])('%s is of %s', (address, network) => {
  expect(addressSubject(address)).toBe(`address:${network}`);
});
