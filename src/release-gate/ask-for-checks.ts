import { Injectable, type OnApplicationBootstrap, type OnModuleInit } from '@nestjs/common';
import type { FilePurpose } from '../attachments/attachment.js';
import { LEAK_CHECK_VERSION } from '../documents/leak-check-version.js';
import { Reads, UnitOfWork, type Tx } from '../platform/database/unit-of-work.js';
import { WorkItems } from '../platform/work/work-items.js';
import { CommandPreparers, type Asking, type CommandPreparer } from '../requests/commands/command-preparers.js';
import { CHECK_RELEASE } from './check-release.js';
import { OUTGOING_PURPOSES } from './outgoing.js';
import { ReleaseRows } from './release-rows.js';

const AT_ONCE = 200;

/** Sees to it that every file that goes out is checked: when it is added, and again when the check has learned to find more. */
@Injectable()
export class AskForChecks implements CommandPreparer, OnModuleInit, OnApplicationBootstrap {
  readonly commands = ['ATTACH_FILE'] as const;

  constructor(
    private readonly preparers: CommandPreparers,
    private readonly rows: ReleaseRows,
    private readonly items: WorkItems,
    private readonly reads: Reads,
    private readonly work: UnitOfWork,
  ) {}

  onModuleInit(): void {
    this.preparers.register(this);
  }

  /** In the transaction that adds the file. */
  async written(tx: Tx, { input }: Asking): Promise<Record<string, never>> {
    await this.added(tx, input as { attachmentId: string; purpose: FilePurpose });
    return {};
  }

  /** A file was added to a case of whichever kind. */
  async added(tx: Tx, { attachmentId, purpose }: { readonly attachmentId: string; readonly purpose: FilePurpose }): Promise<void> {
    if (OUTGOING_PURPOSES.includes(purpose)) await this.ask(tx, [attachmentId]);
  }

  /** What an older check has seen. */
  async onApplicationBootstrap(): Promise<void> {
    for (let some = await this.outdated(); some.length > 0; some = await this.outdated()) await this.work.run((tx) => this.ask(tx, some));
  }

  private async outdated(): Promise<string[]> {
    const rows = await this.reads.query<{ attachment_id: string }>(
      'SELECT attachment_id FROM release_checks WHERE check_version < ? ORDER BY attachment_id LIMIT ?', [LEAK_CHECK_VERSION, AT_ONCE]);
    return rows.map((row) => row.attachment_id);
  }

  private async ask(tx: Tx, attachmentIds: readonly string[]): Promise<void> {
    for (const id of attachmentIds) {
      await this.rows.wait(tx, id, LEAK_CHECK_VERSION);
      await this.items.add(tx, CHECK_RELEASE, id);
    }
  }
}
