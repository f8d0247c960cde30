import { SimulatedTime } from './simulated-time.js';
import { SystemTime } from './time.js';

describe('time', () => {
  it('knows the day in Shanghai', () => {
    expect(new SimulatedTime(Date.UTC(2026, 0, 5, 15, 59)).today()).toBe('2026-01-05');
    expect(new SimulatedTime(Date.UTC(2026, 0, 5, 16, 0)).today()).toBe('2026-01-06');
  });

  it('of the machine goes on', () => {
    expect(new SystemTime().now()).toBeGreaterThan(Date.UTC(2025, 0, 1));
  });

  it('is moved by hand, never backwards', () => {
    const time = new SimulatedTime(1_000);
    time.set(2_000);
    expect(time.now()).toBe(2_000);
    expect(() => time.set(1_999)).toThrow('backwards');
    expect(() => time.set(Number.NaN)).toThrow('not an instant');
  });

  it('wakes those who listen, one after the other, and waits for them', async () => {
    const time = new SimulatedTime(0);
    const heard: string[] = [];
    const stop = time.onMove(async (now) => {
      await Promise.resolve();
      heard.push(`first ${now}`);
    });
    time.onMove((now) => void heard.push(`second ${now}`));
    await time.advanceTo(5);
    stop();
    await time.advanceTo(6);
    time.set(7);
    expect(heard).toEqual(['first 5', 'second 5', 'second 6']);
  });

  it('flows between moves where it has a source, even when that jumps back', () => {
    let real = 100;
    const time = new SimulatedTime(1_000, () => real);
    real = 150;
    expect(time.now()).toBe(1_050);
    time.set(2_000);
    real = 160;
    expect(time.now()).toBe(2_010);
    real = 10;
    expect(time.now()).toBe(2_010);
    real = 15;
    expect(time.now()).toBe(2_015);
  });
});
