import type { INestApplicationContext } from '@nestjs/common';
import { CalendarChanges } from '../../clock/calendars/calendar-changes.js';
import { PublishedNotices } from '../../clock/calendars/published-notices.js';
import { Policies } from '../../clock/policies/policies.js';
import { Engine } from '../../engine/engine.js';
import { Setup } from '../../identity/people/setup.js';
import { CasesNow } from '../../letters/facts/case-now.js';
import { Letters } from '../../letters/letters.js';
import { Revisions } from '../../letters/revisions.js';
import { Reads, UnitOfWork } from '../../platform/database/unit-of-work.js';
import { DeadlineEnforcer, OutboxRelay } from '../../platform/queue/ports.js';
import { SimulatedTime } from '../../platform/time/simulated-time.js';
import { Time } from '../../platform/time/time.js';
import { Commands } from '../../requests/commands/commands.js';
import { Intake } from '../../requests/intake/intake.js';

/** The application's own services, as far as its people and its clock use them. */
export interface OfficeServices {
  readonly time: SimulatedTime;
  readonly reads: Reads;
  readonly work: UnitOfWork;
  readonly engine: Engine;
  readonly intake: Intake;
  readonly commands: Commands;
  readonly enforcer: DeadlineEnforcer;
  readonly relay: OutboxRelay;
  readonly notices: PublishedNotices;
  readonly calendarChanges: CalendarChanges;
  readonly policies: Policies;
  readonly setup: Setup;
  readonly letters: Letters;
  readonly cases: CasesNow;
  readonly revisions: Revisions;
}

/** Throws when the application's time cannot be moved. */
export function servicesOf(app: INestApplicationContext): OfficeServices {
  const time = app.get(Time);
  if (!(time instanceof SimulatedTime)) throw new Error('the demonstration needs an application whose time can be moved');
  return {
    time, reads: app.get(Reads), work: app.get(UnitOfWork), engine: app.get(Engine), intake: app.get(Intake), commands: app.get(Commands),
    enforcer: app.get(DeadlineEnforcer), relay: app.get(OutboxRelay), notices: app.get(PublishedNotices), calendarChanges: app.get(CalendarChanges), policies: app.get(Policies),
    setup: app.get(Setup), letters: app.get(Letters), cases: app.get(CasesNow), revisions: app.get(Revisions),
  };
}
