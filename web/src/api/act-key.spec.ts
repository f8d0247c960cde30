import { ActKey } from './act-key.js';

test('the key of an act stays until the act is done; the next has another', () => {
  let made = 0;
  const key = new ActKey(() => `key-${(made += 1)}`);
  expect([key.value, key.value]).toEqual(['key-1', 'key-1']);
  key.done();
  expect(key.value).toBe('key-2');
});
