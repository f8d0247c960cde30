import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Queryable } from '../platform/database/unit-of-work.js';
import { CommandPreparers, type Asking, type CommandPreparer } from '../requests/commands/command-preparers.js';
import { ReleaseGate } from './release-gate.js';

/** A reply on the spot hands its files over at once: the workflow is told what the gate has against them. */
@Injectable()
export class LeaksOnTheSpot implements CommandPreparer, OnModuleInit {
  readonly commands = ['REPLY_ON_THE_SPOT'] as const;

  constructor(private readonly preparers: CommandPreparers, private readonly gate: ReleaseGate) {}

  onModuleInit(): void {
    this.preparers.register(this);
  }

  async found(db: Queryable, { caseId }: Asking): Promise<Readonly<Record<string, unknown>>> {
    return { leaks: (await this.gate.blockers(db, caseId)).length };
  }
}
