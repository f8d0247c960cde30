import { instantOf } from '../../../workflows/clock/civil-date.js';
import { ValidationFailedError } from '../../platform/errors/general-errors.js';
import { demoConfig, isOwnDatabase } from './demo-config.js';
import { resetDatabase } from './demo-database.js';
import { demoDay } from './demo-day.js';

describe('the configuration of a demonstration', () => {
  it('needs nothing from the environment and keeps to a file of its own', () => {
    const config = demoConfig({});
    expect(config).toMatchObject({ mode: 'demo', databaseUrl: 'sqlite:data/demo.db', simulatedTime: true });
    expect(isOwnDatabase(config)).toBe(true);
    expect(demoConfig({}, '4000').port).toBe(4000);
  });

  it('is refused where the environment says that this is an office', () => {
    for (const mode of ['production', 'development', 'test']) expect(() => demoConfig({ YISHEN_MODE: mode })).toThrow('for demonstrations only');
    expect(() => demoConfig({ YISHEN_SIMULATED_TIME: 'false' })).toThrow('YISHEN_SIMULATED_TIME');
    expect(() => demoConfig({}, 'many')).toThrow('PORT');
  });

  it('takes another database but never clears it', async () => {
    const config = demoConfig({ DATABASE_URL: 'sqlite:/srv/office.db' });
    expect(config.databaseUrl).toBe('sqlite:/srv/office.db');
    expect(isOwnDatabase(config)).toBe(false);
    await expect(resetDatabase(config)).rejects.toThrow('only the demo');
  });
});

describe('the day on which a demonstration plays', () => {
  const at = (day: string, time: string) => instantOf(day, time);

  it('is the present, which needs no simulated start', () => {
    expect(demoDay(undefined, at('2026-11-23', '15:00'))).toEqual({ today: '2026-11-23' });
  });

  it('is another one at the same time of day', () => {
    expect(demoDay('2026-03-02', at('2026-11-23', '15:00'))).toEqual({ today: '2026-03-02', startsAt: at('2026-03-02', '15:00') });
  });

  it('is the last day of the published calendar when the machine is beyond it', () => {
    expect(demoDay(undefined, at('2027-02-01', '10:30'))).toEqual({ today: '2026-12-31', startsAt: at('2026-12-31', '10:30') });
  });

  it.each(['2025-09-30', '2027-01-01', '2026-02-30', 'today'])('is never %s', (day) => {
    expect(() => demoDay(day, at('2026-11-23', '15:00'))).toThrow(ValidationFailedError);
  });
});
