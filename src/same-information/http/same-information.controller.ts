import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentActor } from '../../identity/access/current-actor.js';
import { requireRole } from '../../identity/access/require-role.js';
import type { SignedInActor } from '../../identity/actor.js';
import type { Language } from '../../platform/errors/bilingual.js';
import { ValidationFailedError } from '../../platform/errors/general-errors.js';
import { Time } from '../../platform/time/time.js';
import { IdempotencyKey } from '../../requests/http/command-headers.js';
import { ClientLanguage, spoken } from '../../requests/http/language.js';
import { plain } from '../../requests/http/plain.js';
import { requireReader } from '../../requests/request-access.js';
import { ProvidedAtCounter } from '../decisions/provided-at-counter.js';
import { Suggestions } from '../suggestions/suggestions.js';
import { ProvidedBody, ProvidedView, SuggestionsBody, SuggestionsView } from './same-information.dto.js';

@ApiTags('same-information')
@Controller('same-information')
export class SameInformationController {
  constructor(private readonly suggestions: Suggestions, private readonly counter: ProvidedAtCounter, private readonly time: Time) {}

  @Post('suggestions')
  @HttpCode(200)
  @ApiOperation({
    summary: '相似申请与已公开信息 · past requests and published items like what is being typed, five at most',
    description: 'Changes nothing. Of requests of other organs only topic, organ, outcome and number are shown; of none the applicant.',
  })
  @ApiOkResponse({ type: SuggestionsView })
  async suggest(@Body() body: SuggestionsBody, @CurrentActor() actor: SignedInActor, @ClientLanguage() language: Language): Promise<SuggestionsView> {
    const { organId, on = this.time.today(), ...typed } = plain(body);
    requireReader(actor, organId);
    if (!typed.content && !typed.title && !typed.docNumberSought) throw ValidationFailedError.at('#/content', { zh: '应当有内容、名称或者文号', en: 'Content, title or document number is needed' });
    return spoken({ items: await this.suggestions.for({ typed: { ...typed, content: typed.content ?? '' }, on, organId, reader: actor }) }, language);
  }

  @Post('provided')
  @HttpCode(200)
  @ApiOperation({ summary: '提供已公开 · a published item was given at the counter, and no request had to be made', description: 'Counted once for each key; nothing of the visitor is kept.' })
  @ApiHeader({ name: 'Idempotency-Key', required: true, description: 'Unique for this act; repeated, it is counted once' })
  @ApiOkResponse({ type: ProvidedView })
  async provided(@Body() { itemId, organId }: ProvidedBody, @CurrentActor() actor: SignedInActor, @IdempotencyKey() key: string): Promise<ProvidedView> {
    requireRole(actor, organId, ['reception-clerk']);
    await this.counter.record({ itemId, organId }, { personId: actor.personId, key });
    return { recorded: true };
  }
}
