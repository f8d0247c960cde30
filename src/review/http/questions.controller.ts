import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Language } from '../../platform/errors/bilingual.js';
import { ClientLanguage, spoken } from '../../requests/http/language.js';
import { plain } from '../../requests/http/plain.js';
import { decisionView, questionViews } from '../questions/question-views.js';
import { DecisionBody, DecisionView, QuestionListView } from './questions.dto.js';

/** The seven questions of a review, for clients: nothing here is of any case. */
@ApiTags('review')
@Controller('questions')
export class QuestionsController {
  @Get()
  @ApiOperation({ summary: '七个问题 · the seven questions with their choices, grounds, and what each choice leads to' })
  @ApiOkResponse({ type: QuestionListView })
  list(@ClientLanguage() language: Language): QuestionListView {
    return spoken({ items: questionViews() }, language);
  }

  @Post('decision')
  @HttpCode(200)
  @ApiOperation({ summary: 'What a set of answers leads to, and what is missing or wrong; nothing is kept' })
  @ApiOkResponse({ type: DecisionView })
  decide(@Body() body: DecisionBody, @ClientLanguage() language: Language): DecisionView {
    const { answers, withheld = [] } = plain(body);
    return spoken(decisionView(answers, withheld), language);
  }
}
