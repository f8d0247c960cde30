import { Body, Controller, Get, HttpCode, Param, Post, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiHeader, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentActor } from '../../identity/access/current-actor.js';
import type { SignedInActor } from '../../identity/actor.js';
import type { HttpReply } from '../../identity/http-request.js';
import type { Language } from '../../platform/errors/bilingual.js';
import { Reads } from '../../platform/database/unit-of-work.js';
import { WorkItems } from '../../platform/work/work-items.js';
import { placeOf } from '../../requests/commands/case-place.js';
import { etagOf, Headers, type CommandHeaders } from '../../requests/http/command-headers.js';
import { RequestPath } from '../../requests/http/paths.dto.js';
import { plain } from '../../requests/http/plain.js';
import { ClientLanguage, spoken } from '../../requests/http/language.js';
import { authorizing, requireReader } from '../../requests/request-access.js';
import { Deliveries } from '../deliveries.js';
import { DeliveryDesk } from '../delivery-desk.js';
import type { Delivery } from '../delivery.js';
import { OrderJudge } from '../order-judge.js';
import { SEND_MAIL } from '../mail/send-mail.js';
import { DeliveriesView, DeliveryBody, DeliveryPath, DeliveryResultBody, OrderedDeliveryView, type DeliveryView } from './deliveries.dto.js';
import { shownDeliveryCheck } from './delivery-check-view.js';
import { DeliveryCheckView } from './delivery-check.dto.js';
import { viewOf } from './delivery-view.js';

const KEY = { name: 'Idempotency-Key', required: true, description: 'Unique for this act; repeated, it gets the same answer' } as const;
const REVISION = { name: 'If-Match', required: true, description: 'The revision that was read, as "7"' } as const;

@ApiTags('deliveries')
@Controller('requests/:requestId/deliveries')
export class DeliveriesController {
  constructor(private readonly desk: DeliveryDesk, private readonly judge: OrderJudge, private readonly deliveries: Deliveries, private readonly items: WorkItems, private readonly reads: Reads) {}

  @Get()
  @ApiOperation({ summary: 'Every attempt at delivering a letter of the case, the oldest first; people masked' })
  @ApiOkResponse({ type: DeliveriesView })
  async list(@Param() { requestId }: RequestPath, @CurrentActor() actor: SignedInActor): Promise<DeliveriesView> {
    requireReader(actor, (await placeOf(this.reads, requestId)).organId);
    return { items: await Promise.all((await this.deliveries.of(requestId)).map((each) => this.shown(each))) };
  }

  @Post()
  @HttpCode(201)
  @ApiOperation({
    summary: 'Delivers a letter, or records that it was delivered',
    description: 'By hand with signature and day; post by the postal enterprise with posting day and number (I235); through another organ; by mail, which is queued and sent (ARL 22). The first lawful delivery of the signed reply serves it',
  })
  @ApiCreatedResponse({ type: OrderedDeliveryView })
  @ApiHeader(KEY)
  @ApiHeader(REVISION)
  async order(
    @Param() { requestId }: RequestPath, @Body() body: DeliveryBody, @CurrentActor() actor: SignedInActor, @Headers() headers: CommandHeaders, @Res({ passthrough: true }) reply: HttpReply,
  ): Promise<OrderedDeliveryView> {
    return this.answer(requestId, await this.desk.order(requestId, plain(body), { actor, ...headers }), reply);
  }

  @Post('check')
  @HttpCode(200)
  @ApiOperation({ summary: '送达前检查 · what stands against delivering a letter so, and by how many days it would be late; nothing is done' })
  @ApiOkResponse({ type: DeliveryCheckView })
  async check(@Param() { requestId }: RequestPath, @Body() body: DeliveryBody, @CurrentActor() actor: SignedInActor, @ClientLanguage() language: Language): Promise<DeliveryCheckView> {
    authorizing(actor, 'SERVE')(await placeOf(this.reads, requestId));
    return spoken(shownDeliveryCheck(await this.judge.check(requestId, plain(body), actor.personId)), language);
  }

  @Post(':deliveryId/result')
  @HttpCode(200)
  @ApiOperation({ summary: 'Records what became of a delivery: it came to hand, was refused, came back, or failed. Mail that came back does not undo service' })
  @ApiOkResponse({ type: OrderedDeliveryView })
  @ApiHeader(KEY)
  @ApiHeader(REVISION)
  async report(
    @Param() { requestId, deliveryId }: DeliveryPath, @Body() body: DeliveryResultBody, @CurrentActor() actor: SignedInActor, @Headers() headers: CommandHeaders, @Res({ passthrough: true }) reply: HttpReply,
  ): Promise<OrderedDeliveryView> {
    return this.answer(requestId, await this.desk.report(requestId, deliveryId, plain(body), { actor, ...headers }), reply);
  }

  private async answer(requestId: string, delivery: Delivery, reply: HttpReply): Promise<OrderedDeliveryView> {
    const { revision } = await placeOf(this.reads, requestId);
    reply.header('ETag', etagOf(revision));
    return Object.assign(await this.shown(delivery), { revision });
  }

  private async shown(delivery: Delivery): Promise<DeliveryView> {
    const waiting = delivery.state === 'queued' ? await this.items.find(this.reads, SEND_MAIL, delivery.id) : null;
    return viewOf(delivery, waiting?.nextAt ?? null);
  }
}
