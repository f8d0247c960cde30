import { Controller, Get, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CurrentActor } from '../identity/access/current-actor.js';
import type { SignedInActor } from '../identity/actor.js';
import { UnavailableError } from '../platform/errors/general-errors.js';
import { CivilDateField, IntField } from '../platform/http/fields.js';
import { Live } from './live.js';

const MANY = { min: 0, max: Number.MAX_SAFE_INTEGER } as const;

export class LiveStateView {
  @IntField({ ...MANY, doc: 'The time of the system, epoch milliseconds' }) now: number;
  @CivilDateField() today: string;
  @IntField({ ...MANY, doc: 'Notifications not read yet' }) unread: number;
}

@ApiTags('supervision')
@Controller('events')
export class LiveController {
  constructor(private readonly live: Live) {}

  @Get()
  @ApiOperation({
    summary: 'Server-sent events of what changes; asked for without `Accept: text/event-stream`, the state of the moment',
    description: '`hello` (now, today, unread), `cases` (id, definition, organId, revision of each; `all` when too many changed), `unread`, `day` (now, today), `bye` when the session has ended. Ids only, of organs the caller works in.',
  })
  @ApiOkResponse({ type: LiveStateView })
  async open(@CurrentActor() actor: SignedInActor, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    if (!(request.headers.accept ?? '').includes('text/event-stream')) {
      return void reply.header('Cache-Control', 'no-store').send(await this.live.state(actor.personId));
    }
    const end = await this.live.watch(actor, () => eventStreamOf(reply));
    if (end === null) {
      throw new UnavailableError({ zh: '同时打开的页面过多，列表不会自动更新，请手动刷新。', en: 'Too many pages are open: lists do not update by themselves; refresh them.' });
    }
    request.raw.on('close', end);
  }
}

/** From here on the answer is ours: it stays open, and nobody on the way may keep it back or pack it. */
function eventStreamOf(reply: FastifyReply): FastifyReply['raw'] {
  reply.hijack();
  reply.raw.writeHead(200, {
    ...(reply.getHeaders() as Record<string, string>), 'Content-Type': 'text/event-stream; charset=utf-8', 'Cache-Control': 'no-store, no-transform', 'X-Accel-Buffering': 'no',
  });
  return reply.raw;
}
