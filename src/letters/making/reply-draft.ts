import { Injectable } from '@nestjs/common';
import type { Queryable, Tx } from '../../platform/database/unit-of-work.js';
import { formOf } from '../../../workflows/letters/forms/find-form.js';
import type { Subject } from '../../../workflows/letters/form.js';
import type { FreeTexts, Letter } from '../../../workflows/letters/letter.js';
import type { LetterFacts } from '../../../workflows/letters/facts.js';
import type { CaseNow } from '../facts/case-now.js';
import { LetterFactsReader } from '../facts/letter-facts-reader.js';
import { contentHash } from '../store/content-hash.js';
import type { OpenLetter, StoredLetter } from '../store/letter.js';
import { ParagraphUses } from '../paragraphs/paragraph-uses.js';
import { LetterStore } from '../store/letter-store.js';
import { isReplyForm, replyForm } from './effects-to-forms.js';
import { LetterMaker, type Occasion } from './letter-maker.js';

/** The reply under way: as it was put down last, and as the facts of today make it. */
export interface LiveReply {
  readonly open: OpenLetter;
  readonly facts: LetterFacts;
  /** Built anew: the locked parts follow from the facts, which may have changed since. */
  readonly letter: Letter;
  readonly contentHash: string;
}

/** The draft of a reply: made with the proposal, revised by the officer, agreed to, signed, and taken back. */
@Injectable()
export class ReplyDraft {
  constructor(private readonly store: LetterStore, private readonly facts: LetterFactsReader, private readonly maker: LetterMaker, private readonly paragraphs: ParagraphUses) {}

  /** The reply that is being drafted, or was signed and not yet served; undefined when there is none. */
  async current(db: Queryable, caseId: string): Promise<StoredLetter | undefined> {
    return (await this.store.ofCase(db, caseId)).filter(({ form, state }) => isReplyForm(form) && (state === 'draft' || state === 'issued')).at(-1);
  }

  /** What the sheets of the file say a document is: the reply under way, or the last one. */
  async named(db: Queryable, caseId: string): Promise<Subject['document']> {
    const row = await this.current(db, caseId);
    if (!row) return undefined;
    const { letter } = await this.store.open(db, row.id);
    return { title: letter.title, docNumber: letter.docNumber };
  }

  /** @param typed the officer’s own text where it is not put down yet */
  async live(db: Queryable, now: CaseNow, row: StoredLetter, on: string, typed: FreeTexts = {}): Promise<LiveReply> {
    const open = await this.store.open(db, row.id);
    const facts = await this.facts.of(db, now, on);
    const letter = this.maker.build(formOf(row.form, row.formVersion), facts, { ...open.version.free, ...typed }, row.subject);
    return { open, facts, letter, contentHash: contentHash(letter) };
  }

  /** The letter of a proposal of which nothing is put down yet. */
  async planned(db: Queryable, now: CaseNow, on: string): Promise<Omit<LiveReply, 'open'>> {
    const facts = await this.facts.of(db, now, on);
    const letter = this.maker.build(formOf(replyForm(now.context.proposal!.outcome)), facts, {}, {});
    return { facts, letter, contentHash: contentHash(letter) };
  }

  /** A proposal has been made: its letter is drafted. One of the same form goes on with the officer's own text. */
  async begin(tx: Tx, now: CaseNow, occasion: Occasion): Promise<void> {
    const key = replyForm(now.context.proposal!.outcome);
    const old = await this.current(tx, now.caseId);
    if (old?.state === 'draft' && old.form === key) {
      const { letter, open } = await this.live(tx, now, old, occasion.on);
      await this.store.revise(tx, old, { letter, free: open.version.free, cause: 'facts-changed', by: occasion.by });
      return;
    }
    if (old?.state === 'draft') await this.store.setState(tx, old.id, 'discarded');
    await this.put(tx, now, key, {}, 'made', occasion);
  }

  /** A signed letter was taken back: it keeps its number and goes nowhere; the text goes on as a new draft. */
  async again(tx: Tx, now: CaseNow, occasion: Occasion): Promise<Subject['document']> {
    const signed = await this.current(tx, now.caseId);
    if (!signed) return undefined;
    const { version, letter } = await this.store.open(tx, signed.id);
    await this.store.setState(tx, signed.id, 'recalled');
    const draft = await this.put(tx, now, signed.form, version.free, 'carried-over', occasion);
    await this.paragraphs.carryOver(tx, signed.id, draft.id);
    return { title: letter.title, docNumber: letter.docNumber };
  }

  async discard(tx: Tx, caseId: string): Promise<void> {
    const draft = await this.current(tx, caseId);
    if (draft?.state === 'draft') await this.store.setState(tx, draft.id, 'discarded');
  }

  /** Where facts under the text changed since it was put down, the letter as it reads now becomes a version of its own. */
  async keep(tx: Tx, live: LiveReply, by: string | null): Promise<number> {
    const { row, version } = live.open;
    if (live.contentHash === version.contentHash) return row.version;
    return this.store.revise(tx, row, { letter: live.letter, free: version.free, cause: 'facts-changed', by });
  }

  private async put(tx: Tx, now: CaseNow, key: string, free: FreeTexts, cause: 'made' | 'carried-over', { on, by, seq }: Occasion): Promise<StoredLetter> {
    const form = formOf(key);
    const letter = this.maker.build(form, await this.facts.of(tx, now, on), free, {});
    return this.store.insert(tx, {
      caseId: now.caseId, organId: now.context.organId, formVersion: form.version, subject: {}, letter, free, state: 'draft', docNumber: null, issuedOn: null, cause, seq, by,
    });
  }
}
