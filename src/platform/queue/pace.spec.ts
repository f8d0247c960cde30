import { jest } from '@jest/globals';
import { Pace } from './pace.js';

describe('Pace', () => {
  let happened = 0;
  let pace: Pace;
  beforeEach(() => {
    jest.useFakeTimers();
    happened = 0;
    pace = new Pace(100, async () => void (happened += 1));
  });
  afterEach(() => jest.useRealTimers());

  it('acts at once, and once more after the pause for all that asked meanwhile', async () => {
    await pace.ask();
    for (let i = 0; i < 50; i += 1) await pace.ask();
    expect(happened).toBe(1);

    jest.advanceTimersByTime(100);
    expect(happened).toBe(2);
    jest.advanceTimersByTime(1000);
    expect(happened).toBe(2);
  });

  it('acts at once again after a rest', async () => {
    await pace.ask();
    jest.advanceTimersByTime(100);
    await pace.ask();
    expect(happened).toBe(2);
  });

  it('forgets what was still to come when it is stopped', async () => {
    await pace.ask();
    await pace.ask();
    pace.stop();
    jest.advanceTimersByTime(1000);
    expect(happened).toBe(1);
  });
});
