import { Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../workflows/clock/civil-date.js';
import { Attachments } from '../../attachments/attachments.js';
import { CatalogueEditor } from '../../catalogue/editing/catalogue-editor.js';
import type { Queryable, Tx } from '../../platform/database/unit-of-work.js';
import { Reads } from '../../platform/database/unit-of-work.js';
import { TopicStore } from '../../topics/store/topic-store.js';
import { PublicationChecks } from '../text/publication-checks.js';
import { newItem } from './new-item.js';

/** Texts of files by attachment, read before the transaction of the publication. */
export type FileTexts = ReadonlyMap<string, string>;

/** Writes into the public catalogue what was decided, in the transaction of the command. */
@Injectable()
export class Publishing {
  constructor(
    private readonly checks: PublicationChecks, private readonly attachments: Attachments, private readonly catalogue: CatalogueEditor, private readonly topics: TopicStore, private readonly reads: Reads,
  ) {}

  /** What files say, for searching. Not within a unit of work. */
  async fileTexts(caseId: string): Promise<FileTexts> {
    const files = await this.attachments.outgoing(this.reads, caseId);
    const texts = new Map<string, string>();
    // An infected file is not opened; the workflow refuses it.
    for (const { id } of files.filter(({ scan }) => scan.state !== 'infected')) texts.set(id, (await this.attachments.textOf(id)).text);
    return texts;
  }

  /** Answers the id of the item. Errors: those of `CatalogueEditor.publish`. */
  async publish(tx: Tx, caseId: string, texts: FileTexts, doing: { by: string | null; on: CivilDate }): Promise<string> {
    const draft = (await this.checks.draft(tx, caseId))!;
    const demand = await this.demandOf(tx, draft.context.topicId);
    return (await this.catalogue.publish(tx, newItem(caseId, draft, demand, texts), doing)).item.id;
  }

  private async demandOf(db: Queryable, topicId: string): Promise<number> {
    return (await this.topics.find(db, topicId))?.applicants ?? 0;
  }
}
