import { type DynamicModule, Module, type ModuleMetadata, type Provider } from '@nestjs/common';
import { PoliciesModule } from '../clock/policies/policies.module.js';
import { Preparations } from './commands/preparations.js';
import { ReleaseCommands } from './commands/release-commands.js';
import { OpenReleases } from './detail/open-release.js';
import { ReleaseDeliveries } from './delivery/release-deliveries.js';
import { ReleaseDetail } from './detail/release-detail.js';
import { ReleaseRecord } from './detail/release-record.js';
import { HandOverList } from './export/hand-over-list.js';
import { ReleaseFigures } from './figures/release-figures.js';
import { TopicFiguresReader } from './figures/topic-figures.js';
import { ReleaseHolder } from './files/release-holder.js';
import { PublicationCheckController } from './http/publication-check.controller.js';
import { ReleaseFiguresController } from './http/figures.controller.js';
import { ReleaseCommandsController } from './http/release-commands.controller.js';
import { ReleaseDeliveriesController } from './http/release-deliveries.controller.js';
import { ReleaseDesk } from './http/release-desk.js';
import { ReleaseDetailController } from './http/release-detail.controller.js';
import { ReleaseFilesController } from './http/release-files.controller.js';
import { ReleaseLettersController } from './http/release-letters.controller.js';
import { ReleasesController } from './http/releases.controller.js';
import { ReleaseLetters } from './letters/release-letters.js';
import { NextDue } from './list/next-due.js';
import { ReleaseList } from './list/release-list.js';
import { TellTopics } from './list/tell-topics.js';
import { PublicationPreview } from './publishing/publication-preview.js';
import { Publishing } from './publishing/publishing.js';
import { ReleasesReadModelModule } from './releases-read-model.module.js';
import { PutSignal } from './signals/put-signal.js';
import { NamesInCorrections } from './text/names-in-corrections.js';
import { NamesInvolved } from './text/names-involved.js';
import { PublicationChecks } from './text/publication-checks.js';
import { ReleaseTexts } from './text/release-texts.js';
import { WriteText } from './text/write-text.js';
import { Flagging } from './weighing/flagging.js';
import { Following } from './weighing/following.js';
import { OpenByHand } from './weighing/open-by-hand.js';
import { PublicDemand } from './weighing/public-demand.js';
import { PublishedAlready } from './weighing/published-already.js';
import { TopicFactsReader } from './weighing/topic-facts-reader.js';
import { WeighAll } from './weighing/weigh-all.js';
import { WeighTopic } from './weighing/weigh-topic.js';
import { WithheldOnFileReader } from './weighing/withheld-on-file.js';

const SERVICES: Provider[] = [
  Flagging, Following, HandOverList, NamesInCorrections, NamesInvolved, OpenByHand, OpenReleases, Preparations, PublicDemand, PublicationChecks, PublicationPreview, PublishedAlready, Publishing, PutSignal, ReleaseCommands, ReleaseDeliveries, ReleaseDesk, ReleaseDetail, ReleaseFigures, ReleaseHolder, ReleaseLetters,
  NextDue, ReleaseList, ReleaseRecord, ReleaseTexts, TellTopics, TopicFactsReader, TopicFiguresReader, WeighAll, WeighTopic, WithheldOnFileReader, WriteText,
];

/**
 * From demand to release. Needs, from global modules: topics, same information, the catalogue, attachments, the release gate, work, identity,
 * the engine.
 */
@Module({})
export class ReleasesModule {
  /** @param imports where `Applicants` and `Names` of requests come from, and `Deliveries` */
  static with(imports: NonNullable<ModuleMetadata['imports']>): DynamicModule {
    return {
      module: ReleasesModule, global: true, imports: [ReleasesReadModelModule, PoliciesModule, ...imports],
      controllers: [ReleasesController, ReleaseFiguresController, ReleaseCommandsController, ReleaseFilesController, PublicationCheckController, ReleaseDetailController, ReleaseLettersController, ReleaseDeliveriesController],
      providers: SERVICES, exports: [Flagging, ReleaseCommands, ReleaseHolder, ReleaseList, WriteText],
    };
  }
}
