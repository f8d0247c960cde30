import { type DynamicModule, Global, Injectable, Module, type OnModuleInit } from '@nestjs/common';
import { DEFINITIONS } from '../workflows/index.js';
import { AttachmentsModule } from './attachments/attachments.module.js';
import { Deflections } from './catalogue/deflection/deflections.js';
import { CatalogueModule } from './catalogue/catalogue.module.js';
import { type IndexedItem, ItemIndexer } from './catalogue/item-indexer.js';
import { ClockModule } from './clock/clock.module.js';
import { ClockPortsModule } from './clock/clock-ports.module.js';
import { AcknowledgementSentProjector } from './delivery/acknowledgement-sent.projector.js';
import { DeliveryModule } from './delivery/delivery.module.js';
import { OfficeLetters } from './delivery/office-letters.js';
import { OutgoingLetters } from './delivery/ports.js';
import { DossiersModule } from './dossiers/dossiers.module.js';
import { EngineModule } from './engine/engine.module.js';
import { CASE_PROJECTORS } from './engine/ports.js';
import { PeriodFiguresModule } from './figures/figures.module.js';
import { FiguresReadModelModule } from './figures/figures-read-model.module.js';
import { StagesProjector } from './figures/stages/stages.projector.js';
import { FeesModule } from './fees/fees.module.js';
import { IdentityModule, type IdentityOptions } from './identity/identity.module.js';
import { ROUTES } from './permissions.js';
import type { Config } from './platform/config/config.js';
import { LiveModule } from './live/live.module.js';
import { LettersModule } from './letters/letters.module.js';
import { LettersReadModelModule } from './letters/letters-read-model.module.js';
import { LettersProjector } from './letters/making/letters.projector.js';
import type { Tx } from './platform/database/unit-of-work.js';
import { OperationsModule } from './operations/operations.module.js';
import { PlatformModule } from './platform/platform.module.js';
import { NoQueueModule } from './platform/queue/no-queue.module.js';
import { QueueModule } from './platform/queue/queue.module.js';
import { QueueWorkersModule } from './platform/queue/queue-workers.module.js';
import { WorkModule } from './platform/work/work.module.js';
import { PublishedLikeThis } from './public-desk/guidance/published-like-this.js';
import { SimilarPublished } from './public-desk/guidance/similar-published.js';
import { QueryNumbersProjector } from './public-desk/codes/query-numbers.projector.js';
import { PublicDeskModule, PublicDeskReadModelModule } from './public-desk/public-desk.module.js';
import { ReleaseGateModule } from './release-gate/release-gate.module.js';
import { ReleaseLettersProjector } from './releases/letters/release-letters.projector.js';
import { ReleaseProjector } from './releases/read-model/release.projector.js';
import { ReleasesModule } from './releases/releases.module.js';
import { ReleasesReadModelModule } from './releases/releases-read-model.module.js';
import { SuggestionsProjector } from './releases/signals/suggestions.projector.js';
import { RequestProjector } from './requests/read-model/request.projector.js';
import { RequestReadModelModule } from './requests/read-model/read-model.module.js';
import { RequestsModule } from './requests/requests.module.js';
import { CommentsProjector } from './review/comments/comments.projector.js';
import { ReviewCasesProjector } from './review/queue/review-cases.projector.js';
import { ReviewModule } from './review/review.module.js';
import { ReviewReadModelModule } from './review/review-read-model.module.js';
import { Deflections as GivenOut } from './same-information/decisions/deflections.js';
import { AskForDetectionProjector } from './same-information/detection/ask-for-detection.projector.js';
import { SameIndex } from './same-information/index/same-index.js';
import { SameInformationModule } from './same-information/same-information.module.js';
import { SameInformationReadModelModule } from './same-information/same-information-read-model.module.js';
import { schema } from './schema.js';
import { WatchersProjector } from './requests/watching/watchers.projector.js';
import { FiguresProjector } from './supervision/board/figures.projector.js';
import { FiguresModule } from './supervision/figures.module.js';
import { SupervisionModule } from './supervision/supervision.module.js';
import { TopicMembersProjector } from './topics/topic-members.projector.js';
import { TopicsModule } from './topics/topics.module.js';
import { TopicsReadModelModule } from './topics/topics-read-model.module.js';

export interface AppOptions extends Pick<IdentityOptions, 'hashCost' | 'sessionLimits'> {
  /** False for the command line, which wakes nobody. */
  readonly queue?: boolean;
}

/** Every capability that keeps rows of its own for a case. */
@Global()
@Module({
  imports: [RequestReadModelModule, LettersReadModelModule, ReviewReadModelModule, FiguresModule, FiguresReadModelModule, SameInformationReadModelModule, TopicsReadModelModule, ReleasesReadModelModule, PublicDeskReadModelModule],
  providers: [AcknowledgementSentProjector, { provide: CASE_PROJECTORS, inject: [WatchersProjector, RequestProjector, AcknowledgementSentProjector, LettersProjector, CommentsProjector, ReviewCasesProjector, FiguresProjector, StagesProjector, AskForDetectionProjector, TopicMembersProjector, SuggestionsProjector, ReleaseProjector, ReleaseLettersProjector, QueryNumbersProjector], useFactory: (...projectors: unknown[]) => projectors }],
  exports: [CASE_PROJECTORS],
})
class ProjectorsModule {}

/** What is published is found by those who are about to ask for it. */
@Injectable()
class IndexedItems extends ItemIndexer {
  constructor(private readonly index: SameIndex) {
    super();
  }

  put(tx: Tx, { publishedOn: on, ...item }: IndexedItem): Promise<void> {
    return this.index.put(tx, { ...item, on });
  }

  remove(tx: Tx, itemId: string): Promise<void> {
    return this.index.remove(tx, itemId);
  }
}

/** What the intake gave out as public already is counted with what the pages spared. */
@Injectable()
class CountedAtIntake implements OnModuleInit {
  constructor(private readonly given: GivenOut, private readonly deflections: Deflections) {}

  onModuleInit(): void {
    this.given.countedBy((tx, { itemId, on }) => this.deflections.count(tx, { on, source: 'intake-suggestion', kind: 'found', itemId }));
  }
}

/** The whole application, the same for web, worker, command line and tests. */
@Module({})
export class AppModule {
  static with(config: Config, { queue = true, ...identity }: AppOptions = {}): DynamicModule {
    const requests = RequestsModule.forRoot();
    const review = ReviewModule.with([requests]);
    const delivery = DeliveryModule.forRoot({ letters: { provide: OutgoingLetters, useClass: OfficeLetters }, requests });
    return {
      module: AppModule,
      providers: [CountedAtIntake],
      imports: [
        PlatformModule.forRoot(config, schema),
        queue ? QueueModule.forRoot() : NoQueueModule,
        WorkModule,
        IdentityModule.forRoot({ routes: ROUTES, ...identity }),
        ClockPortsModule,
        ProjectorsModule,
        EngineModule.forRoot({ definitions: DEFINITIONS, imports: [] }),
        ClockModule,
        requests,
        FeesModule.forRoot(requests),
        AttachmentsModule.with([requests]),
        LettersModule.with([requests]),
        review,
        ReleaseGateModule.with([requests]),
        delivery,
        DossiersModule.with([requests, delivery, review]),
        CatalogueModule.with({ provide: ItemIndexer, useClass: IndexedItems }),
        SameInformationModule.with([requests]),
        TopicsModule.with([requests]),
        ReleasesModule.with([requests, delivery]),
        PublicDeskModule.with({ imports: [requests, delivery], published: { provide: SimilarPublished, useClass: PublishedLikeThis } }),
        SupervisionModule,
        PeriodFiguresModule,
        OperationsModule,
        LiveModule,
        ...(queue ? [QueueWorkersModule.forRoot([ClockModule, SupervisionModule])] : []),
      ],
    };
  }
}
