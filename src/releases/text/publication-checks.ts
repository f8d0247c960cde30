import { Injectable } from '@nestjs/common';
import { given } from '../../../workflows/letters/wording/runs.js';
import type { Fault, PublicationCheck } from '../../../workflows/release/v1/payloads.js';
import type { LeftOut, ReleaseContext } from '../../../workflows/release/v1/context.js';
import { isCleared, type Attachment } from '../../attachments/attachment.js';
import { Attachments } from '../../attachments/attachments.js';
import { CaseLoader } from '../../engine/case-loader.js';
import { loadCase } from '../../engine/case-store.js';
import { BLANK } from '../../documents/extraction.js';
import { canonical, sha256 } from '../../engine/record/entry.js';
import type { Queryable } from '../../platform/database/unit-of-work.js';
import { ReleaseGate } from '../../release-gate/release-gate.js';
import { NamesInvolved } from './names-involved.js';
import { personalFaults } from './personal-in-text.js';
import { publicLabel } from './public-label.js';
import { ReleaseTexts, type ReleaseText } from './release-texts.js';

/** What is to be published of a case as it stands. */
export interface Draft {
  readonly context: ReleaseContext;
  readonly text: ReleaseText;
  readonly files: readonly Attachment[];
}

/** Findings that tell of viruses, not of leaks. */
const SCAN_RULES = new Set(['not-scanned', 'scan-failed', 'infected']);

/** Finds out what stands about the text and the files of a release: asked anew with every command that takes them further. */
@Injectable()
export class PublicationChecks {
  constructor(
    private readonly loader: CaseLoader, private readonly texts: ReleaseTexts, private readonly attachments: Attachments, private readonly gate: ReleaseGate, private readonly names: NamesInvolved,
  ) {}

  /** Null while no text was written. */
  async draft(db: Queryable, caseId: string): Promise<Draft | null> {
    const context = await this.context(db, caseId);
    const text = context.draft && (await this.texts.at(db, caseId, context.draft.version));
    return text ? { context, text, files: await this.attachments.outgoing(db, caseId) } : null;
  }

  /**
   * Null while no text was written.
   * @param leftOut what is about to be proposed to be left out; of a proposal that was made, its own
   */
  async of(db: Queryable, caseId: string, leftOut?: readonly LeftOut[]): Promise<PublicationCheck | null> {
    const draft = await this.draft(db, caseId);
    if (!draft) return null;
    const { text, files, context } = draft;
    const blockers = await this.gate.blockersOf(db, files);
    return {
      version: text.version, hash: publicationHash(draft), titled: given(text.title) && given(text.summary), content: given(text.body) || files.length > 0,
      personal: await this.personalIn(db, caseId, context, textsOf(draft, leftOut)), emptyFiles: files.filter(isEmpty).length,
      uncleared: files.filter((file) => !isCleared(file) || file.text.state === 'waiting').length, leaks: blockers.filter(({ rule }) => !SCAN_RULES.has(rule)).length,
    };
  }

  /** Of any text that the public will read in connection with the case. */
  async personalIn(db: Queryable, caseId: string, { topicId }: Pick<ReleaseContext, 'topicId'>, texts: readonly string[]): Promise<Fault[]> {
    return personalFaults(texts, await this.names.of(db, topicId, caseId));
  }

  async context(db: Queryable, caseId: string): Promise<ReleaseContext> {
    return (await this.loader.restore(db, await loadCase(db, caseId))).snapshot.context as ReleaseContext;
  }
}

/** All that the public reads besides the files: what is left out, too. */
function textsOf({ text, context }: Draft, proposed: readonly LeftOut[] = context.proposal?.leftOut ?? []): string[] {
  const leftOut = proposed.flatMap(({ part, reason }) => [part, reason]);
  return [text.title, text.summary, text.body ?? '', text.docNumber ?? '', text.legalBasis, context.label, publicLabel(context), ...Object.values(text.fileNames), ...leftOut];
}

/** One text with its files: agreement is to this and to nothing else. */
export function publicationHash({ text, files }: Pick<Draft, 'text' | 'files'>): string {
  return sha256(canonical({ text: text.hash, files: files.map(({ id, sha256: content }) => `${id} ${content}`).sort() }));
}

/** Nothing in it: no byte, or neither a word nor anything to look at. */
function isEmpty({ size, text }: Attachment): boolean {
  return size === 0 || text.detail === BLANK;
}
