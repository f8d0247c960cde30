import { Global, Module, type OnModuleInit } from '@nestjs/common';
import { AfterCommit, Calendars } from '../engine/ports.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { DatabaseCalendars } from './calendars/database-calendars.js';
import { PublishedNotices } from './calendars/published-notices.js';
import { EngineAfterCommit } from './enforcement/engine-after-commit.js';

/**
 * What the engine asks of the clock, and nothing that needs the engine: import it into `EngineModule.forRoot`.
 * At every start it loads the published notices that the database lacks.
 */
@Global()
@Module({
  providers: [
    DatabaseCalendars, PublishedNotices,
    { provide: Calendars, useExisting: DatabaseCalendars },
    { provide: AfterCommit, useClass: EngineAfterCommit },
  ],
  exports: [DatabaseCalendars, PublishedNotices, Calendars, AfterCommit],
})
export class ClockPortsModule implements OnModuleInit {
  constructor(private readonly work: UnitOfWork, private readonly notices: PublishedNotices) {}

  async onModuleInit(): Promise<void> {
    await this.work.run((tx) => this.notices.load(tx));
  }
}
