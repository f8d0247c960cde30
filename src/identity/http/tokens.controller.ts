import { Body, Controller, Delete, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentActor, CurrentClient } from '../access/current-actor.js';
import { mayCitywide } from '../access/may.js';
import { lacking } from '../access/require-role.js';
import type { SignedInActor } from '../actor.js';
import type { Client } from '../client.js';
import { Tokens } from '../tokens/tokens.js';
import { MadeTokenView, TokenBody, TokenListView, TokenPath, TokensQuery } from './tokens.dto.js';

const VALID_DAYS = 90;

@ApiTags('tokens')
@Controller('tokens')
export class TokensController {
  constructor(private readonly tokens: Tokens) {}

  @Get()
  @ApiOkResponse({ type: TokenListView })
  async list(@Query() { personId }: TokensQuery, @CurrentActor() actor: SignedInActor): Promise<TokenListView> {
    const tokens = await this.tokens.of(ownerFor(personId, actor));
    return { items: tokens.map((token) => ({ ...token, scopes: [...token.scopes] })) };
  }

  @Post()
  @ApiOperation({ summary: 'Makes an API token; its secret is shown only in this answer' })
  @ApiCreatedResponse({ type: MadeTokenView })
  async make(@Body() body: TokenBody, @CurrentActor() actor: SignedInActor, @CurrentClient() client: Client): Promise<MadeTokenView> {
    const { label, scopes, organId, validDays } = body;
    const personId = ownerFor(body.personId, actor);
    const made = await this.tokens.issue(actor.personId, { personId, label, scopes, organId: organId ?? null, validDays: validDays ?? VALID_DAYS }, client);
    return { id: made.tokenId, token: made.secret, expiresAt: made.expiresAt };
  }

  @Delete(':tokenId')
  @HttpCode(204)
  @ApiOperation({ summary: 'Revokes a token at once' })
  async revoke(@Param() { tokenId }: TokenPath, @CurrentActor() actor: SignedInActor, @CurrentClient() client: Client): Promise<void> {
    const owner = mayCitywide(actor, ['administrator']) ? null : actor.personId;
    await this.tokens.revoke(actor.personId, tokenId, owner, client);
  }
}

function ownerFor(personId: string | null | undefined, actor: SignedInActor): string {
  const owner = personId ?? actor.personId;
  if (owner !== actor.personId && !mayCitywide(actor, ['administrator'])) throw lacking(['administrator']);
  return owner;
}
