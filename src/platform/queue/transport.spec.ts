import { queueKindOf } from './transport.js';

describe('QUEUE_URL', () => {
  it.each([
    ['embedded', 'embedded'],
    ['redis://localhost:6379/1', 'redis'],
    ['rediss://user:secret@cache.example', 'redis'],
    ['postgres://localhost/queue', 'postgres'],
    ['postgresql://localhost/queue', 'postgres'],
  ])('%s means %s', (url, kind) => {
    expect(queueKindOf(url)).toBe(kind);
  });

  it.each(['', 'Embedded', 'http://u:secret@host', 'redis:secret'])('refuses %p without repeating it', (url) => {
    expect(() => queueKindOf(url)).toThrow(/^QUEUE_URL must be embedded/);
    expect(() => queueKindOf(url)).not.toThrow('secret');
  });
});
