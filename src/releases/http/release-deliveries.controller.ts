import { Body, Controller, Get, HttpCode, Param, Post, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiHeader, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Delivery } from '../../delivery/delivery.js';
import { DeliveriesView, DeliveryBody, DeliveryResultBody, OrderedDeliveryView } from '../../delivery/http/deliveries.dto.js';
import { viewOf } from '../../delivery/http/delivery-view.js';
import { CurrentActor } from '../../identity/access/current-actor.js';
import type { SignedInActor } from '../../identity/actor.js';
import type { HttpReply } from '../../identity/http-request.js';
import { Reads } from '../../platform/database/unit-of-work.js';
import { IdField } from '../../platform/http/fields.js';
import { etagOf, Headers, type CommandHeaders } from '../../requests/http/command-headers.js';
import { plain } from '../../requests/http/plain.js';
import { placeOf } from '../commands/release-place.js';
import { ReleaseDeliveries } from '../delivery/release-deliveries.js';
import { requireReader } from '../release-access.js';
import { ReleasePath } from './paths.dto.js';

const KEY = { name: 'Idempotency-Key', required: true, description: 'Unique for this act; repeated, it gets the same answer' };
const REVISION = { name: 'If-Match', required: true, description: 'The revision that was read, as "7"' };

export class ReleaseDeliveryPath extends ReleasePath {
  @IdField() deliveryId: string;
}

/** Letters to third parties on their way: when each came to hand is what their time to answer counts from (Art. 32). */
@ApiTags('releases')
@Controller('releases/:releaseId/deliveries')
export class ReleaseDeliveriesController {
  constructor(private readonly deliveries: ReleaseDeliveries, private readonly reads: Reads) {}

  @Get()
  @ApiOperation({ summary: '送达记录 · every attempt at delivering a letter of the case, the oldest first; people masked' })
  @ApiOkResponse({ type: DeliveriesView })
  async list(@Param() { releaseId }: ReleasePath, @CurrentActor() actor: SignedInActor): Promise<DeliveriesView> {
    requireReader(actor, (await placeOf(this.reads, releaseId)).organId);
    return { items: (await this.deliveries.of(releaseId)).map((each) => viewOf(each, null)) };
  }

  @Post()
  @HttpCode(201)
  @ApiOperation({
    summary: '登记送达 · delivers a letter to a third party, or records that it was delivered',
    description: 'By hand with signature and day; post by the postal enterprise with posting day and number (I235); through another organ. The letter that asks: coming to hand starts the time to answer. The notice of a release against the party’s will: its service comes before publication.',
  })
  @ApiCreatedResponse({ type: OrderedDeliveryView })
  @ApiHeader(KEY)
  @ApiHeader(REVISION)
  async order(@Param() { releaseId }: ReleasePath, @Body() body: DeliveryBody, @CurrentActor() actor: SignedInActor, @Headers() headers: CommandHeaders, @Res({ passthrough: true }) reply: HttpReply): Promise<OrderedDeliveryView> {
    return this.answer(releaseId, await this.deliveries.order(releaseId, plain(body), { actor, ...headers }), reply);
  }

  @Post(':deliveryId/result')
  @HttpCode(200)
  @ApiOperation({ summary: '登记送达结果 · records what became of a delivery: it came to hand, was refused, came back, or failed' })
  @ApiOkResponse({ type: OrderedDeliveryView })
  @ApiHeader(KEY)
  @ApiHeader(REVISION)
  async report(
    @Param() { releaseId, deliveryId }: ReleaseDeliveryPath, @Body() body: DeliveryResultBody, @CurrentActor() actor: SignedInActor, @Headers() headers: CommandHeaders, @Res({ passthrough: true }) reply: HttpReply,
  ): Promise<OrderedDeliveryView> {
    return this.answer(releaseId, await this.deliveries.report(releaseId, deliveryId, plain(body), { actor, ...headers }), reply);
  }

  private async answer(releaseId: string, delivery: Delivery, reply: HttpReply): Promise<OrderedDeliveryView> {
    const { revision } = await placeOf(this.reads, releaseId);
    reply.header('ETag', etagOf(revision));
    return Object.assign(viewOf(delivery, null), { revision });
  }
}
