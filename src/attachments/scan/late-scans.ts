import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { CONFIG, type Config } from '../../platform/config/config.js';
import { filesOf } from '../../platform/config/files-config.js';
import { Reads, UnitOfWork } from '../../platform/database/unit-of-work.js';
import { WorkItems } from '../../platform/work/work-items.js';
import { SCAN_ATTACHMENT } from '../work-kinds.js';

const AT_ONCE = 200;

/** Once a scanner is configured, the files that came before it are scanned as well. */
@Injectable()
export class LateScans implements OnApplicationBootstrap {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly reads: Reads,
    private readonly work: UnitOfWork,
    private readonly items: WorkItems,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    if (!filesOf(this.config).scanner) return;
    for (let some = await this.unscanned(); some.length > 0; some = await this.unscanned()) await this.ask(some);
  }

  private async unscanned(): Promise<string[]> {
    const rows = await this.reads.query<{ id: string }>("SELECT id FROM attachments WHERE scan_state = 'not-configured' ORDER BY id LIMIT ?", [AT_ONCE]);
    return rows.map(({ id }) => id);
  }

  private ask(ids: readonly string[]): Promise<void> {
    return this.work.run(async (tx) => {
      for (const id of ids) {
        await tx.execute("UPDATE attachments SET scan_state = 'waiting' WHERE id = ? AND scan_state = 'not-configured'", [id]);
        await this.items.add(tx, SCAN_ATTACHMENT, id);
      }
    });
  }
}
