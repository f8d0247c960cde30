import { Module } from '@nestjs/common';
import { ApplicantsModule } from '../requests/applicants/applicants.module.js';
import { EqualReplies } from './check/equal-replies.js';
import { ReplyCounts } from './check/reply-counts.js';
import { LetterFactsReader } from './facts/letter-facts-reader.js';
import { LetterMaker } from './making/letter-maker.js';
import { LettersProjector } from './making/letters.projector.js';
import { ReplyDraft } from './making/reply-draft.js';
import { ParagraphStore } from './paragraphs/paragraph-store.js';
import { ParagraphUses } from './paragraphs/paragraph-uses.js';
import { LetterStore } from './store/letter-store.js';

const SERVICES = [EqualReplies, LetterFactsReader, LetterMaker, LettersProjector, LetterStore, ParagraphStore, ParagraphUses, ReplyCounts, ReplyDraft];

/** What makes letters in the transaction of a step, for the module that gathers `CASE_PROJECTORS` for the engine. */
@Module({ imports: [ApplicantsModule], providers: SERVICES, exports: SERVICES })
export class LettersReadModelModule {}
