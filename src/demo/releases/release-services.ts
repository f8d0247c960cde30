import type { INestApplicationContext } from '@nestjs/common';
import { Reads } from '../../platform/database/unit-of-work.js';
import { SimulatedTime } from '../../platform/time/simulated-time.js';
import { Time } from '../../platform/time/time.js';
import { WorkRunner } from '../../platform/work/work-runner.js';
import { ReleaseCommands } from '../../releases/commands/release-commands.js';
import { WriteText } from '../../releases/text/write-text.js';
import { WithheldOnFileReader } from '../../releases/weighing/withheld-on-file.js';

/** The application's own services, as far as the people who evaluate topics use them. */
export interface ReleaseServices {
  readonly time: SimulatedTime;
  readonly reads: Reads;
  readonly commands: ReleaseCommands;
  readonly texts: WriteText;
  readonly withheld: WithheldOnFileReader;
  readonly background: WorkRunner;
}

/** The time is one that can be moved: whoever lives through the demonstration has seen to that. */
export function releaseServicesOf(app: INestApplicationContext): ReleaseServices {
  const one = { strict: false } as const;
  return {
    time: app.get(Time) as SimulatedTime, reads: app.get(Reads, one), commands: app.get(ReleaseCommands, one), texts: app.get(WriteText, one), withheld: app.get(WithheldOnFileReader, one),
    background: app.get(WorkRunner, one),
  };
}
