import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { verifyCase } from '../../engine/record/verify.js';
import { CurrentActor } from '../../identity/access/current-actor.js';
import type { SignedInActor } from '../../identity/actor.js';
import type { Language } from '../../platform/errors/bilingual.js';
import { Reads } from '../../platform/database/unit-of-work.js';
import { Time } from '../../platform/time/time.js';
import { placeOf } from '../commands/case-place.js';
import { OpenRequests, type OpenRequest } from '../detail/open-request.js';
import { RequestChart } from '../detail/request-chart.js';
import { RequestCourse } from '../detail/request-course.js';
import { requireReader } from '../request-access.js';
import { CourseQuery } from './detail.dto.js';
import { ClientLanguage, spoken } from './language.js';
import { RequestPath } from './paths.dto.js';
import { ChartView, CourseView, RecordCheckView } from './views/course-views.js';

const ENTRIES = 200;

@ApiTags('requests')
@Controller('requests/:requestId')
export class RequestCourseController {
  constructor(
    private readonly requests: OpenRequests,
    private readonly course: RequestCourse,
    private readonly chart: RequestChart,
    private readonly reads: Reads,
    private readonly time: Time,
  ) {}

  @Get('course')
  @ApiOperation({ summary: '办理过程 · what was done, the newest first, with every date that it moved: old and new' })
  @ApiOkResponse({ type: CourseView })
  async entries(@Param() { requestId }: RequestPath, @Query() { limit }: CourseQuery, @CurrentActor() actor: SignedInActor, @ClientLanguage() language: Language): Promise<CourseView> {
    return spoken(await this.course.of(await this.opened(requestId, actor), limit ?? ENTRIES), language);
  }

  @Get('chart')
  @ApiOperation({ summary: '流程图 · the chart of the main line, where the case stands and the way it took' })
  @ApiOkResponse({ type: ChartView })
  async drawn(@Param() { requestId }: RequestPath, @CurrentActor() actor: SignedInActor, @ClientLanguage() language: Language): Promise<ChartView> {
    return spoken(await this.chart.of(await this.opened(requestId, actor)), language);
  }

  @Get('record/verification')
  @ApiOperation({ summary: '校验办理记录 · works the chain of hashes out again and compares' })
  @ApiOkResponse({ type: RecordCheckView })
  async verify(@Param() { requestId }: RequestPath, @CurrentActor() actor: SignedInActor): Promise<RecordCheckView> {
    const { loaded } = await this.opened(requestId, actor);
    const broken = await verifyCase(this.reads, requestId);
    const fault = broken && { seq: broken.seq, fault: broken.fault };
    return { whole: fault === null, fault, entries: loaded.revision, head: loaded.lastHash, checkedAt: this.time.now() };
  }

  private async opened(requestId: string, actor: SignedInActor): Promise<OpenRequest> {
    requireReader(actor, (await placeOf(this.reads, requestId)).organId);
    return this.requests.get(requestId);
  }
}
