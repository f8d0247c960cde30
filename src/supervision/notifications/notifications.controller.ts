import { Body, Controller, Get, Headers, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentActor } from '../../identity/access/current-actor.js';
import { may } from '../../identity/access/may.js';
import { CASE_ROLES } from '../../identity/access/route-rules.js';
import type { SignedInActor } from '../../identity/actor.js';
import { PAGE_SIZE, PageQuery } from '../../identity/http/common.dto.js';
import { Reads } from '../../platform/database/unit-of-work.js';
import { BoolField, ChoiceField, IdField, IntField, ListField, ObjectField, TextField } from '../../platform/http/fields.js';
import { preferredLanguage } from '../../platform/http/language.js';
import type { Language } from '../../platform/errors/bilingual.js';
import { caseTitles } from '../case-titles.js';
import { Notifications, type Notification } from './notifications.js';
import { notificationText } from './texts.js';

const EPOCH_MS = { min: 0, max: Number.MAX_SAFE_INTEGER, doc: 'Epoch milliseconds' } as const;

export class NotificationsQuery extends PageQuery {
  @BoolField({ optional: true, inQuery: true, doc: 'Only those not read yet' }) unread?: boolean;
}

export class NotificationPath {
  @IdField() notificationId: string;
}

export class ReadAllBody {
  @IntField({ ...EPOCH_MS, doc: 'Epoch milliseconds: those that came later stay unread' }) upTo: number;
}

export class NotificationView {
  @IdField() id: string;
  @IdField() caseId: string;
  @ChoiceField(['request', 'release'], { doc: 'Which kind of case it is' }) workflow: string;
  @TextField({ max: 80, optional: true }) number: string | null;
  @TextField({ max: 80 }) summary: string;
  @TextField({ max: 60 }) kind: string;
  @TextField({ max: 2000, doc: 'In the language asked for' }) text: string;
  @ObjectField() params: object;
  @IntField(EPOCH_MS) createdAt: number;
  @IntField({ ...EPOCH_MS, optional: true }) readAt: number | null;
}

export class NotificationsView {
  @IntField({ min: 0, max: Number.MAX_SAFE_INTEGER }) unread: number;
  @ListField(() => NotificationView, { max: 200 }) items: NotificationView[];
  @TextField({ max: 600, optional: true, doc: 'Cursor of the next page; null on the last' }) next: string | null;
}

@ApiTags('supervision')
@Controller('notifications')
export class NotificationsController {
  constructor(private readonly notifications: Notifications, private readonly reads: Reads) {}

  @Get()
  @ApiOperation({ summary: 'What I was told, the newest first' })
  @ApiOkResponse({ type: NotificationsView })
  async page(@Query() { limit = PAGE_SIZE, ...query }: NotificationsQuery, @CurrentActor() actor: SignedInActor, @Headers('accept-language') accepted?: string): Promise<NotificationsView> {
    const { personId } = actor;
    const { items, next } = await this.notifications.page(personId, { ...query, limit });
    const titles = await caseTitles(this.reads, items.map((each) => each.caseId));
    const language = preferredLanguage(accepted);
    return {
      unread: await this.notifications.unread(personId),
      items: items.map((each) => {
        const title = titles.get(each.caseId);
        return title && !may(actor, title.organId, CASE_ROLES) ? outOfReach(each, title.workflow, language) : {
          ...each, workflow: title?.workflow ?? 'request', number: title?.number ?? null, summary: title?.summary ?? '', text: notificationText(each.kind, each.params)[language],
        };
      }),
      next,
    };
  }

  @Post('read')
  @HttpCode(204)
  @ApiOperation({ summary: 'Marks as read all that came up to an instant' })
  @ApiNoContentResponse()
  async readAll(@Body() { upTo }: ReadAllBody, @CurrentActor() { personId }: SignedInActor): Promise<void> {
    await this.notifications.readAll(personId, upTo);
  }

  @Post(':notificationId/read')
  @HttpCode(204)
  @ApiNoContentResponse()
  async read(@Param() { notificationId }: NotificationPath, @CurrentActor() { personId }: SignedInActor): Promise<void> {
    await this.notifications.read(personId, notificationId);
  }
}

const OUT_OF_REACH = { zh: '该件已不在您的权限范围内', en: 'You may not read this case any more' } as const;

/** Whoever lost the right to a case sees that there was something, and no more. */
function outOfReach({ id, caseId, kind, createdAt, readAt }: Notification, workflow: string, language: Language): NotificationView {
  return { id, caseId, workflow, number: null, summary: '', kind, text: OUT_OF_REACH[language], params: {}, createdAt, readAt };
}
