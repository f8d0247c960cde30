import type { Seeded } from '../../random/seeded.js';
import { act, move, type Move, type Telling } from '../story.js';
import type { Dispatch } from '../act.js';
import { slipSigned } from './filing.js';

/** How the reply comes to hand: the usual way, sent back by the post first, not taken at first, or put aside and collected. */
export type DeliveryTurn = 'usual' | 'returned' | 'refused' | 'collected';

type Mode = 'direct' | 'post' | 'electronic' | 'through-organ';

/** Entered at the desk for deliveries; the other clerks enter the day of service alone. */
const SHARE_AT_DESK = 0.8;

/** As the applicant wished (Art. 40). */
function modeOf({ request, rng }: Telling): Mode {
  if (request.preferredForm === '电子邮件' || request.preferredForm === '网上下载') return 'electronic';
  if (request.channel === 'counter' && rng.chance(0.6)) return 'direct';
  return rng.chance(0.03) ? 'through-organ' : 'post';
}

export function served(telling: Telling, turn: DeliveryTurn = 'usual'): Move[] {
  switch (turn) {
    case 'returned': return [
      posted(telling), reported('returned', 6, '原址无人签收，逾期未领，邮局退回。'),
      move('clerk', 'RECORD_CONVERSATION', 1, { means: '电话', asked: '答复书被邮局退回，请确认收件地址', wants: '地址无误，前期外出，可再次寄送', applicantConfirmed: true }),
      posted(telling, 0), reported('delivered', 3),
    ];
    case 'refused': return [act('clerk', 'deliver-reply', 0, { mode: 'direct', ends: 'refused', detail: '通知到场领取，本人阅后拒绝签收。' }), posted(telling, 1), reported('delivered', 4)];
    case 'collected': return [act('clerk', 'deliver-reply', 0, { mode: 'direct', ends: 'waits' }), ...slipSigned(2), act('clerk', 'report-delivery', 0, { result: 'delivered', proof: true })];
    case 'usual': return servedBy(telling, modeOf(telling));
  }
}

/** Why service is entered on a later day than it took place. */
const WHY_LATE: Readonly<Record<Mode, string>> = {
  direct: '当日到申请人住所送达，返回单位时已下班，次日补录。', post: '下班前到邮局交寄，次日取回收寄凭证后登记。',
  electronic: '经市统一平台发送，次日收到平台回执后登记。', 'through-organ': '转送机关次日传回交接清单后登记。',
};

function servedBy(telling: Telling, mode: Mode): Move[] {
  const { rng } = telling;
  const late = rng.chance(0.08) ? { after: 2, back: 1 } : { after: rng.int(0, 1), back: 0 };
  // Mail goes out through the platform of the city, not from here: that it went is entered by hand.
  const atDesk = mode === 'through-organ' || (mode !== 'electronic' && rng.of('desk').chance(SHARE_AT_DESK));
  if (!atDesk) return [move('clerk', 'SERVE', late.after, { mode, ...proofOf(mode, rng) }, { back: late.back, why: WHY_LATE[mode] }), ...received(rng, mode)];
  switch (mode) {
    case 'direct': return [act('clerk', 'deliver-reply', late.after, { mode, ends: 'signed' }, { back: late.back, why: WHY_LATE.direct })];
    case 'post': return [posted(telling, late.after, late.back), reported('delivered', rng.int(3, 5), undefined, 1)];
    case 'through-organ': return [act('clerk', 'deliver-reply', late.after, { mode, carrier: '申请人户籍所在地乡镇人民政府' }), reported('delivered', 1)];
  }
}

/** Posted at the post office; the number stands on the receipt. */
export function posted({ rng }: Telling, after = 0, back = 0): Move {
  return act('clerk', 'deliver-reply', after, itemOf(rng.of(`item/${after}`)), { back, why: WHY_LATE.post });
}

function itemOf(rng: Seeded): Dispatch {
  return rng.chance(0.7) ? { mode: 'post', carrier: '中国邮政速递物流（EMS）', trackingNumber: itemNumber(rng, 'E') } : { mode: 'post', carrier: '中国邮政（挂号信）', trackingNumber: itemNumber(rng, 'X') };
}

/** As numbers of postal items look: two letters, nine digits, and the country or two digits more. */
export function itemNumber(rng: Seeded, kind: 'E' | 'X'): string {
  const digits = rng.text(9, '0123456789');
  return kind === 'E' ? `E${rng.pick(['A', 'B', 'C'])}${digits}CN` : `XA${digits}${rng.text(2, '0123456789')}`;
}

function reported(result: 'delivered' | 'returned', after: number, detail?: string, back = 0): Move {
  return act('clerk', 'report-delivery', after, { result, ...(detail === undefined ? {} : { detail }) }, { back });
}

function proofOf(mode: Mode, rng: Seeded): object {
  if (mode === 'post') return { trackingNumber: itemNumber(rng, 'E') };
  return mode === 'electronic' ? { reconsiderationLink: 'https://xzfy.example.cn/fengcheng' } : {};
}

/** What is handed over is received with it; the rest comes to hand later. */
function received(rng: Seeded, mode: Mode): Move[] {
  if (mode === 'direct') return [];
  const [days, back] = mode === 'electronic' ? [rng.int(1, 2), 0] : [rng.int(3, 5), 1];
  return [reported('delivered', days, undefined, back)];
}
