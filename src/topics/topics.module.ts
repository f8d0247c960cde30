import { type DynamicModule, Module, type ModuleMetadata } from '@nestjs/common';
import { CasePage } from './case-page/case-page.js';
import { DecidedPair } from './case-page/decided-pair.js';
import { DecideSame } from './case-page/decide-same.js';
import { EqualRequests } from './case-page/equal-requests.js';
import { TellEqualReplies } from './case-page/tell-equal-replies.js';
import { Consequences } from './commands/consequences.js';
import { Moving } from './commands/moving.js';
import { TopicCommands } from './commands/topic-commands.js';
import { TopicDesk } from './commands/topic-desk.js';
import { CasePageController } from './http/case-page.controller.js';
import { TopicPages } from './http/topic-pages.js';
import { TopicsController } from './http/topics.controller.js';
import { TopicList } from './list/topic-list.js';
import { Likeness } from './placing/likeness.js';
import { Merging } from './placing/merging.js';
import { PlaceRequest } from './placing/place-request.js';
import { Settling } from './placing/settling.js';
import { PersonJoined } from './person-joined.js';
import { Apart } from './store/apart.js';
import { Changes } from './store/changes.js';
import { Demand } from './store/demand.js';
import { Homes } from './store/homes.js';
import { MemberList } from './store/member-list.js';
import { TopicReleases } from './topic-releases.js';
import { Topics } from './topics.js';
import { TopicsReadModelModule } from './topics-read-model.module.js';

/**
 * Requests for the same information, gathered. Gives everybody `Topics` and the port `TopicReleases`. Needs, from global modules: same
 * information, letters, work, identity, the engine.
 */
@Module({})
export class TopicsModule {
  /** @param imports where `Commands` and `Names` of requests come from */
  static with(imports: NonNullable<ModuleMetadata['imports']>): DynamicModule {
    return {
      module: TopicsModule, global: true, imports: [TopicsReadModelModule, ...imports],
      controllers: [TopicsController, CasePageController],
      providers: [
        Apart, CasePage, Changes, Consequences, DecidedPair, DecideSame, Demand, EqualRequests, Homes, Likeness, MemberList, Merging, Moving, PersonJoined, PlaceRequest, Settling, TellEqualReplies, TopicCommands, TopicDesk, TopicList,
        TopicPages, TopicReleases, Topics,
      ],
      exports: [Homes, TopicsReadModelModule, TopicReleases, Topics],
    };
  }
}
