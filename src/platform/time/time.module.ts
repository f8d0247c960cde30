import { Global, Module } from '@nestjs/common';
import { CONFIG, type Config } from '../config/config.js';
import { SimulatedTime } from './simulated-time.js';
import { SystemTime, Time } from './time.js';

/** The machine's clock, or one that can be moved by hand where the configuration allows it. */
export function timeOf(config: Config): Time {
  const system = new SystemTime();
  if (!config.simulatedTime) return system;
  const start = config.simulatedStart ?? system.now();
  return config.mode === 'test' ? new SimulatedTime(start) : new SimulatedTime(start, () => system.now());
}

/** Gives everybody `Time`. Needs `ConfigModule`. */
@Global()
@Module({
  providers: [{ provide: Time, inject: [CONFIG], useFactory: timeOf }],
  exports: [Time],
})
export class TimeModule {}
