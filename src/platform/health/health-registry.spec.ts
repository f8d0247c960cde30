import { HealthRegistry } from './health-registry.js';

describe('health', () => {
  it('is what every part says of itself', async () => {
    const registry = new HealthRegistry(5);
    registry.register('database', async () => undefined);
    expect(await registry.ask()).toEqual({ ok: true, checks: { database: 'ok' } });
    registry.register('queue', async () => { throw new Error('gone'); });
    registry.register('slow', () => new Promise(() => undefined));
    expect(await registry.ask()).toEqual({ ok: false, checks: { database: 'ok', queue: 'failed', slow: 'failed' } });
  });
});
