import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Queryable } from '../platform/database/unit-of-work.js';
import { CommandPreparers, type Asking, type CommandPreparer } from '../requests/commands/command-preparers.js';
import { FeeCounts } from './fee-counts.js';

/** Gives a proposed fee what the office counts itself: nobody tells the system how many requests came before. */
@Injectable()
export class FeePreparer implements CommandPreparer, OnModuleInit {
  readonly commands = ['PROPOSE_FEE'] as const;

  constructor(private readonly counts: FeeCounts, private readonly preparers: CommandPreparers) {}

  onModuleInit(): void {
    this.preparers.register(this);
  }

  async found(db: Queryable, { caseId }: Asking): Promise<{ readonly month: string; readonly casesBefore: number }> {
    const { month, casesBefore } = await this.counts.of(db, caseId);
    return { month, casesBefore };
  }
}
