import { CalendarSourceRow, CalendarStateRow } from './entities/calendar.entity.js';
import { PolicyRow } from './entities/policy.entity.js';
import { Clock1790000000300 } from './migrations/1790000000300-clock.js';

export const CLOCK_ENTITIES = [CalendarSourceRow, CalendarStateRow, PolicyRow] as const;
export const CLOCK_MIGRATIONS = [Clock1790000000300] as const;
