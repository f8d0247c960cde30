import { Controller, Get, Headers, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { preferredLanguage } from '../../platform/http/language.js';
import { GivenUp } from '../given-up.js';
import { Health } from '../health.js';
import { IncidentLog } from '../incidents/incident-log.js';
import { WORK_NAMES } from '../work-names.js';
import { IncidentsView, ListedWorkPageView, MessagePath, OperationsMessagesQuery, OperationsView, OperationsWorkQuery, WaitingMessagePageView, WorkPath } from './operations.dto.js';

const PAGE = 50;

@ApiTags('operation')
@Controller('operations')
export class OperationsController {
  constructor(private readonly health: Health, private readonly givenUp: GivenUp, private readonly incidents: IncidentLog) {}

  @Get()
  @ApiOperation({ summary: 'Queues, deadlines that are due, messages and background work: what waits, what was given up' })
  @ApiOkResponse({ type: OperationsView })
  async now(@Headers('accept-language') accepted?: string): Promise<OperationsView> {
    const { work, jobs, incidents, ...rest } = await this.health.now();
    return { ...rest, jobs: [...jobs], incidents: [...incidents], work: { ...work, kinds: work.kinds.map((each) => ({ ...each, label: labelOf(each.kind, accepted) })) } };
  }

  @Get('incidents')
  @ApiOperation({ summary: 'What somebody should have looked at, day by day and one by one; put down by the processes that work' })
  @ApiOkResponse({ type: IncidentsView })
  async past(): Promise<IncidentsView> {
    const { days, latest } = await this.incidents.recent();
    return { days: days.map(({ day, kinds }) => ({ day, kinds: [...kinds] })), latest: [...latest] };
  }

  @Get('work')
  @ApiOperation({ summary: 'Background work that was given up, waits or runs' })
  @ApiOkResponse({ type: ListedWorkPageView })
  async work(@Query() { state = 'given-up', limit = PAGE, cursor }: OperationsWorkQuery, @Headers('accept-language') accepted?: string): Promise<ListedWorkPageView> {
    const { items, next } = await this.givenUp.listWork({ state, limit, cursor });
    return { items: items.map((each) => ({ ...each, label: labelOf(each.kind, accepted) })), next };
  }

  @Post('work/:workId/retry')
  @HttpCode(204)
  @ApiNoContentResponse()
  @ApiOperation({ summary: 'Begins given-up work anew; only where nobody was told of its end' })
  retryWork(@Param() { workId }: WorkPath): Promise<void> {
    return this.givenUp.retryWork(workId);
  }

  @Get('messages')
  @ApiOperation({ summary: 'Messages of the outbox that are not delivered' })
  @ApiOkResponse({ type: WaitingMessagePageView })
  async messages(@Query() { limit = PAGE, cursor }: OperationsMessagesQuery): Promise<WaitingMessagePageView> {
    const { items, next } = await this.givenUp.messages({ limit, cursor });
    return { items: [...items], next };
  }

  @Post('messages/:messageId/retry')
  @HttpCode(204)
  @ApiNoContentResponse()
  @ApiOperation({ summary: 'Delivers a message at the next occasion, with fresh attempts' })
  retryMessage(@Param() { messageId }: MessagePath): Promise<void> {
    return this.givenUp.retryMessage(messageId);
  }
}

function labelOf(kind: string, accepted: string | undefined): string {
  return WORK_NAMES[kind]?.[preferredLanguage(accepted)] ?? kind;
}
