import { Body, Controller, HttpCode, Inject, Post, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CONFIG, type Config } from '../../platform/config/config.js';
import { UnauthenticatedError } from '../../platform/errors/general-errors.js';
import { CurrentActor, CurrentClient } from '../access/current-actor.js';
import type { SignedInActor } from '../actor.js';
import type { Client } from '../client.js';
import type { HttpReply } from '../http-request.js';
import { Passwords } from '../passwords/passwords.js';
import { writeSessionCookie } from '../sessions/session-cookie.js';
import { Authenticator } from '../sign-in/authenticator.js';
import { SecretField } from './secret-field.js';
import { SessionPresenter } from './session-view.js';
import { SessionView } from './session.dto.js';

export class PasswordBody {
  @SecretField('The password until now') currentPassword: string;
  @SecretField('The new one: 10 to 128 characters, not the user name, not one of the commonest') newPassword: string;
}

@ApiTags('session')
@Controller('password')
export class PasswordController {
  constructor(
    private readonly passwords: Passwords,
    private readonly authenticator: Authenticator,
    private readonly presenter: SessionPresenter,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Post()
  @HttpCode(200)
  @ApiOperation({ summary: 'Changes the own password: every session ends, and this browser goes on in a new one' })
  @ApiOkResponse({ type: SessionView })
  async change(
    @Body() body: PasswordBody, @CurrentActor() actor: SignedInActor, @CurrentClient() client: Client, @Res({ passthrough: true }) reply: HttpReply,
  ): Promise<SessionView> {
    const { token } = await this.passwords.change(actor, body.currentPassword, body.newPassword, client);
    const changed = await this.authenticator.bySession(token);
    if (!changed) throw new UnauthenticatedError();
    writeSessionCookie(reply, token, this.config.cookieSecure);
    return this.presenter.view(changed);
  }
}
