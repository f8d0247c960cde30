import type { ReplyElement } from '../../../request/outcomes.js';
import type { Run } from '../../letter.js';
import { phrase, sentence } from '../../wording/runs.js';
import type { ReplyDraft } from './reply.js';

/** What a mandatory element is called where it is missing (domain §5). */
const LABELS: Readonly<Record<ReplyElement, string>> = {
  accessRoute: '获取该信息的方式、途径', attachments: '所提供政府信息的名称和份数', formOfSupply: '提供形式和方式', whenAndHow: '获取该信息的方式、途径和时间', givenPart: '予以公开的内容', withheldParts: '不予公开的内容、依据和理由',
  secretMarking: '国家秘密标志和定密材料（存卷）', forbiddingLaw: '禁止公开的法律、行政法规名称和条款', concreteReason: '可能危及安全、稳定的具体理由', whoJudged: '作出判断的机关', protectedInterest: '所涉第三方合法权益',
  thirdPartyAnswer: '征求第三方意见的情况', publicInterestWeighing: '对公共利益的权衡', internalKind: '属于哪一类内部事务信息', processKind: '属于哪一类过程性信息', caseFile: '所属行政执法案卷', governingLaw: '对信息获取有特别规定的法律、行政法规名称和条款',
  whereToGo: '办理查询的机构和地点', searchStatement: '检索情况说明', notResponsibleReason: '不属于本机关负责公开的理由', responsibleOrgan: '负责公开的行政机关名称和联系方式', creationReason: '没有现成信息、需要加工分析的说明', correctionDates: '补正告知和收到补正的日期',
  whatRemainsUnclear: '补正后仍不明确之处', petitionStatement: '不作为政府信息公开申请处理的说明', earlierReply: '此前答复的日期和文号', publicationRoute: '公开出版物的获取途径', counts: '申请的数量、频次', reasonsDemanded: '要求说明理由的情况',
  whyUnreasonable: '理由不合理之处', howObtained: '此前获取该信息的时间和方式', closingNote: '终止办理的情况', reason: '理由',
};

const nameOf = (element: ReplyElement): string => `proposal.elements.${element}`;

/** The element as it was proposed, as a part of a sentence; a hole where it is missing. */
export function element({ elements }: ReplyDraft, name: ReplyElement): Run[] {
  return phrase(elements[name], nameOf(name), LABELS[name]);
}

/** The element, or what the case itself says instead, as a statement with its full stop. */
export function statement({ elements }: ReplyDraft, name: ReplyElement, instead?: string | null): Run[] {
  return sentence(elements[name] ?? instead, nameOf(name), LABELS[name]);
}
