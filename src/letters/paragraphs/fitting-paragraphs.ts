import { Injectable } from '@nestjs/common';
import { paragraphsOf } from '../../../workflows/letters/letter.js';
import { Reads } from '../../platform/database/unit-of-work.js';
import { ValidationFailedError } from '../../platform/errors/general-errors.js';
import { Letters } from '../letters.js';
import { fitOf, type Passage } from './fitting.js';
import type { StandardParagraph } from './paragraph.js';
import { ParagraphStore } from './paragraph-store.js';

/** A paragraph as it is offered where a passage is written. */
export interface FittingParagraph extends StandardParagraph {
  /** It is meant for this decision, ground and kind of passage. */
  readonly fits: boolean;
}

/** Of the organ and of the city together. */
const MOST = 1_000;
const SHOWN = 40;

/** Which standard paragraphs an officer is offered for a passage. */
@Injectable()
export class FittingParagraphs {
  constructor(private readonly letters: Letters, private readonly store: ParagraphStore, private readonly reads: Reads) {}

  /** The best first; without `text` those that fit alone. Errors: `NotFoundError`; `ValidationFailedError` for a passage that nobody writes. */
  async of(caseId: string, letterId: string, blockId: string, text?: string): Promise<FittingParagraph[]> {
    const row = await this.letters.row(this.reads, letterId, caseId);
    const { letter } = await this.letters.open(this.reads, row.id);
    const passages = paragraphsOf(letter);
    const found = passages.find(({ id, locked }) => id === blockId && !locked);
    if (!found) throw ValidationFailedError.at('#/blockId', { zh: '文书没有这一可编辑段落', en: 'The letter has no such passage to write in' });
    const grounds = passages.flatMap(({ ground }) => ground ?? []);
    const passage: Passage = { form: row.form, role: found.role, outcomes: row.form.startsWith('reply:') ? [row.form.slice('reply:'.length), ...grounds] : grounds };
    const all = await this.store.list(this.reads, { organs: [row.organId], ...(text ? { text } : {}) }, MOST);
    const judged = all.map((paragraph) => ({ paragraph, fit: fitOf(paragraph, passage) })).filter(({ fit }) => fit !== null || text !== undefined);
    // An organ's own wording before that of the city where both fit as well.
    const order = ({ paragraph: { organId }, fit }: (typeof judged)[number]) => (fit ?? -10) * 2 + (organId === null ? 0 : 1);
    return judged.sort((a, b) => order(b) - order(a)).slice(0, SHOWN).map(({ paragraph, fit }) => ({ ...paragraph, fits: fit !== null }));
  }
}
