import { Controller, Get, Headers, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentActor } from '../../identity/access/current-actor.js';
import { organsOf } from '../../identity/access/may.js';
import { requireRole } from '../../identity/access/require-role.js';
import { CASE_ROLES } from '../../identity/access/route-rules.js';
import type { SignedInActor } from '../../identity/actor.js';
import type { Language } from '../../platform/errors/bilingual.js';
import { ValidationFailedError } from '../../platform/errors/general-errors.js';
import { preferredLanguage } from '../../platform/http/language.js';
import { deadlineName } from '../notifications/deadline-names.js';
import { BoardQuery, BoardView, type CardView } from './board.dto.js';
import { Boards } from './board.js';
import type { Card } from './cards.js';
import { COLUMN_NAMES } from './columns.js';

@ApiTags('supervision')
@Controller('board')
export class BoardController {
  constructor(private readonly boards: Boards) {}

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
    return {
      ...board,
      columns: columns.map((each) => ({ ...each, title: COLUMN_NAMES[each.name][language], cards: each.cards.map((card) => viewOf(card, language)) })),
    };
  }
}

function viewOf({ stage, ...card }: Card, language: Language): CardView {
  return { ...card, stage: stage && { ...stage, name: deadlineName(stage.key)[language] } };
}
