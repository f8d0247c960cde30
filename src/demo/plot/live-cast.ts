import { fileExported, reconsidered, supplementOpened } from './parts/afterwards.js';
import { feeApproved, feeCharged, feeProposed, noticeReceived as feeNoticeReceived } from './parts/charging.js';
import { letterReceived, organAsked, overridden, severalAsked, thirdPartyAsked } from './parts/consulting.js';
import { correctionAsked, lapses, noticeReceived } from './parts/correcting.js';
import { extended, extensionAsked, extensionConsented } from './parts/extending.js';
import { assigned, assisted, narrowed, noted, searched, split, supervised, talked, unreachable, withdrawn } from './parts/handling.js';
import { reasonsAcceptedWithDelay, reasonsDemanded } from './parts/reasoning.js';
import { commented } from './parts/commenting.js';
import { enclosureFiled, formFiled } from './parts/filing.js';
import { confirmedOnline, correctedOnline, publicationSuggested, replyFetched, sentOnline, withdrawnOnline, wroteOnline } from './parts/online.js';
import { proposed, replied } from './parts/replying.js';
import { agreed, changesAsked, cleared, disagreed, moreAsked, returnedByAdviser, signed, submitted } from './parts/reviewing.js';
import { posted } from './parts/serving.js';
import { move, type Move, type Telling } from './story.js';
import type { SampleRequest } from '../data/sample-requests.js';

/** A request that stands on today's board: it came so many office days ago and is as far as its moves go. */
export interface LiveRole {
  readonly name: string;
  readonly daysAgo: number;
  readonly channels: readonly SampleRequest['channel'][];
  /** By post: not signed for, so that receipt depends on confirmation. */
  readonly ordinaryMail?: true;
  readonly thirdParty?: true;
  /** Made on the public pages. */
  readonly online?: true;
  /** Receipt is not confirmed yet. */
  readonly unconfirmed?: true;
  readonly moves: (telling: Telling) => readonly Move[];
}

const PAPER = ['counter', 'post'] as const;
const ANY = ['counter', 'post', 'online', 'email', 'fax'] as const;
const WIRE = ['online', 'email'] as const;
const ONLINE = ['online'] as const;

const role = (name: string, daysAgo: number, channels: LiveRole['channels'], moves: LiveRole['moves'], more: Partial<LiveRole> = {}): LiveRole =>
  ({ name, daysAgo, channels, moves, ...more });

const begun = (t: Telling): Move[] => [assigned(t), talked(t)];
const drafted = (t: Telling, after: number): Move[] => [assigned(t), proposed(t, 'GRANTED.PROVIDED', after)];
const draftedWithFile = (t: Telling, after: number): Move[] => [...drafted(t, after), enclosureFiled(t)];
const reviewedSoFar = (t: Telling): Move[] => [submitted(t, 1), cleared(t, 0)];
const atAdviser = (t: Telling, after: number): Move[] => [...drafted(t, after), ...reviewedSoFar(t)];

const answeredOnline = (t: Telling, after: number): Move[] => [...draftedWithFile(t, after), ...reviewedSoFar(t), agreed(t, 2), signed(t, 1), sentOnline()];

/** Today's board, from the newest paper to the oldest suit. */
export const LIVE_CAST: readonly LiveRole[] = [
  role('unconfirmed, new', 1, WIRE, () => [], { unconfirmed: true }),
  role('unconfirmed, applicant cannot be reached', 6, ['post'], () => [unreachable('电话无人接听', 0), unreachable('电话已关机，已发短信', 2)], { unconfirmed: true, ordinaryMail: true }),
  role('unconfirmed for long', 18, WIRE, () => [unreachable('平台留言未回复', 1), unreachable('电话空号', 3)], { unconfirmed: true }),
  role('unassigned, new', 1, ['counter'], () => [formFiled()]),
  role('unassigned for three days', 3, ['post'], () => []),
  role('in hand', 2, ['counter'], (t) => [formFiled(), assigned(t)]),
  role('narrowed', 6, ANY, (t) => [assigned(t), narrowed(t), searched(t, 1, true)]),
  role('yellow, help awaited', 11, PAPER, (t) => [...begun(t), ...assisted(t, { after: 3, answered: false, days: 10 })]),
  role('red', 13, PAPER, (t) => [...begun(t), noted('已催促业务科室提供材料。', 5)]),
  role('past the target', 17, PAPER, (t) => [...begun(t), noted('材料仍在核对。', 6), supervised(8)]),
  role('past the limit', 23, PAPER, (t) => [...begun(t), supervised(15), noted('已向分管领导汇报。', 4)]),
  role('correction, slip not back', 4, ANY, (t) => [assigned(t), correctionAsked(t, 1)]),
  role('correction awaited', 9, ANY, (t) => [assigned(t), correctionAsked(t, 2), noticeReceived(t)]),
  role('correction lapsed', 28, ANY, (t) => [assigned(t), correctionAsked(t, 2), noticeReceived(t, 3)]),
  role('abandoned', 32, PAPER, (t) => [assigned(t), ...lapses(t)]),
  role('reasons awaited', 7, WIRE, (t) => [assigned(t), ...reasonsDemanded(t)]),
  role('delayed with reasons', 18, ANY, (t) => [assigned(t), ...reasonsAcceptedWithDelay(t)]),
  role('fee proposed', 5, PAPER, (t) => [assigned(t), feeProposed(t)]),
  role('fee approved', 7, PAPER, (t) => [assigned(t), feeProposed(t), feeApproved()]),
  role('payment awaited', 10, PAPER, (t) => [assigned(t), ...feeCharged(t), feeNoticeReceived(t)]),
  role('payment lapsed', 36, PAPER, (t) => [assigned(t), ...feeCharged(t), feeNoticeReceived(t, 3)]),
  role('third party, slip not back', 5, ANY, (t) => [assigned(t), thirdPartyAsked(t, 2)], { thirdParty: true }),
  role('three consulted at once', 12, ANY, (t) => [assigned(t), ...severalAsked(t)], { thirdParty: true }),
  role('joint organ consulted', 9, ANY, (t) => [assigned(t), organAsked(t), letterReceived(t)]),
  role('override, third party to be told', 22, ANY, (t) => [assigned(t), ...overridden(t, { told: false })], { thirdParty: true }),
  role('extension asked for', 14, PAPER, (t) => [...begun(t), extensionAsked(10)]),
  role('extension consented to', 14, PAPER, (t) => [...begun(t), extensionAsked(9), extensionConsented()]),
  role('extended', 10, PAPER, (t) => [...begun(t), ...extended(3)]),
  role('extended early, for much material', 7, PAPER, (t) => [...begun(t), ...extended(1)]),
  role('drafting', 8, ANY, (t) => drafted(t, 5)),
  role('secrecy review', 7, ANY, (t) => [...drafted(t, 4), submitted(t, 1)]),
  role('referred', 18, ANY, (t) => [...drafted(t, 5), submitted(t, 1), move('secrecy', 'REFER_FOR_DETERMINATION', 1, { authority: '市国家保密局', question: '所附测绘成果能否公开' })]),
  role('legality review, commented', 9, ANY, (t) => [...draftedWithFile(t, 5), ...reviewedSoFar(t), commented(t.rng)]),
  role('legality review', 12, ANY, (t) => atAdviser(t, 7)),
  role('legality review, late', 18, PAPER, (t) => [...begun(t), ...atAdviser(t, 11).slice(1)]),
  role('legality review, more asked for', 8, ANY, (t) => [...atAdviser(t, 4), moreAsked()]),
  role('returned once', 12, ANY, (t) => [...atAdviser(t, 5), returnedByAdviser(2)]),
  role('changes to be made', 10, ANY, (t) => [...atAdviser(t, 4), changesAsked(2)]),
  role('adviser disagrees', 16, ANY, (t) => [...atAdviser(t, 6), disagreed(3)]),
  role('to be signed', 9, ANY, (t) => [...atAdviser(t, 4), agreed(t, 2)]),
  role('to be served', 10, PAPER, (t) => [...draftedWithFile(t, 4), ...reviewedSoFar(t), agreed(t, 2), signed(t, 1)]),
  role('held back by the release check', 11, PAPER, (t) => [...drafted(t, 4), enclosureFiled(t, 'with-author'), ...reviewedSoFar(t), agreed(t, 2), signed(t, 1)]),
  role('served, receipt awaited', 13, ['post'], (t) => [...atAdviser(t, 5), agreed(t, 2), signed(t, 1), posted(t)]),
  role('withdrawn', 9, ANY, (t) => [assigned(t), withdrawn(5)]),
  role('split by matter', 5, ANY, (t) => [assigned(t), split([t.topic.record, `${t.topic.record}的附件和附图`])]),
  role('in reconsideration', 70, PAPER, (t) => [assigned(t), ...replied(t, 'UNABLE.NEEDS_CREATION'), ...reconsidered(t), fileExported('申请人已申请行政复议，向复议机关提交作出答复的证据、依据和有关材料。')]),
  role('ordered to reply again', 115, PAPER, (t) => [assigned(t), ...replied(t, 'UNABLE.NEEDS_CREATION', { after: 3, review: 'smooth' }), ...reconsidered(t, 'CORRECTED', 20), supplementOpened('ordered', 25, 32)]),
  role('网上申请，等待行政机关确认收到', 1, ONLINE, () => [confirmedOnline()], { online: true, unconfirmed: true }),
  role('网上申请，等待申请人补正', 5, ONLINE, (t) => [assigned(t), correctionAsked(t, 1)], { online: true }),
  role('网上申请，已在网上补正', 9, ONLINE, (t) => [assigned(t), correctionAsked(t, 1), correctedOnline(t)], { online: true }),
  role('网上申请，申请人补充了说明', 4, ONLINE, (t) => [assigned(t), wroteOnline()], { online: true }),
  role('网上申请，已在网上撤回', 8, ONLINE, (t) => [assigned(t), withdrawnOnline()], { online: true }),
  role('网上申请，答复等待收取', 13, ONLINE, (t) => answeredOnline(t, 5), { online: true }),
  role('网上申请，已收取答复并建议公开', 16, ONLINE, (t) => [...answeredOnline(t, 4), replyFetched(), publicationSuggested()], { online: true }),
];
