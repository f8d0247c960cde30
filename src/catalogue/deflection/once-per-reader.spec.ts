import { OncePerReader } from './once-per-reader.js';

const at = (day: string) => ({ day, today() { return this.day; } });

test('one press of a reader counts, ten do not count ten times; another reader, item, or day does', () => {
  const time = at('2026-03-02');
  const once = new OncePerReader(time as never);
  expect(Array.from({ length: 10 }, () => once.first('203.0.113.9', 'found', 'item')).filter(Boolean)).toHaveLength(1);
  expect([once.first('203.0.113.10', 'found', 'item'), once.first('203.0.113.9', 'found', 'other'), once.first('203.0.113.9', 'went-on', 'item')]).toEqual([true, true, true]);
  time.day = '2026-03-03';
  expect([once.first('203.0.113.9', 'found', 'item'), once.first('203.0.113.9', 'found', 'item')]).toEqual([true, false]);
});

test.each([
  ['203.0.113.9', '::ffff:203.0.113.9'], ['2001:db8:0:1::5', '2001:0db8:0000:0001:1:2:3:4'], ['2001:db8::1:0:0:5', '2001:db8:0:0::9'], ['::1', '0:0:0:0::2'],
])('%s and %s are one reader', (one, other) => {
  const once = new OncePerReader(at('2026-03-02') as never);
  expect([once.first(one, 'found', 'item'), once.first(other, 'found', 'item')]).toEqual([true, false]);
});
