import type { Bilingual } from '../definition.js';
import type { ReplyElement } from './outcomes.js';

const named = (zh: string, en: string): Bilingual => ({ zh, en });

/** What a mandatory element is called where it is missing (domain §5). */
export const ELEMENT_NAMES: Readonly<Record<ReplyElement, Bilingual>> = {
  accessRoute: named('获取该信息的方式、途径', 'how and where to get it'),
  attachments: named('所提供政府信息的名称和份数', 'what is given, and how many copies'),
  formOfSupply: named('提供形式和方式', 'form and way of supply'),
  whenAndHow: named('获取该信息的方式、途径和时间', 'how, where and when to get it'),
  givenPart: named('予以公开的内容', 'what is given'),
  withheldParts: named('不予公开的内容、依据和理由', 'what is withheld, with ground and reason'),
  secretMarking: named('国家秘密标志和定密材料（存卷）', 'marking of the secret and how it was classified (on file)'),
  forbiddingLaw: named('禁止公开的法律、行政法规名称和条款', 'the forbidding law and its article'),
  concreteReason: named('可能危及安全、稳定的具体理由', 'concrete reason of danger'),
  whoJudged: named('作出判断的机关', 'who judged'),
  protectedInterest: named('所涉第三方合法权益', 'the interest of the third party'),
  thirdPartyAnswer: named('征求第三方意见的情况', 'how the third party was asked'),
  publicInterestWeighing: named('对公共利益的权衡', 'how the public interest was weighed'),
  internalKind: named('属于哪一类内部事务信息', 'which kind of internal affairs'),
  processKind: named('属于哪一类过程性信息', 'which kind of process information'),
  caseFile: named('所属行政执法案卷', 'the enforcement case file'),
  governingLaw: named('对信息获取有特别规定的法律、行政法规名称和条款', 'the law that governs the enquiry'),
  whereToGo: named('办理查询的机构和地点', 'where to enquire'),
  searchStatement: named('检索情况说明', 'statement of the search'),
  notResponsibleReason: named('不属于本机关负责公开的理由', 'why it is not this organ’s to release'),
  responsibleOrgan: named('负责公开的行政机关名称和联系方式', 'the responsible organ and how to reach it'),
  creationReason: named('没有现成信息、需要加工分析的说明', 'that it would have to be made'),
  correctionDates: named('补正告知和收到补正的日期', 'days of the notice and of the correction'),
  whatRemainsUnclear: named('补正后仍不明确之处', 'what remains unclear'),
  petitionStatement: named('不作为政府信息公开申请处理的说明', 'that it is not handled as such a request'),
  earlierReply: named('此前答复的日期和文号', 'day and number of the earlier reply'),
  publicationRoute: named('公开出版物的获取途径', 'how to get the publication'),
  counts: named('申请的数量、频次', 'number and frequency of the requests'),
  reasonsDemanded: named('要求说明理由的情况', 'that reasons were demanded'),
  whyUnreasonable: named('理由不合理之处', 'why the reasons are not reasonable'),
  howObtained: named('此前获取该信息的时间和方式', 'when and how it was obtained before'),
  closingNote: named('终止办理的情况', 'how the case was closed'),
  reason: named('理由', 'reason'),
};
