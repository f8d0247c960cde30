import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentActor, CurrentClient } from '../access/current-actor.js';
import { mayCitywide } from '../access/may.js';
import type { SignedInActor } from '../actor.js';
import type { Client } from '../client.js';
import { ForbiddenError } from '../../platform/errors/general-errors.js';
import { Reads } from '../../platform/database/unit-of-work.js';
import { Passwords } from '../passwords/passwords.js';
import { PeopleList, type PeopleFilter } from '../people/people-list.js';
import { People } from '../people/people.js';
import type { Person } from '../people/person.js';
import { Attempts } from '../sign-in/attempts.js';
import { CreatedView, given, PAGE_SIZE } from './common.dto.js';
import {
  AssignmentPath, CreatedPersonView, PeoplePageView, PeopleQuery, PersonBody, PersonPatch, PersonPath, PersonView, RoleBody,
} from './people.dto.js';

@ApiTags('people')
@Controller('people')
export class PeopleController {
  constructor(
    private readonly people: People, private readonly list: PeopleList, private readonly passwords: Passwords, private readonly attempts: Attempts, private readonly reads: Reads,
  ) {}

  @Get()
  @ApiOperation({ summary: 'People by user name: those of the organs the caller works in; all for administrators and the OGI authority' })
  @ApiOkResponse({ type: PeoplePageView })
  async page(@Query() query: PeopleQuery, @CurrentActor() actor: SignedInActor): Promise<PeoplePageView> {
    const { items, next } = await this.list.page(filterFor(query, actor));
    return { items: await this.shown(items, actor), next };
  }

  @Get(':personId')
  @ApiOkResponse({ type: PersonView })
  async get(@Param() { personId }: PersonPath, @CurrentActor() actor: SignedInActor): Promise<PersonView> {
    return this.one(personId, actor);
  }

  @Post()
  @ApiCreatedResponse({ type: CreatedPersonView })
  async create(@Body() body: PersonBody, @CurrentActor() actor: SignedInActor, @CurrentClient() client: Client): Promise<CreatedPersonView> {
    const created = await this.people.create(actor.personId, { ...given(body), username: body.username, displayName: body.displayName }, client);
    return { id: created.personId, password: created.password };
  }

  @Patch(':personId')
  @ApiOkResponse({ type: PersonView })
  async update(
    @Param() { personId }: PersonPath, @Body() body: PersonPatch, @CurrentActor() actor: SignedInActor, @CurrentClient() client: Client,
  ): Promise<PersonView> {
    await this.people.update(actor.personId, personId, given(body), client);
    return this.one(personId, actor);
  }

  @Post(':personId/password')
  @ApiOperation({ summary: 'Makes up a new password, shown only here; lifts a lock-out and signs the person out everywhere' })
  @ApiCreatedResponse({ type: CreatedPersonView })
  async resetPassword(@Param() { personId }: PersonPath, @CurrentActor() actor: SignedInActor, @CurrentClient() client: Client): Promise<CreatedPersonView> {
    return { id: personId, password: await this.passwords.reset(actor.personId, personId, client) };
  }

  @Post(':personId/roles')
  @ApiOperation({ summary: 'Grants a role; granting it twice changes nothing' })
  @ApiCreatedResponse({ type: CreatedView })
  async grant(
    @Param() { personId }: PersonPath, @Body() body: RoleBody, @CurrentActor() actor: SignedInActor, @CurrentClient() client: Client,
  ): Promise<CreatedView> {
    return { id: await this.people.grant(actor.personId, personId, body, client) };
  }

  @Delete(':personId/roles/:assignmentId')
  @HttpCode(204)
  async revoke(@Param() path: AssignmentPath, @CurrentActor() actor: SignedInActor, @CurrentClient() client: Client): Promise<void> {
    await this.people.revoke(actor.personId, path.personId, path.assignmentId, client);
  }

  private async one(personId: string, actor: SignedInActor): Promise<PersonView> {
    return (await this.shown([await this.list.get(personId)], actor))[0]!;
  }

  /** Who is locked out is the administrator's business. */
  private async shown(people: readonly Person[], actor: SignedInActor): Promise<PersonView[]> {
    const locked = mayCitywide(actor, ['administrator']) ? await this.attempts.lockedUntil(this.reads, people.map(({ username }) => username)) : new Map<string, number>();
    return people.map((person) => ({ ...person, roles: [...person.roles], lockedUntil: locked.get(person.username) ?? null }));
  }
}

/** Everybody sees the people of the organs they work in; an administrator or the OGI authority sees all. */
function filterFor(query: PeopleQuery, actor: SignedInActor): PeopleFilter {
  const { organId, limit = PAGE_SIZE, ...rest } = query;
  const all = mayCitywide(actor, ['administrator', 'supervisor']);
  const own = [...new Set(actor.roles.map((held) => held.organId))];
  if (organId !== undefined && !all && !own.includes(organId)) {
    throw new ForbiddenError({ zh: '只能查看本机关的人员。', en: 'Only people of your own organs can be seen.' });
  }
  if (organId !== undefined) return { ...rest, limit, organIds: [organId] };
  return all ? { ...rest, limit } : { ...rest, limit, organIds: own };
}
