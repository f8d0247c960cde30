import { type DynamicModule, Module, type ModuleMetadata } from '@nestjs/common';
import { Explanations } from './check/explanations.js';
import { LetterChecks } from './check/letter-checks.js';
import { LetterDocuments } from './documents/letter-documents.js';
import { CasesNow } from './facts/case-now.js';
import { LetterFormsController } from './http/letter-forms.controller.js';
import { ParagraphsController } from './http/paragraphs.controller.js';
import { LettersController } from './http/letters.controller.js';
import { LetterReading } from './letter-reading.js';
import { LetterRightsReader } from './letter-rights.js';
import { Letters } from './letters.js';
import { LettersReadModelModule } from './letters-read-model.module.js';
import { EarlierReply } from './making/earlier-reply.js';
import { FileOfLetter } from './making/file-of-letter.js';
import { ReplyPreparer } from './making/reply-preparer.js';
import { FittingParagraphs } from './paragraphs/fitting-paragraphs.js';
import { ParagraphLibrary } from './paragraphs/paragraph-library.js';
import { RenderingModule } from './rendering/rendering.module.js';
import { SampleLetters } from './samples/sample-letters.js';
import { Revisions } from './revisions.js';

/** Documents of cases. Gives everybody `Letters`, `LetterDocuments` and `ReplyCounts`. Needs, from global modules: storage, work, attachments, the engine. */
@Module({})
export class LettersModule {
  /** @param imports where `Commands` and `CommandPreparers` of requests come from */
  static with(imports: NonNullable<ModuleMetadata['imports']>): DynamicModule {
    return {
      module: LettersModule, global: true, imports: [LettersReadModelModule, RenderingModule, ...imports],
      controllers: [LettersController, LetterFormsController, ParagraphsController],
      providers: [CasesNow, EarlierReply, Explanations, FileOfLetter, FittingParagraphs, LetterChecks, LetterDocuments, LetterReading, LetterRightsReader, Letters, ParagraphLibrary, ReplyPreparer, Revisions, SampleLetters],
      exports: [LettersReadModelModule, CasesNow, Explanations, LetterChecks, LetterDocuments, Letters, Revisions],
    };
  }
}
