import { WorkingCalendar } from '../../workflows/clock/calendar.js';
import { instantOf } from '../../workflows/clock/civil-date.js';
import { DEFINITIONS } from '../../workflows/index.js';
import type { Calendars } from '../../src/engine/ports.js';
import { CaseLoader } from '../../src/engine/case-loader.js';
import { Engine } from '../../src/engine/engine.js';
import { Definitions } from '../../src/engine/registry.js';
import type { Reads, UnitOfWork } from '../../src/platform/database/unit-of-work.js';
import { SimulatedTime } from '../../src/platform/time/simulated-time.js';

/** The engine alone, without capabilities or queue. */
export function engineOn({ unitOfWork }: { unitOfWork: UnitOfWork; reads: Reads }): Engine {
  const calendar = WorkingCalendar.published();
  const calendars: Calendars = { current: () => Promise.resolve(calendar), ofOrgans: (_db, ids) => Promise.resolve(new Map([...ids].map((id) => [id, calendar]))) };
  const definitions = new Definitions(DEFINITIONS);
  return new Engine(unitOfWork, new SimulatedTime(instantOf('2026-03-02', '09:00')), definitions, new CaseLoader(definitions, calendars), calendars, [], { committed: () => undefined });
}
