import { SimulatedTime } from '../../src/platform/time/simulated-time.js';

/** Time that stands still at `at` of a day in Asia/Shanghai, until it is moved. */
export function timeAt(day: string, at = '09:00'): SimulatedTime {
  return new SimulatedTime(instantAt(day, at));
}

/** The instant of a day and a time of day (`HH:MM`) in Asia/Shanghai. */
export function instantAt(day: string, at = '09:00'): number {
  return Date.parse(`${day}T${at}:00+08:00`);
}
