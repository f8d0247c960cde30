import { Body, Controller, Get, Headers, HttpCode, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentActor } from '../../identity/access/current-actor.js';
import { organsOf } from '../../identity/access/may.js';
import { requireRole } from '../../identity/access/require-role.js';
import { CASE_ROLES } from '../../identity/access/route-rules.js';
import type { SignedInActor } from '../../identity/actor.js';
import { Policies } from '../../clock/policies/policies.js';
import { Reads } from '../../platform/database/unit-of-work.js';
import type { Language } from '../../platform/errors/bilingual.js';
import { ValidationFailedError } from '../../platform/errors/general-errors.js';
import { preferredLanguage } from '../../platform/http/language.js';
import { deadlineName } from '../notifications/deadline-names.js';
import { BoardQuery, BoardView, RemindersBody, RemindersView, type CardView } from './board.dto.js';
import { Boards } from './board.js';
import type { Card } from './cards.js';
import { COLUMN_NAMES } from './columns.js';
import { Reminders } from './reminders.js';

@ApiTags('supervision')
@Controller('board')
export class BoardController {
  constructor(private readonly boards: Boards, private readonly reminders: Reminders, private readonly policies: Policies, private readonly reads: Reads) {}

  @Get()
  @ApiOperation({ summary: 'The timers board: open requests by urgency, with the figures a supervisor looks at first' })
  @ApiOkResponse({ type: BoardView })
  async draw(@Query() query: BoardQuery, @CurrentActor() actor: SignedInActor, @Headers('accept-language') accepted?: string): Promise<BoardView> {
    const { organId, limit = 50, ...rest } = query;
    if (rest.cursor !== undefined && rest.column === undefined) {
      throw ValidationFailedError.at('#/column', { zh: '继续翻页时须指定栏目', en: 'Name the column that the cursor belongs to' });
    }
    if (organId !== undefined) requireRole(actor, organId, CASE_ROLES);
    const organs = organId === undefined ? organsOf(actor, CASE_ROLES) : [organId];
    const language = preferredLanguage(accepted);
    const { columns, ...board } = await this.boards.draw({ ...rest, organs, limit });
    const { policy } = await this.policies.forOrgan(this.reads, organId ?? '', board.today);
    const reminded = await this.reminders.sentToday(columns.flatMap(({ cards }) => cards), board.today);
    const view = (card: Card): CardView => ({ ...viewOf(card, language), remindedToday: reminded.has(card.caseId) });
    return {
      ...board, alarms: policy.alarms,
      columns: columns.map((each) => ({ ...each, title: COLUMN_NAMES[each.name][language], cards: each.cards.map(view) })),
    };
  }

  @Post('reminders')
  @HttpCode(200)
  @ApiOperation({ summary: 'Reminds those who handle some requests, each once a day; told one by one what came of it' })
  @ApiOkResponse({ type: RemindersView })
  async remind(@Body() { caseIds }: RemindersBody, @CurrentActor() actor: SignedInActor): Promise<RemindersView> {
    return { items: await this.reminders.send(caseIds, actor) };
  }
}

function viewOf({ stage, bar, ...card }: Card, language: Language): Omit<CardView, 'remindedToday'> {
  return { ...card, bar: bar && { ...bar, runs: [...bar.runs] }, stage: stage && { ...stage, name: deadlineName(stage.key)[language] } };
}
