import { addDays, type CivilDate } from '../../../workflows/clock/civil-date.js';
import type { Channel } from '../../../workflows/request/channels.js';
import { channelOf as ruleOf } from '../../../workflows/request/channels.js';
import type { IntakeInput } from '../../requests/intake/intake-input.js';
import type { Medium, Route } from '../../requests/request-texts.js';
import type { SampleRequest } from '../data/sample-requests.js';
import type { DemoPlace } from '../office/office.js';
import type { Seeded } from '../random/seeded.js';
import { demoApplicant } from './demo-applicant.js';
import type { OfficeDays } from './office-days.js';

/** A request as reception logs it, and the day it does. */
export interface LoggedRequest {
  readonly channel: Channel;
  readonly intake: IntakeInput;
  readonly enteredOn: CivilDate;
}

/** How the sample's channels come in here. */
export function channelFor({ channel }: SampleRequest, rng: Seeded): Channel {
  const die = rng.next();
  if (channel === 'counter') return die < 0.04 ? 'oral' : 'in-person';
  if (channel === 'post') return die < 0.75 ? 'signed-post' : die < 0.95 ? 'ordinary-mail' : 'misaddressed-post';
  return channel === 'online' ? 'internet' : channel;
}

const FORMS: Readonly<Record<string, readonly [Medium, Route]>> = {
  纸面: ['paper', 'post'], 电子邮件: ['email', 'online'], 光盘: ['disc', 'pick-up'], 网上下载: ['email', 'online'], '查阅、抄录': ['paper', 'read-on-site'], 传真: ['paper', 'fax'],
};

/** Whether both sides have to confirm before it counts as received (Art. 31). */
export function needsConfirmation(channel: Channel): boolean {
  return ruleOf(channel).receiptIs === 'confirmation';
}

/**
 * The days of a request: a letter was posted some days before it came, a click can be on a Sunday, reception enters both on an
 * office day; now and then a day late.
 * @param on the day of the sample data, or the day that its place on the board calls for
 */
export function loggedRequest(request: SampleRequest, place: DemoPlace, { on, channel, prompt, days, rng, seed }:
  { on: CivilDate; channel: Channel; prompt: boolean; days: OfficeDays; rng: Seeded; seed: Seeded }): LoggedRequest {
  const byPost = channel.endsWith('post') || channel === 'ordinary-mail';
  const online = channel === 'internet' || channel === 'email';
  const came = days.from(byPost && !prompt ? addDays(on, 2) : on);
  const submittedOn = byPost ? (prompt ? addDays(came, -rng.int(3, 5)) : on) : online ? on : came;
  const late = !prompt && rng.chance(0.06) ? 1 : 0;
  const [medium, route] = FORMS[request.preferredForm] ?? FORMS['纸面']!;
  return {
    channel, enteredOn: days.plus(came, late),
    intake: {
      organId: place.organId, channel, submittedOn, ...(byPost || online ? { arrivedOn: online ? submittedOn : came } : {}), applicant: demoApplicant(request, seed),
      content: request.content, preferredMedium: medium, preferredRoute: route, sourceId: request.id,
      ...(channel === 'oral' ? { writingDifficulty: '申请人视力障碍，书写确有困难，由工作人员代填并经其确认。', accessibilityNeed: true } : {}),
      ...(rng.chance(0.05) ? { suggestsRelease: true } : {}),
    },
  };
}
