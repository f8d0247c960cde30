import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiHeader, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentActor, CurrentClient } from '../../identity/access/current-actor.js';
import type { SignedInActor } from '../../identity/actor.js';
import type { Client } from '../../identity/client.js';
import { OpeningQuery } from '../../letters/http/letters.dto.js';
import { Reads } from '../../platform/database/unit-of-work.js';
import { placeOf } from '../../requests/commands/case-place.js';
import { IdempotencyKey } from '../../requests/http/command-headers.js';
import { requireReader } from '../../requests/request-access.js';
import { CommentDesk } from '../comments/comment-desk.js';
import { CommentList } from '../comments/comment-list.js';
import { LetterAccess } from '../letter-access.js';
import { CommentAnswerBody, CommentBody, CommentListView, CommentNoteBody, CommentPath, CommentsPath, CommentView } from './comments.dto.js';

const KEY = { name: 'Idempotency-Key', required: true, description: 'Unique for this act; repeated, it gets the same answer' } as const;

/** Comments of reviewers on passages of a reply. An open one stands in the way of agreement. */
@ApiTags('review')
@Controller('requests/:requestId/letters/:letterId/comments')
export class CommentsController {
  constructor(private readonly desk: CommentDesk, private readonly comments: CommentList, private readonly access: LetterAccess, private readonly reads: Reads) {}

  @Get()
  @ApiOperation({ summary: '审查批注 · comments that stand or stood on a letter; reading them is logged' })
  @ApiOkResponse({ type: CommentListView })
  async list(@Param() { requestId, letterId }: CommentsPath, @Query() { opening }: OpeningQuery, @CurrentActor() actor: SignedInActor, @CurrentClient() client: Client): Promise<CommentListView> {
    await this.readable(requestId, actor);
    await this.access.read({ caseId: requestId, letterId, personId: actor.personId, client, what: 'comments', ...(opening !== undefined && { opening }) });
    const items = await this.comments.of(requestId, letterId, actor);
    return { open: items.filter((each) => each.letterId === letterId && each.resolution === 'open').length, items };
  }

  @Post()
  @HttpCode(201)
  @ApiOperation({ summary: '批注 · comments on words of a passage; for reviewers who had no hand in the reply' })
  @ApiHeader(KEY)
  @ApiCreatedResponse({ type: CommentView })
  async create(@Param() { requestId, letterId }: CommentsPath, @Body() body: CommentBody, @CurrentActor() actor: SignedInActor, @IdempotencyKey() key: string): Promise<CommentView> {
    await this.readable(requestId, actor);
    const { id } = await this.desk.create({ caseId: requestId, letterId, actor, key }, body);
    return this.shown(requestId, letterId, id, actor);
  }

  @Post(':commentId/answers')
  @HttpCode(200)
  @ApiOperation({ summary: '答复批注 · the officer, or a reviewer, answers' })
  @ApiHeader(KEY)
  @ApiOkResponse({ type: CommentView })
  async answer(
    @Param() { requestId, letterId, commentId }: CommentPath, @Body() { text }: CommentAnswerBody, @CurrentActor() actor: SignedInActor, @IdempotencyKey() key: string,
  ): Promise<CommentView> {
    await this.readable(requestId, actor);
    await this.desk.answer({ caseId: requestId, letterId, actor, key }, commentId, text);
    return this.shown(requestId, letterId, commentId, actor);
  }

  @Post(':commentId/resolution')
  @HttpCode(200)
  @ApiOperation({ summary: '批注已处理 · by whoever wrote it, or an adviser of the organ; never by somebody who had a hand in the reply' })
  @ApiHeader(KEY)
  @ApiOkResponse({ type: CommentView })
  async resolve(
    @Param() { requestId, letterId, commentId }: CommentPath, @Body() { note }: CommentNoteBody, @CurrentActor() actor: SignedInActor, @IdempotencyKey() key: string,
  ): Promise<CommentView> {
    await this.readable(requestId, actor);
    await this.desk.resolve({ caseId: requestId, letterId, actor, key }, commentId, note ?? null);
    return this.shown(requestId, letterId, commentId, actor);
  }

  @Post(':commentId/withdrawal')
  @HttpCode(200)
  @ApiOperation({ summary: '撤回批注 · by its author; it stays on file' })
  @ApiHeader(KEY)
  @ApiOkResponse({ type: CommentView })
  async withdraw(
    @Param() { requestId, letterId, commentId }: CommentPath, @Body() { note }: CommentNoteBody, @CurrentActor() actor: SignedInActor, @IdempotencyKey() key: string,
  ): Promise<CommentView> {
    await this.readable(requestId, actor);
    await this.desk.withdraw({ caseId: requestId, letterId, actor, key }, commentId, note ?? null);
    return this.shown(requestId, letterId, commentId, actor);
  }

  private async readable(requestId: string, actor: SignedInActor): Promise<void> {
    requireReader(actor, (await placeOf(this.reads, requestId)).organId);
  }

  private async shown(requestId: string, letterId: string, commentId: string, actor: SignedInActor): Promise<CommentView> {
    return (await this.comments.of(requestId, letterId, actor)).find(({ id }) => id === commentId)!;
  }
}
