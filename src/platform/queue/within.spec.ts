import { jest } from '@jest/globals';
import { succeedsWithin, TimeLimitError, within } from './within.js';

const never = new Promise<never>(() => undefined);

describe('within', () => {
  beforeEach(() => void jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('passes on a value and a failure that come in time, and leaves no timer behind', async () => {
    await expect(within(100, Promise.resolve(1))).resolves.toBe(1);
    await expect(within(100, Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(jest.getTimerCount()).toBe(0);
  });

  it('gives up on what does not come', async () => {
    const limited = expect(within(100, never)).rejects.toThrow(TimeLimitError);
    jest.advanceTimersByTime(100);
    await limited;
  });

  it('says whether something succeeded', async () => {
    await expect(succeedsWithin(100, Promise.resolve())).resolves.toBe(true);
    await expect(succeedsWithin(100, Promise.reject(new Error('no')))).resolves.toBe(false);
  });
});
