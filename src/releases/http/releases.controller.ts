import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiHeader, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { GROUNDS } from '../../../workflows/release/grounds.js';
import { SCOPE } from '../../../workflows/release/scope.js';
import { CurrentActor } from '../../identity/access/current-actor.js';
import { organsOf } from '../../identity/access/may.js';
import { CASE_ROLES } from '../../identity/access/route-rules.js';
import type { SignedInActor } from '../../identity/actor.js';
import { CreatedView, PAGE_SIZE } from '../../identity/http/common.dto.js';
import { Directory } from '../../identity/people/directory.js';
import type { Language } from '../../platform/errors/bilingual.js';
import { Reads } from '../../platform/database/unit-of-work.js';
import { IdempotencyKey } from '../../requests/http/command-headers.js';
import { ClientLanguage, spoken } from '../../requests/http/language.js';
import { plain } from '../../requests/http/plain.js';
import { TopicStore } from '../../topics/store/topic-store.js';
import { ReleaseList } from '../list/release-list.js';
import { requireReader } from '../release-access.js';
import { PutSignal } from '../signals/put-signal.js';
import { Signals } from '../signals/signals.js';
import { OpenByHand } from '../weighing/open-by-hand.js';
import { OpenReleaseBody, ReleasesQuery, SignalBody, SignalsQuery } from './releases.dto.js';
import { OpenedReleaseView, ReleasePageView, SignalListView, VocabularyView } from './views.js';

const KEY = { name: 'Idempotency-Key', required: true, description: 'Unique for this act; repeated, it gets the same answer' };

@ApiTags('releases')
@Controller('releases')
export class ReleasesController {
  constructor(
    private readonly list: ReleaseList, private readonly byHand: OpenByHand, private readonly putSignal: PutSignal, private readonly signals: Signals, private readonly topics: TopicStore,
    private readonly directory: Directory, private readonly reads: Reads,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Topics under evaluation for publication, in the organs the caller works in' })
  @ApiOkResponse({ type: ReleasePageView })
  async page(@Query() query: ReleasesQuery, @CurrentActor() actor: SignedInActor, @ClientLanguage() language: Language): Promise<ReleasePageView> {
    const { limit = PAGE_SIZE, ...filter } = plain(query);
    if (filter.organId) requireReader(actor, filter.organId);
    return spoken(await this.list.page({ ...filter, limit, within: organsOf(actor, CASE_ROLES) }), language);
  }

  @Post()
  @ApiOperation({ summary: '提请评估 · have a topic evaluated', description: 'Opens a case at the organ that has the information, or adds the reason to the case that is open.' })
  @ApiHeader(KEY)
  @ApiCreatedResponse({ type: OpenedReleaseView })
  open(@Body() { topicId, reason }: OpenReleaseBody, @IdempotencyKey() key: string, @CurrentActor() actor: SignedInActor): Promise<OpenedReleaseView> {
    return this.byHand.open(topicId, reason, actor, key);
  }

  @Post('signals')
  @ApiOperation({ summary: 'Put down that an applicant suggests publication (Art. 44 ¶2), or that a ground for withholding lapsed (Art. 18)' })
  @ApiHeader(KEY)
  @ApiCreatedResponse({ type: CreatedView })
  async signal(@Body() body: SignalBody, @IdempotencyKey() key: string, @CurrentActor() actor: SignedInActor): Promise<CreatedView> {
    return { id: await this.putSignal.put(plain(body), actor, key) };
  }

  @Get('signals')
  @ApiOperation({ summary: 'Suggestions to publish a topic, and grounds that lapsed' })
  @ApiOkResponse({ type: SignalListView })
  async ofTopic(@Query() { topicId }: SignalsQuery, @CurrentActor() actor: SignedInActor): Promise<SignalListView> {
    const topic = await this.topics.present(this.reads, topicId);
    await this.putSignal.requireConcerned(this.reads, topic.id, actor, CASE_ROLES);
    const found = await this.signals.of(this.reads, topic.id);
    const names = await this.directory.nameOf(found.flatMap((each) => each.by ?? []));
    return { items: found.map(({ personHash: _person, topicId: _topic, key: _key, by, ...each }) => ({ ...each, by: by === null ? null : { id: by, name: names.get(by) ?? by } })) };
  }

  @Get('vocabulary')
  @HttpCode(200)
  @ApiOperation({ summary: 'What an evaluation may name: the scope of proactive disclosure (Arts. 19–21), the grounds of Arts. 14–16' })
  @ApiOkResponse({ type: VocabularyView })
  vocabulary(@ClientLanguage() language: Language): VocabularyView {
    return spoken({ scope: SCOPE.map(({ code, article, label }) => ({ code, article, label })), grounds: GROUNDS }, language);
  }
}
