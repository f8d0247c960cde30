import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentActor, CurrentClient } from '../../identity/access/current-actor.js';
import type { SignedInActor } from '../../identity/actor.js';
import type { Client } from '../../identity/client.js';
import type { Language } from '../../platform/errors/bilingual.js';
import { Time } from '../../platform/time/time.js';
import { applicantWarnings } from '../applicants/applicant-checks.js';
import { ReceiptPreview } from '../intake/receipt-preview.js';
import { Acknowledgements } from '../reception/acknowledgements.js';
import { requireReader } from '../request-access.js';
import { ApplicantCheckBody, ReceiptBody } from './intake.dto.js';
import { ClientLanguage, spoken } from './language.js';
import { OfLimitPath, RequestPath } from './paths.dto.js';
import { plain } from './plain.js';
import { AcknowledgedView, ExplanationView, WarningsView } from './views/command-views.js';

/** What the counter asks for while a form is filled in, and what it gives out. */
@ApiTags('requests')
@Controller('requests')
export class ReceptionController {
  constructor(private readonly receipts: ReceiptPreview, private readonly acknowledgements: Acknowledgements, private readonly time: Time) {}

  @Post('receipt-preview/:limit/explanation')
  @HttpCode(200)
  @ApiOperation({ summary: 'How a due date follows from the days of a form, day by day; writes nothing', description: 'Empty while receipt depends on confirmation, or where the days cannot be.' })
  @ApiOkResponse({ type: ExplanationView })
  async explanation(@Param() { limit }: OfLimitPath, @Body() body: ReceiptBody, @CurrentActor() actor: SignedInActor, @ClientLanguage() language: Language): Promise<ExplanationView> {
    requireReader(actor, body.organId);
    return spoken({ days: await this.receipts.explanation(plain(body), limit) }, language);
  }

  @Post('applicant-check')
  @HttpCode(200)
  @ApiOperation({ summary: 'What to look at again in what is typed of an applicant; nothing of it blocks, nothing is kept', description: 'Arts. 29, 30. By POST, so that no personal data stands in an address.' })
  @ApiOkResponse({ type: WarningsView })
  check(@Body() body: ApplicantCheckBody, @ClientLanguage() language: Language): WarningsView {
    return spoken({ items: applicantWarnings(plain(body), this.time.today()) }, language);
  }

  @Post(':requestId/acknowledgement')
  @HttpCode(200)
  @ApiOperation({ summary: '登记回执已出具 · the acknowledgement was printed and given out', description: 'The mark 未出回执 goes. Sending it as a letter does the same. Repeated, the first day stays.' })
  @ApiOkResponse({ type: AcknowledgedView })
  acknowledge(@Param() { requestId }: RequestPath, @CurrentActor() actor: SignedInActor, @CurrentClient() client: Client): Promise<AcknowledgedView> {
    return this.acknowledgements.give(requestId, actor, client);
  }
}
