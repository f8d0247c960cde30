import { Controller, Get, Headers, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Calendars } from '../../engine/ports.js';
import { CurrentActor } from '../../identity/access/current-actor.js';
import type { SignedInActor } from '../../identity/actor.js';
import { PAGE_SIZE, PageQuery } from '../../identity/http/common.dto.js';
import { Directory } from '../../identity/people/directory.js';
import { ROLES, type Role } from '../../identity/roles.js';
import { Reads } from '../../platform/database/unit-of-work.js';
import { BoolField, ChoiceField, CivilDateField, IdField, IntField, ListField, TextField } from '../../platform/http/fields.js';
import { preferredLanguage } from '../../platform/http/language.js';
import { Time } from '../../platform/time/time.js';
import { caseTitles, type CaseTitle } from '../case-titles.js';
import { TASK_SCOPES, type TaskScope } from './task-sources.js';
import { taskText } from './task-texts.js';
import { Tasks, type TaskLine } from './tasks.js';

export class TasksQuery extends PageQuery {
  @ChoiceField(TASK_SCOPES, { optional: true, doc: 'mine: waits for me or a role I hold (unless given); unit: my units\'; organ: all in the organs I work in' }) scope?: TaskScope;
  @IdField({ optional: true }) organId?: string;
  @ChoiceField(ROLES, { optional: true, doc: 'Only what waits for this role' }) role?: Role;
}

export class TaskView {
  @IdField() caseId: string;
  @ChoiceField(['request', 'release'], { doc: 'Which kind of case it is: a request, or the evaluation of a topic' }) workflow: string;
  @TextField({ max: 80, doc: 'Unique within the case' }) key: string;
  @TextField({ max: 60 }) kind: string;
  @TextField({ max: 100, doc: 'What is to be done, in the language asked for' }) title: string;
  @TextField({ max: 80, optional: true }) number: string | null;
  @TextField({ max: 80 }) summary: string;
  @IdField() organId: string;
  @IdField({ optional: true }) unitId: string | null;
  @ChoiceField(ROLES) role: string;
  @IdField({ optional: true, doc: 'The one person it waits for; null where anybody in the role can do it' }) personId: string | null;
  @TextField({ max: 64, optional: true }) personName: string | null;
  @CivilDateField({ optional: true }) dueOn: string | null;
  @IntField({ min: -100_000, max: 100_000, optional: true, doc: 'Negative once past' }) workingDaysLeft: number | null;
  @BoolField() late: boolean;
  @IntField({ min: 0, max: Number.MAX_SAFE_INTEGER, doc: 'Epoch milliseconds' }) openedAt: number;
}

export class TasksView {
  @ListField(() => TaskView, { max: 200 }) items: TaskView[];
  @TextField({ max: 600, optional: true, doc: 'Cursor of the next page; null on the last' }) next: string | null;
}

@ApiTags('supervision')
@Controller('tasks')
export class TasksController {
  constructor(
    private readonly tasks: Tasks,
    private readonly reads: Reads,
    private readonly calendars: Calendars,
    private readonly directory: Directory,
    private readonly time: Time,
  ) {}

  @Get()
  @ApiOperation({ summary: 'What is to be done, the most urgent first' })
  @ApiOkResponse({ type: TasksView })
  async page(@Query() query: TasksQuery, @CurrentActor() actor: SignedInActor, @Headers('accept-language') accepted?: string): Promise<TasksView> {
    const { scope = 'mine', limit = PAGE_SIZE, ...rest } = query;
    const { items, next } = await this.tasks.page(actor, { ...rest, scope, limit });
    const titles = await caseTitles(this.reads, items.map((each) => each.case_id));
    const names = await this.directory.nameOf(items.flatMap((each) => each.person_id ?? []));
    const language = preferredLanguage(accepted);
    return {
      items: await Promise.all(items.map(async (line) => ({
        ...viewOf(line, titles.get(line.case_id)), ...(await this.daysLeft(line)), title: taskText(line.kind)[language],
        personName: (line.person_id && names.get(line.person_id)) || null,
      }))),
      next,
    };
  }

  private async daysLeft({ due_on: dueOn, organ_id: organId }: TaskLine): Promise<{ workingDaysLeft: number | null; late: boolean }> {
    if (dueOn === null) return { workingDaysLeft: null, late: false };
    const today = this.time.today();
    const calendar = await this.calendars.current(this.reads, organId);
    return { workingDaysLeft: calendar.estimateWorkingDaysBetween(today, dueOn), late: dueOn < today };
  }
}

function viewOf(line: TaskLine, title: CaseTitle | undefined) {
  return {
    caseId: line.case_id, workflow: title?.workflow ?? 'request', key: line.key, kind: line.kind, number: title?.number ?? null, summary: title?.summary ?? '', organId: line.organ_id,
    unitId: line.unit_id, role: line.role, personId: line.person_id, dueOn: line.due_on, openedAt: Number(line.opened_at),
  };
}
