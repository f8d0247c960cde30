import { addDays } from '../../../../workflows/clock/civil-date.js';
import { move, type Move, type Telling } from '../story.js';

/** Confirmation by both sides, where receipt depends on it (Art. 31). Sometimes entered a day late. */
export function confirmed({ rng }: Telling): Move[] {
  const means = rng.pick(['电话', '电话', '短信回复', '电子邮件回复']);
  if (rng.chance(0.12)) return [move('clerk', 'CONFIRMED', 2, { means }, { back: 1 })];
  return [move('clerk', 'CONFIRMED', rng.chance(0.7) ? 0 : 1, { means })];
}

export function unreachable(means: string, after: number): Move {
  return move('clerk', 'UNREACHABLE', after, { means });
}

export function assigned({ desk }: Telling, after = 0): Move {
  return move('clerk', 'ASSIGN', after, { ...desk });
}

export function reassigned({ otherDesk }: Telling, after = 1): Move {
  return move('head', 'REASSIGN', after, { ...otherDesk, reason: '原承办人外出培训，为不影响按期答复，改由他人承办。' });
}

/** A conversation with the applicant (work plan: 主动加强沟通交流). */
export function talked({ topic, rng }: Telling, after = 1): Move {
  const answers = [
    { asked: '是否只需要文件正文，附图附表是否需要', wants: `${topic.record}正文即可` },
    { asked: '所需信息用于核对哪一部分内容，是否可以先提供已公开的部分', wants: `${topic.record}中与本人有关的部分` },
    { asked: '是否知道该文件的文号或者形成时间', wants: `${topic.record}，不清楚文号` },
  ];
  return move('officer', 'RECORD_CONVERSATION', after, { means: rng.pick(['电话', '当面', '电话']), ...rng.pick(answers), applicantConfirmed: rng.chance(0.5) });
}

/** A conversation in which the applicant agrees to ask for less. */
export function narrowed({ topic }: Telling, after = 1): Move {
  return move('officer', 'RECORD_CONVERSATION', after, {
    means: '电话', asked: '申请内容涉及材料较多，是否可以明确到一份具体文件', wants: `只需要${topic.record}`, narrowedTo: topic.record, applicantConfirmed: true,
  });
}

export function searched({ topic, place }: Telling, after = 1, found = false): Move {
  return move('officer', 'RECORD_SEARCH', after, {
    systems: '协同办公系统、电子档案系统', places: `${place.organ.units.join('、')}，机关档案室`, keywords: topic.record.slice(0, 12),
    result: found ? '检索到相关文件1份' : '未检索到',
  });
}

/** Help of another unit. Without an answer it stays open. */
export function assisted({ topic, rng }: Telling, { after = 1, answered = true, days = 5 }: { after?: number; answered?: boolean; days?: number } = {}): Move[] {
  return [
    move('officer', 'REQUEST_ASSISTANCE', after, (scene) => ({ unit: rng.pick(['市档案馆', '局属事业单位', '机关档案室']), what: `协助查找${topic.record}`, dueOn: scene.officeDay(days) })),
    ...(answered ? [move('officer', 'ASSISTANCE_ANSWERED', rng.int(2, 4), { assistanceId: '1' })] : []),
  ];
}

export function noted(text: string, after = 1): Move {
  return move('officer', 'ADD_NOTE', after, { text });
}

export function supervised(after: number): Move {
  return move('supervisor', 'SUPERVISE', after, { reason: '临近或者已超过答复目标期限，请承办单位说明情况并尽快答复。' });
}

export function split(matters: readonly string[], after = 1): Move {
  return move('officer', 'SPLIT_BY_MATTER', after, { matters: [...matters] });
}

/** Somebody looked at the envelope again: the day of receipt was one earlier. */
export function receiptCorrected(after = 1): Move {
  return move('head', 'CORRECT_FACT', after, (scene) => ({ fact: 'receivedOn', to: addDays(scene.arrivedOn, -1), reason: '核对签收单，实际签收日期早于登记日期。' }));
}

/** A case under way goes over to the city's new policy, if there is one. */
export function policyAdopted(after: number): Move {
  return move('head', 'ADOPT_POLICY', after, async (scene) => {
    const policyVersion = await scene.newestPolicy();
    return policyVersion === null ? null : { policyVersion, reason: '市政府办公室印发新的内部时限要求，在办件一并执行。' };
  });
}

export function withdrawn(after: number): Move {
  return move('clerk', 'WITHDRAW', after, { inWriting: true, note: '申请人已从其他渠道取得所需信息，书面撤回申请。' });
}

/** Filed away once nothing can follow any more. */
export function archived({ rng }: Telling): Move[] {
  return rng.chance(0.85) ? [move('clerk', 'ARCHIVE', rng.int(1, 5), {}, { when: 'archive' })] : [];
}
