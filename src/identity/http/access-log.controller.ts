import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ChoiceField, IdField, IntField, ListField, ObjectField, TextField } from '../../platform/http/fields.js';
import { ACCESS_EVENTS, type AccessEvent } from '../access-log/access-event.js';
import { AccessLogReader } from '../access-log/access-log-reader.js';
import { Directory } from '../people/directory.js';
import { PAGE_SIZE, PageQuery } from './common.dto.js';

export class AccessLogQuery extends PageQuery {
  @IdField({ optional: true, doc: 'What this person did, and what was done to them' }) personId?: string;
  @ChoiceField(ACCESS_EVENTS, { optional: true }) event?: AccessEvent;
}

export class AccessLogEntryView {
  @IdField() id: string;
  @IntField({ min: 0, max: Number.MAX_SAFE_INTEGER, doc: 'Epoch milliseconds' }) at: number;
  @ChoiceField(ACCESS_EVENTS) event: AccessEvent;
  @IdField({ optional: true, doc: 'Who did it; null for a stranger or the command line' }) personId: string | null;
  @TextField({ max: 64, optional: true, doc: 'The person, organ, token or case it was done to' }) subjectId: string | null;
  @TextField({ max: 64, optional: true, doc: 'As people are shown' }) personName: string | null;
  @TextField({ max: 64, optional: true, doc: 'Where the subject is a person' }) subjectName: string | null;
  @TextField({ max: 64 }) ip: string;
  @ObjectField() detail: object;
}

export class AccessLogPageView {
  @ListField(() => AccessLogEntryView, { max: 200 }) items: AccessLogEntryView[];
  @TextField({ max: 600, optional: true, doc: 'Cursor of the next page; null on the last' }) next: string | null;
}

@ApiTags('people')
@Controller('access-log')
export class AccessLogController {
  constructor(private readonly log: AccessLogReader, private readonly directory: Directory) {}

  @Get()
  @ApiOperation({ summary: 'Sign-ins, changes of rights, revealed personal data: the newest first' })
  @ApiOkResponse({ type: AccessLogPageView })
  async page(@Query() { limit = PAGE_SIZE, ...filter }: AccessLogQuery): Promise<AccessLogPageView> {
    const { items, next } = await this.log.page({ ...filter, limit });
    const names = await this.directory.nameOf(items.flatMap(({ personId, subjectId }) => [personId, subjectId].filter((id) => id !== null)));
    const nameOf = (id: string | null) => (id === null ? null : names.get(id) ?? null);
    return { items: items.map((each) => ({ ...each, personName: nameOf(each.personId), subjectName: nameOf(each.subjectId) })), next };
  }
}
