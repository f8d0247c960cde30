import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { paragraphsOf, textOf, type Letter } from '../../../workflows/letters/letter.js';
import type { UsedParagraph } from '../../../workflows/request/v1/payloads.js';
import type { Queryable, Tx } from '../../platform/database/unit-of-work.js';
import { ValidationFailedError } from '../../platform/errors/general-errors.js';
import { Time } from '../../platform/time/time.js';
import { isVerbatim } from './paragraph.js';
import { ParagraphStore } from './paragraph-store.js';

/** As somebody says it. */
export type PutIn = Omit<UsedParagraph, 'name'>;

/** As a letter shows it. */
export interface ShownUse extends UsedParagraph {
  /** The newest version of the paragraph: above `version` where it was changed since. */
  readonly newest: number;
  /** The passage still has its words. */
  readonly verbatim: boolean;
}

interface Line { block_id: string; paragraph_id: string; paragraph_version: number; name: string; text: string; newest: number }

/** Which letter used which version of which paragraph. A letter keeps what it used, whatever becomes of the paragraph. */
@Injectable()
export class ParagraphUses {
  constructor(private readonly store: ParagraphStore, private readonly time: Time) {}

  /** In the transaction that puts the text down; answers what goes on record. Errors: `NotFoundError`; `ValidationFailedError` for a paragraph of another organ, or one that the passage has not. */
  async add(tx: Tx, { letterId, letterVersion, organId, letter, by }: { readonly letterId: string; readonly letterVersion: number; readonly organId: string; readonly letter: Letter; readonly by: string }, used: readonly PutIn[]): Promise<UsedParagraph[]> {
    const added: UsedParagraph[] = [];
    for (const [i, { blockId, paragraphId, version }] of used.entries()) {
      const { organId: of } = await this.store.get(tx, paragraphId);
      const { name } = await this.store.version(tx, paragraphId, version);
      if (of !== null && of !== organId) throw ValidationFailedError.at(`#/paragraphs/${i}/paragraphId`, { zh: '不是本机关的标准段落', en: 'It is the paragraph of another organ' });
      if (!paragraphsOf(letter).some((each) => each.id === blockId && !each.locked)) throw ValidationFailedError.at(`#/paragraphs/${i}/blockId`, { zh: '文书没有这一可编辑段落', en: 'The letter has no such passage to write in' });
      await tx.insert('letter_paragraph_uses', {
        id: randomUUID(), letter_id: letterId, letter_version: letterVersion, block_id: blockId, paragraph_id: paragraphId, paragraph_version: version, by_person: by, at: this.time.now(),
      });
      added.push({ blockId, paragraphId, version, name });
    }
    return added;
  }

  /** Of each passage the last version of each paragraph, in the order of their use. */
  async of(db: Queryable, letterId: string, letter: Letter): Promise<ShownUse[]> {
    const lines = await db.query<Line>(
      `SELECT u.block_id, u.paragraph_id, u.paragraph_version, v.name, v.text, p.version AS newest FROM letter_paragraph_uses u
       JOIN standard_paragraph_versions v ON v.paragraph_id = u.paragraph_id AND v.version = u.paragraph_version JOIN standard_paragraphs p ON p.id = u.paragraph_id
       WHERE u.letter_id = ? ORDER BY u.letter_version, u.at, u.id`, [letterId]);
    const last = new Map(lines.map((line) => [`${line.block_id} ${line.paragraph_id}`, line]));
    const passages = new Map(paragraphsOf(letter).map(({ id, runs }) => [id, textOf(runs)]));
    return [...last.values()].filter((line) => passages.has(line.block_id)).map((line) => ({
      blockId: line.block_id, paragraphId: line.paragraph_id, version: Number(line.paragraph_version), name: line.name, newest: Number(line.newest),
      verbatim: isVerbatim(passages.get(line.block_id)!, line.text),
    }));
  }

  /** The text of a letter goes on as another one, and what it used with it. */
  async carryOver(tx: Tx, fromLetterId: string, toLetterId: string): Promise<void> {
    const lines = await tx.query<{ block_id: string; paragraph_id: string; paragraph_version: number; by_person: string | null; at: number | string }>(
      'SELECT block_id, paragraph_id, paragraph_version, by_person, at FROM letter_paragraph_uses WHERE letter_id = ? ORDER BY letter_version, at, id', [fromLetterId]);
    for (const line of lines) await tx.insert('letter_paragraph_uses', { id: randomUUID(), letter_id: toLetterId, letter_version: 1, ...line, at: Number(line.at) });
  }
}
