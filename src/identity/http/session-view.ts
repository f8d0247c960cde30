import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../../platform/config/config.js';
import { Time } from '../../platform/time/time.js';
import type { SignedInActor } from '../actor.js';
import { Directory } from '../people/directory.js';
import { csrfToken } from '../sessions/csrf.js';
import type { SessionView } from './session.dto.js';

/** What a client is told about itself. */
@Injectable()
export class SessionPresenter {
  constructor(private readonly directory: Directory, private readonly time: Time, @Inject(CONFIG) private readonly config: Config) {}

  async view(actor: SignedInActor): Promise<SessionView> {
    const names = new Map((await this.directory.organs()).map((organ) => [organ.id, organ.name]));
    return {
      person: { id: actor.personId, username: actor.username, displayName: actor.displayName },
      roles: actor.roles.map((held) => ({ ...held, organName: names.get(held.organId) ?? '' })),
      csrfToken: actor.sessionId === undefined ? null : csrfToken(actor.sessionId, this.config.secrets.sessionKey),
      tokenScopes: actor.tokenScopes ? [...actor.tokenScopes] : null,
      mustChangePassword: actor.mustChangePassword,
      now: this.time.now(),
      today: this.time.today(),
    };
  }
}
