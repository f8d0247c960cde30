import { Module } from '@nestjs/common';
import { Figures } from './store/figures.js';
import { Members } from './store/members.js';
import { TopicStore } from './store/topic-store.js';
import { TopicMembersProjector } from './topic-members.projector.js';
import { Weighing } from './weighing.js';

const SERVICES = [Figures, Members, TopicMembersProjector, TopicStore, Weighing];

/** What keeps topics in step with their requests, for the module that gathers `CASE_PROJECTORS` for the engine. */
@Module({ providers: SERVICES, exports: SERVICES })
export class TopicsReadModelModule {}
