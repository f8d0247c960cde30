import { type DynamicModule, Module, type ModuleMetadata } from '@nestjs/common';
import { RenderingModule } from '../letters/rendering/rendering.module.js';
import { DossierDownloads } from './dossier-downloads.js';
import { DossierOrders } from './dossier-orders.js';
import { Dossiers } from './dossiers.js';
import { DossiersController } from './http/dossiers.controller.js';
import { ClosingFiles } from './making/closing-files.js';
import { DossierContents } from './making/contents.js';
import { ExpireDossier } from './making/expire-dossier.js';
import { MakeDossier } from './making/make-dossier.js';
import { ArchiveParts } from './making/parts.js';
import { AttachmentsSection } from './plan/attachments-section.js';
import { ClockSection } from './plan/clock-section.js';
import { CommentsSection } from './plan/comments-section.js';
import { DeliveriesSection } from './plan/deliveries-section.js';
import { LettersSection } from './plan/letters-section.js';
import { OpinionsSection } from './plan/opinions-section.js';
import { DossierPlanner } from './plan/planner.js';
import { RecordReader } from './plan/record-reader.js';
import { RecordSection } from './plan/record-section.js';
import { ReleaseSection } from './plan/release-section.js';
import { RequestSection } from './plan/request-section.js';
import { DossierSections } from './plan/section.js';

const PLANNING = [
  DossierSections, RequestSection, LettersSection, AttachmentsSection, OpinionsSection, CommentsSection, DeliveriesSection, ReleaseSection, ClockSection, RecordReader, RecordSection, DossierPlanner,
];

/** Case files as archives. Needs, from global modules: storage, work, identity, the engine, letters, attachments, the release gate. */
@Module({})
export class DossiersModule {
  /** @param imports where the services of requests, `Deliveries` and `ReviewComments` come from */
  static with(imports: NonNullable<ModuleMetadata['imports']>): DynamicModule {
    return {
      module: DossiersModule, imports: [RenderingModule, ...imports], controllers: [DossiersController],
      providers: [...PLANNING, Dossiers, DossierOrders, DossierDownloads, ArchiveParts, ClosingFiles, DossierContents, ExpireDossier, MakeDossier],
      exports: [DossierSections, DossierOrders, DossierDownloads, Dossiers, MakeDossier],
    };
  }
}
