import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { instantOf, isCivilDate, type Instant } from '../../../workflows/clock/civil-date.js';
import { CurrentActor, CurrentClient } from '../../identity/access/current-actor.js';
import type { SignedInActor } from '../../identity/actor.js';
import type { Client } from '../../identity/client.js';
import { ValidationFailedError } from '../../platform/errors/general-errors.js';
import { BoolField, CivilDateField, IntField, TextField } from '../../platform/http/fields.js';
import { Public } from '../../platform/http/public.js';
import { Time } from '../../platform/time/time.js';
import { TimeControl } from './time-control.js';

const MANY = { min: 0, max: Number.MAX_SAFE_INTEGER } as const;
const MOMENT = {
  max: 16, min: 10, line: true, optional: true, pattern: /^\d{4}-\d{2}-\d{2}(T([01]\d|2[0-3]):[0-5]\d)?$/,
  patternMessage: { zh: '应为 YYYY-MM-DD 或 YYYY-MM-DDTHH:mm（北京时间）', en: 'must be YYYY-MM-DD or YYYY-MM-DDTHH:mm, time of Shanghai' },
} as const;

export class MoveTimeBody {
  @TextField({ ...MOMENT, doc: 'Lives through the time until then: every deadline on the way takes effect at its own moment. A day alone means 09:00.' })
  advanceTo?: string | null;
  @TextField({ ...MOMENT, doc: 'Jumps, as after a downtime: what fell due meanwhile takes effect afterwards' }) set?: string | null;
}

export class TimeView {
  @IntField({ ...MANY, doc: 'Epoch milliseconds' }) now: number;
  @CivilDateField({ doc: 'In Asia/Shanghai' }) today: string;
  @BoolField({ doc: 'Time is moved by hand' }) simulated: boolean;
}

export class MovedTimeView extends TimeView {
  @IntField({ ...MANY, doc: 'Stages of deadlines that took effect' }) fired: number;
  @IntField({ ...MANY, doc: 'Messages delivered' }) delivered: number;
}

@ApiTags('operation')
@Controller('time')
export class TimeController {
  constructor(private readonly time: Time, private readonly control: TimeControl) {}

  @Public()
  @Get()
  @ApiOperation({ summary: 'The present of the whole system' })
  @ApiOkResponse({ type: TimeView })
  get(): TimeView {
    return { now: this.time.now(), today: this.time.today(), simulated: this.control.simulated };
  }

  @Post()
  @HttpCode(200)
  @ApiOperation({ summary: 'Moves the whole system\'s time forward. Only in a demonstration or a test; 403 anywhere else.' })
  @ApiOkResponse({ type: MovedTimeView })
  async move(@Body() { advanceTo, set }: MoveTimeBody, @CurrentActor() { personId }: SignedInActor, @CurrentClient() client: Client): Promise<MovedTimeView> {
    const moved = await this.control.move(personId, momentOf(advanceTo, set), client);
    const { now, today, simulated } = this.get();
    return { now, today, simulated, ...moved };
  }
}

function momentOf(advanceTo: string | null | undefined, set: string | null | undefined): { to: Instant; jump: boolean } {
  const text = advanceTo ?? set;
  if (!text || (advanceTo && set)) throw ValidationFailedError.at('#/advanceTo', { zh: '请填写 advanceTo 或 set 之一', en: 'Give either advanceTo or set' });
  const [day = '', at = '09:00'] = text.split('T');
  if (!isCivilDate(day)) throw ValidationFailedError.at(advanceTo ? '#/advanceTo' : '#/set', { zh: '日期不存在', en: 'There is no such day' });
  return { to: instantOf(day, at), jump: !advanceTo };
}
