import { Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../workflows/clock/civil-date.js';
import type { LetterFacts } from '../../../workflows/letters/facts.js';
import type { Form, Subject } from '../../../workflows/letters/form.js';
import { formOf } from '../../../workflows/letters/forms/find-form.js';
import type { FreeTexts, Letter } from '../../../workflows/letters/letter.js';
import type { Finding } from '../../../workflows/letters/lint/finding.js';
import { lint } from '../../../workflows/letters/lint/lint.js';
import type { Tx } from '../../platform/database/unit-of-work.js';
import { TransitionRefusedError } from '../../platform/errors/general-errors.js';
import { WorkItems } from '../../platform/work/work-items.js';
import { nextNumber } from '../../requests/numbering/number-series.js';
import type { CaseNow } from '../facts/case-now.js';
import { LetterFactsReader } from '../facts/letter-facts-reader.js';
import type { StoredLetter } from '../store/letter.js';
import { LetterStore } from '../store/letter-store.js';
import { RENDER_LETTER } from '../documents/render-letter.js';
import { isReplyForm, type Ordered } from './effects-to-forms.js';

/** The act that makes a letter. */
export interface Occasion {
  /** Command that makes it. */
  readonly command: string;
  readonly on: CivilDate;
  readonly by: string | null;
  readonly seq: number;
}

/** Without these a step stands all the same: the document waits, as a draft, until what is missing is known. */
const MAY_WAIT = new Set(['acknowledgement', 'closing-note', 'closing-notice', 'fee-cancellation']);

/** Makes letters from the facts of a case, in the transaction of the step that calls for them. */
@Injectable()
export class LetterMaker {
  constructor(private readonly store: LetterStore, private readonly facts: LetterFactsReader, private readonly work: WorkItems) {}

  /** Errors: RangeError for a form that does not exist. */
  build(form: Form, facts: LetterFacts, free: FreeTexts, subject: Subject): Letter {
    return form.build(facts, free, subject);
  }

  /**
   * Makes, checks, numbers and issues a document. One with errors refuses the step, unless it may wait for what is missing; a sheet for
   * the file has none. Errors: `TransitionRefusedError`, with what is wrong.
   */
  async make(tx: Tx, now: CaseNow, { id, form: key, subject, free = {} }: Ordered, occasion: Occasion): Promise<StoredLetter> {
    const form = formOf(key);
    const facts = await this.facts.of(tx, now, occasion.on);
    const letter = this.build(form, facts, free, subject);
    const findings = form.audience === 'internal' ? [] : lint({ facts, outcome: isReplyForm(key) ? facts.proposal?.outcome ?? null : null, letter, subject });
    const errors = findings.filter(({ severity }) => severity === 'error');
    const waits = errors.length > 0 && MAY_WAIT.has(key);
    if (errors.length > 0 && !waits) throw refusedBy(occasion.command, now, errors);
    const docNumber = waits || !form.sign ? null : await this.number(tx, now.context.organId, form, occasion.on);
    const made = await this.store.insert(tx, {
      ...(id && { id }),
      caseId: now.caseId, organId: now.context.organId, formVersion: form.version, subject, letter, free, state: waits ? 'draft' : 'issued', docNumber,
      issuedOn: waits ? null : occasion.on, ...(waits ? {} : { findings }), cause: 'made', seq: occasion.seq, by: occasion.by,
    });
    if (!waits) await this.print(tx, made.id);
    return made;
  }

  /** 文号: without gaps per organ, kind and year; taken at signature (domain §9.3). */
  number(tx: Tx, organId: string, form: Form, on: CivilDate): Promise<string> {
    if (!form.sign) throw new RangeError(`form '${form.key}' has no number`);
    return nextNumber(tx, organId, form.sign, Number(on.slice(0, 4)));
  }

  /** Orders its printing: background work, done after the commit. */
  print(tx: Tx, letterId: string): Promise<void> {
    return this.work.add(tx, RENDER_LETTER, letterId);
  }
}

export function refusedBy(command: string, { context }: CaseNow, errors: readonly Finding[]): TransitionRefusedError {
  const seen = errors.map(({ rule, article, message, remedy }) => ({ rule, article, message: { zh: `${message.zh}${remedy.zh}`, en: `${message.en} ${remedy.en}` } }));
  return new TransitionRefusedError(command, context.stage?.name ?? 'NEW', seen, []);
}
