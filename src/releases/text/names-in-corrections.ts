import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type KeepsBack, KeptBack } from '../../catalogue/editing/kept-back.js';
import type { Queryable } from '../../platform/database/unit-of-work.js';
import type { FieldFault } from '../../platform/errors/general-errors.js';
import { NamesInvolved } from './names-involved.js';
import { personalFaults } from './personal-in-text.js';

/** What a publication is refused for is not let in afterwards, as a correction of what was published. */
@Injectable()
export class NamesInCorrections implements KeepsBack, OnModuleInit {
  constructor(private readonly names: NamesInvolved, private readonly keptBack: KeptBack) {}

  onModuleInit(): void {
    this.keptBack.register(this);
  }

  /** Nothing of an item that came from elsewhere. */
  async faultsIn(db: Queryable, itemId: string, texts: ReadonlyMap<string, string>): Promise<readonly FieldFault[]> {
    const [release] = await db.query<{ case_id: string; topic_id: string }>('SELECT case_id, topic_id FROM releases WHERE item_id = ?', [itemId]);
    if (!release) return [];
    const names = await this.names.of(db, release.topic_id, release.case_id);
    return [...texts].flatMap(([name, text]) => personalFaults([text], names).map(({ label: { zh, en } }) => ({ pointer: `#/${name}`, message: { zh: `含有${zh}`, en: `holds ${en}` } })));
  }
}
