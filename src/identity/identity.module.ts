import { Module, type DynamicModule, type Provider } from '@nestjs/common';
import { APP_GUARD, DiscoveryModule } from '@nestjs/core';
import { CONFIG, type Config } from '../platform/config/config.js';
import { IdentityGuard } from './access/identity.guard.js';
import { PermissionTable, ROUTE_TABLE } from './access/permission-table.js';
import type { RouteTable } from './access/route-rules.js';
import { AccessLogReader } from './access-log/access-log-reader.js';
import { AccessLog } from './access-log/access-log.js';
import { AccessLogController } from './http/access-log.controller.js';
import { OrgansController } from './http/organs.controller.js';
import { PasswordController } from './http/password.controller.js';
import { PeopleController } from './http/people.controller.js';
import { SessionPresenter } from './http/session-view.js';
import { SessionController } from './http/session.controller.js';
import { TokensController } from './http/tokens.controller.js';
import { Organs } from './organs/organs.js';
import { HASH_COST, PasswordHasher, PRODUCTION_HASH_COST, type HashCost } from './passwords/password-hasher.js';
import { Passwords } from './passwords/passwords.js';
import { Directory } from './people/directory.js';
import { PeopleList } from './people/people-list.js';
import { People } from './people/people.js';
import { RolesStore } from './people/roles-store.js';
import { Setup } from './people/setup.js';
import { DEMO_SESSION_LIMITS, OFFICE_SESSION_LIMITS, SESSION_LIMITS, type SessionLimits } from './sessions/session-limits.js';
import { Sessions } from './sessions/sessions.js';
import { Attempts } from './sign-in/attempts.js';
import { Authenticator } from './sign-in/authenticator.js';
import { SignIn } from './sign-in/sign-in.js';
import { Tokens } from './tokens/tokens.js';

export interface IdentityOptions {
  /** The whole permission table of the application, merged of its capabilities' tables (`mergeRoutes`). */
  readonly routes: RouteTable;
  /** Only tests make hashing cheap. */
  readonly hashCost?: HashCost;
  /** Default: an office's, and where time is moved by hand none that a move would pass. */
  readonly sessionLimits?: SessionLimits;
}

const SERVICES: Provider[] = [
  AccessLog, AccessLogReader, Attempts, Authenticator, Directory, Organs, PasswordHasher, Passwords, People, PeopleList, PermissionTable,
  RolesStore, SessionPresenter, Sessions, Setup, SignIn, Tokens,
];

/** People and access. Importing it closes every route of the application but those its table opens. */
@Module({})
export class IdentityModule {
  static forRoot(options: IdentityOptions): DynamicModule {
    return {
      module: IdentityModule,
      global: true,
      imports: [DiscoveryModule],
      controllers: [SessionController, PasswordController, OrgansController, PeopleController, TokensController, AccessLogController],
      providers: [
        ...SERVICES,
        { provide: ROUTE_TABLE, useValue: options.routes },
        { provide: HASH_COST, useValue: options.hashCost ?? PRODUCTION_HASH_COST },
        { provide: SESSION_LIMITS, inject: [CONFIG], useFactory: (config: Config) => options.sessionLimits ?? limitsFor(config) },
        { provide: APP_GUARD, useClass: IdentityGuard },
      ],
      exports: [AccessLog, Authenticator, Directory, Organs, Passwords, People, PeopleList, PermissionTable, Setup, Tokens],
    };
  }
}

function limitsFor(config: Config): SessionLimits {
  return config.simulatedTime ? DEMO_SESSION_LIMITS : OFFICE_SESSION_LIMITS;
}
