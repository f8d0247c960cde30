import type { Form } from '../../form.js';
import type { Paragraph, Run } from '../../letter.js';
import { day, gap, phrase, say, together } from '../../wording/runs.js';
import { freely, locked } from '../blocks.js';
import { element, statement } from './element.js';
import { reply, type ReplyDraft } from './reply.js';

/** 19–22. What cannot be provided (Arts. 30, 36(4)(5), 38). */
export const UNABLE: readonly Form[] = [
  reply({
    code: 'UNABLE.NOT_HELD.NOT_EXIST', number: 19, title: '政府信息不存在告知书',
    decision: ({ sought }) => say`经检索，本机关没有制作、获取或者保存${sought}，该政府信息不存在。`,
    ground: () => say`经检索没有所申请公开信息的，应当告知申请人该政府信息不存在。`,
    history: (draft) => [searches(draft)],
    reason: (draft) => statement(draft, 'searchStatement'),
  }),
  reply({
    code: 'UNABLE.NOT_HELD.NOT_THIS_ORGAN', number: 20, title: '非本机关政府信息告知书',
    decision: ({ sought }) => say`经审查，${sought}不属于本机关负责公开。`,
    ground: () => say`所申请公开信息不属于本行政机关负责公开的，应当告知申请人并说明理由；能够确定负责公开该政府信息的行政机关的，应当告知申请人该行政机关的名称、联系方式。`,
    reason: (draft) => statement(draft, 'notResponsibleReason'),
    parts: (draft) => [freely(draft.free, 'how-to', 'how-to', '负责公开的行政机关', say`负责公开该信息的行政机关名称和联系方式：${statement(draft, 'responsibleOrgan')}`)],
  }),
  reply({
    code: 'UNABLE.NEEDS_CREATION', number: 21, title: '政府信息需另行制作告知书',
    decision: ({ sought }) => say`经审查，对${sought}，本机关没有现成信息，需要对现有政府信息进行加工、分析，本机关无法提供。`,
    ground: () => say`行政机关向申请人提供的信息，应当是已制作或者获取的政府信息；需要对现有政府信息进行加工、分析的，可以不予提供。`,
    reason: (draft) => statement(draft, 'creationReason'),
  }),
  reply({
    code: 'UNABLE.STILL_UNCLEAR', number: 22, title: '补正后申请内容仍不明确告知书',
    decision: (draft) => say`${correctionText(draft)}经审查，补正后的申请内容仍不明确，本机关无法提供${draft.you}申请公开的信息。`,
    ground: () => say`政府信息公开申请内容不明确的，行政机关应当给予指导和释明，并一次性告知申请人作出补正，说明需要补正的事项和合理的补正期限。本机关已依法履行上述义务。`,
    reason: (draft) => statement(draft, 'whatRemainsUnclear', draft.facts.corrections.at(-1)?.remainsUnclear),
  }),
];

/** Where, how and with which words the information was looked for, from the search record (Art. 36(4); SPC8: reasonable search). */
function searches({ facts }: ReplyDraft): Paragraph {
  if (facts.searches.length === 0) return locked('search', 'reason', '检索情况', say`检索情况：${gap('searches', '检索记录（系统、地点、关键词、日期）')}。`);
  const each = facts.searches.map(({ on, systems, places, keywords, result }, i) => {
    const name = (field: string) => `searches.${i + 1}.${field}`;
    return say`${i === 0 ? '' : '；'}${day(on, name('on'), '检索日期')}，检索系统：${phrase(systems, name('systems'), '检索的系统')}，检索地点：${phrase(places, name('places'), '检索的地点')}，检索关键词：${phrase(keywords, name('keywords'), '检索关键词')}，检索结果：${phrase(result, name('result'), '检索结果')}`;
  });
  return locked('search', 'reason', '检索情况', together(say`检索情况：`, ...each, ['。']));
}

/** The last round of correction, with both its dates; as proposed where the case has none. */
function correctionText(draft: ReplyDraft): Run[] {
  const last = draft.facts.corrections.at(-1);
  if (!last) return say`补正情况：${element(draft, 'correctionDates')}。`;
  return say`本机关于${day(last.sentOn, 'corrections.sentOn', '补正告知日期')}向${draft.you}发出补正告知书，于${day(last.correctedOn, 'corrections.correctedOn', '收到补正日期')}收到补正后的申请。`;
}
