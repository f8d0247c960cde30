import { Body, Controller, Delete, Get, HttpCode, Inject, Post, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CONFIG, type Config } from '../../platform/config/config.js';
import { Public } from '../../platform/http/public.js';
import { UnauthenticatedError } from '../../platform/errors/general-errors.js';
import { CurrentActor, CurrentClient } from '../access/current-actor.js';
import type { SignedInActor } from '../actor.js';
import type { Client } from '../client.js';
import type { HttpReply, HttpRequest } from '../http-request.js';
import { clearSessionCookie, readSessionCookie, writeSessionCookie } from '../sessions/session-cookie.js';
import { Authenticator } from '../sign-in/authenticator.js';
import { SignIn } from '../sign-in/sign-in.js';
import { SessionPresenter } from './session-view.js';
import { SessionView, SignInBody } from './session.dto.js';

@ApiTags('session')
@Controller()
export class SessionController {
  constructor(
    private readonly signIn: SignIn,
    private readonly authenticator: Authenticator,
    private readonly presenter: SessionPresenter,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Public()
  @Post('session')
  @HttpCode(200)
  @ApiOperation({ summary: 'Signs in: answers who you are and sets the cookie yishen_session' })
  @ApiOkResponse({ type: SessionView })
  async open(
    @Body() body: SignInBody, @CurrentClient() client: Client, @Req() request: HttpRequest, @Res({ passthrough: true }) reply: HttpReply,
  ): Promise<SessionView> {
    const { token } = await this.signIn.signIn(body.username, body.password, client, readSessionCookie(request));
    const actor = await this.authenticator.bySession(token);
    if (!actor) throw new UnauthenticatedError();
    writeSessionCookie(reply, token, this.config.cookieSecure);
    return this.presenter.view(actor);
  }

  @Get('session')
  @ApiOperation({ summary: 'Who is signed in, with which roles; the CSRF token; the time of the system' })
  @ApiOkResponse({ type: SessionView })
  me(@CurrentActor() actor: SignedInActor): Promise<SessionView> {
    return this.presenter.view(actor);
  }

  @Delete('session')
  @HttpCode(204)
  @ApiOperation({ summary: 'Signs out of this browser' })
  async close(@CurrentActor() actor: SignedInActor, @CurrentClient() client: Client, @Res({ passthrough: true }) reply: HttpReply): Promise<void> {
    await this.signIn.signOut(actor, client);
    clearSessionCookie(reply, this.config.cookieSecure);
  }

  @Delete('sessions')
  @HttpCode(204)
  @ApiOperation({ summary: 'Signs out everywhere' })
  async closeAll(@CurrentActor() actor: SignedInActor, @CurrentClient() client: Client, @Res({ passthrough: true }) reply: HttpReply): Promise<void> {
    await this.signIn.signOutEverywhere(actor.personId, client);
    clearSessionCookie(reply, this.config.cookieSecure);
  }
}
