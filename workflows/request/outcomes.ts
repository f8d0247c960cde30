import type { Bilingual } from '../definition.js';

/** A place in a law, to the item: `Art. 36 item (4)`. */
export interface Citation {
  readonly law: 'REG' | 'FEE';
  readonly article: number;
  readonly paragraph?: number;
  readonly item?: number;
}

/** Stable name of a citation: `REG-36-4`, `REG-16-¶2`. */
export function citationKey({ law, article, paragraph, item }: Citation): string {
  return [law, article, ...(paragraph ? [`¶${paragraph}`] : []), ...(item ? [item] : [])].join('-');
}

/** R1: reconsideration first (ARL 23); R2: reconsideration or suit; `none`: no remedy text of its own (domain §6.1). */
export type RemedyClass = 'R1' | 'R2' | 'none';

/** Facts without which a reply of this outcome is defective (domain §5, third column from the right). */
export type ReplyElement =
  | 'accessRoute' | 'attachments' | 'formOfSupply' | 'whenAndHow' | 'givenPart' | 'withheldParts' | 'secretMarking' | 'forbiddingLaw'
  | 'concreteReason' | 'whoJudged' | 'protectedInterest' | 'thirdPartyAnswer' | 'publicInterestWeighing' | 'internalKind' | 'processKind'
  | 'caseFile' | 'governingLaw' | 'whereToGo' | 'searchStatement' | 'notResponsibleReason' | 'responsibleOrgan' | 'creationReason'
  | 'correctionDates' | 'whatRemainsUnclear' | 'petitionStatement' | 'earlierReply' | 'publicationRoute' | 'counts' | 'reasonsDemanded'
  | 'whyUnreasonable' | 'howObtained' | 'closingNote' | 'reason';

export type OutcomeCode =
  | 'GRANTED.ALREADY_PUBLIC' | 'GRANTED.PROVIDED' | 'GRANTED.TOLD_HOW' | 'PARTIALLY_GRANTED'
  | 'DENIED.STATE_SECRET' | 'DENIED.LAW_FORBIDDEN' | 'DENIED.SECURITY_STABILITY' | 'DENIED.THIRD_PARTY' | 'DENIED.INTERNAL'
  | 'DENIED.PROCESS' | 'DENIED.CASE_FILE' | 'DENIED.REGISTER_ENQUIRY'
  | 'UNABLE.NOT_HELD.NOT_EXIST' | 'UNABLE.NOT_HELD.NOT_THIS_ORGAN' | 'UNABLE.NEEDS_CREATION' | 'UNABLE.STILL_UNCLEAR'
  | 'NOT_PROCESSED.PETITION' | 'NOT_PROCESSED.REPEAT' | 'NOT_PROCESSED.PUBLICATION' | 'NOT_PROCESSED.EXCESSIVE' | 'NOT_PROCESSED.CONFIRM_REISSUE'
  | 'OTHER.CORRECTION_LAPSED' | 'OTHER.FEE_LAPSED' | 'OTHER.OTHER';

/** A leaf row of table 三 of the annual report; labels to the letter (domain §8.4). */
export interface ReportRow {
  readonly number: number;
  readonly mark: string;
  readonly label: string;
  readonly key: string;
}

export interface Outcome {
  readonly code: OutcomeCode;
  readonly label: Bilingual;
  readonly basis: readonly Citation[];
  readonly row: ReportRow;
  readonly elements: readonly ReplyElement[];
  readonly remedy: RemedyClass;
  /** Title of the letter that carries it (domain §9.1). */
  readonly letter: '答复书' | '告知书' | '终止办理说明';
  /** Whether an officer may propose it; the lapses come from the clock. */
  readonly proposable: boolean;
}

const row = (number: number, mark: string, label: string, key: string): ReportRow => ({ number, mark, label, key: `results.${key}` });

/** Table 三, rows 3–23, in order (国办公开办函〔2021〕30号). */
export const REPORT_ROWS = {
  granted: row(3, '（一）', '（一）予以公开', 'granted'),
  partialGrant: row(4, '（二）', '（二）部分公开（区分处理的，只计这一情形，不计其他情形）', 'partialGrant'),
  stateSecret: row(5, '（三）1', '1.属于国家秘密', 'denied.stateSecret'),
  lawForbidden: row(6, '（三）2', '2.其他法律行政法规禁止公开', 'denied.lawForbidden'),
  safetyStability: row(7, '（三）3', '3.危及“三安全一稳定”', 'denied.safetyStability'),
  thirdPartyRights: row(8, '（三）4', '4.保护第三方合法权益', 'denied.thirdPartyRights'),
  internalAffairs: row(9, '（三）5', '5.属于三类内部事务信息', 'denied.internalAffairs'),
  processInfo: row(10, '（三）6', '6.属于四类过程性信息', 'denied.processInfo'),
  enforcementCase: row(11, '（三）7', '7.属于行政执法案卷', 'denied.enforcementCase'),
  adminQuery: row(12, '（三）8', '8.属于行政查询事项', 'denied.adminQuery'),
  noInfo: row(13, '（四）1', '1.本机关不掌握相关政府信息', 'unableToProvide.noInfo'),
  needCreation: row(14, '（四）2', '2.没有现成信息需要另行制作', 'unableToProvide.needCreation'),
  unclear: row(15, '（四）3', '3.补正后申请内容仍不明确', 'unableToProvide.unclear'),
  complaint: row(16, '（五）1', '1.信访举报投诉类申请', 'notProcessed.complaint'),
  repeat: row(17, '（五）2', '2.重复申请', 'notProcessed.repeat'),
  publication: row(18, '（五）3', '3.要求提供公开出版物', 'notProcessed.publication'),
  massiveRequests: row(19, '（五）4', '4.无正当理由大量反复申请', 'notProcessed.massiveRequests'),
  confirmInfo: row(20, '（五）5', '5.要求行政机关确认或重新出具已获取信息', 'notProcessed.confirmInfo'),
  overdueCorrection: row(21, '（六）1', '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请', 'other.overdueCorrection'),
  overdueFee: row(22, '（六）2', '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请', 'other.overdueFee'),
  otherReasons: row(23, '（六）3', '3.其他', 'other.otherReasons'),
} as const;

const art = (article: number, more: Omit<Citation, 'law' | 'article'> = {}): Citation => ({ law: 'REG', article, ...more });

function outcome(
  code: OutcomeCode, zh: string, en: string, basis: readonly Citation[], reportRow: ReportRow,
  elements: readonly ReplyElement[], remedy: RemedyClass, letter: Outcome['letter'], proposable = true,
): Outcome {
  return { code, label: { zh, en }, basis, row: reportRow, elements, remedy, letter, proposable };
}

const R = REPORT_ROWS;

/** Every outcome of domain §5: the one table that letters, grounds, remedies and the annual report are read from. */
export const OUTCOMES: readonly Outcome[] = [
  outcome('GRANTED.ALREADY_PUBLIC', '已主动公开', 'already public', [art(36, { item: 1 })], R.granted, ['accessRoute'], 'R2', '答复书'),
  outcome('GRANTED.PROVIDED', '予以公开', 'granted, supplied', [art(36, { item: 2 }), art(40)], R.granted, ['attachments', 'formOfSupply'], 'R2', '答复书'),
  outcome('GRANTED.TOLD_HOW', '予以公开（告知获取方式、途径和时间）', 'granted, told how and when', [art(36, { item: 2 })], R.granted, ['whenAndHow'], 'R2', '答复书'),
  outcome('PARTIALLY_GRANTED', '部分公开', 'partially granted', [art(37)], R.partialGrant, ['givenPart', 'withheldParts'], 'R2', '答复书'),
  outcome('DENIED.STATE_SECRET', '属于国家秘密', 'state secret', [art(14), art(36, { item: 3 })], R.stateSecret, ['secretMarking'], 'R1', '答复书'),
  outcome('DENIED.LAW_FORBIDDEN', '法律、行政法规禁止公开', 'banned by other law or regulation', [art(14), art(36, { item: 3 })], R.lawForbidden, ['forbiddingLaw'], 'R1', '答复书'),
  outcome('DENIED.SECURITY_STABILITY', '危及“三安全一稳定”', 'three securities, one stability', [art(14), art(36, { item: 3 })], R.safetyStability, ['concreteReason', 'whoJudged'], 'R1', '答复书'),
  outcome('DENIED.THIRD_PARTY', '保护第三方合法权益', "third party's lawful interests", [art(15), art(32), art(36, { item: 3 })], R.thirdPartyRights, ['protectedInterest', 'thirdPartyAnswer', 'publicInterestWeighing'], 'R1', '答复书'),
  outcome('DENIED.INTERNAL', '内部事务信息', 'internal affairs (three kinds)', [art(16, { paragraph: 1 }), art(36, { item: 3 })], R.internalAffairs, ['internalKind', 'reason'], 'R1', '答复书'),
  outcome('DENIED.PROCESS', '过程性信息', 'process information (four kinds)', [art(16, { paragraph: 2 }), art(36, { item: 3 })], R.processInfo, ['processKind', 'reason'], 'R1', '答复书'),
  outcome('DENIED.CASE_FILE', '行政执法案卷信息', 'enforcement case file', [art(16, { paragraph: 2 }), art(36, { item: 3 })], R.enforcementCase, ['caseFile'], 'R1', '答复书'),
  // Counted as a refusal in table 三, yet not a refusal under Arts. 14–16: R2 (domain §6, note).
  outcome('DENIED.REGISTER_ENQUIRY', '行政查询事项', 'register enquiry', [art(36, { item: 7 })], R.adminQuery, ['governingLaw', 'whereToGo'], 'R2', '告知书'),
  outcome('UNABLE.NOT_HELD.NOT_EXIST', '信息不存在', 'not held: does not exist', [art(36, { item: 4 })], R.noInfo, ['searchStatement'], 'R2', '告知书'),
  outcome('UNABLE.NOT_HELD.NOT_THIS_ORGAN', '不属于本机关负责公开', "not held: not this organ's", [art(36, { item: 5 })], R.noInfo, ['notResponsibleReason', 'responsibleOrgan'], 'R2', '告知书'),
  outcome('UNABLE.NEEDS_CREATION', '没有现成信息、需要另行制作', 'needs creation', [art(38)], R.needCreation, ['creationReason'], 'R2', '告知书'),
  outcome('UNABLE.STILL_UNCLEAR', '补正后申请内容仍不明确', 'still unclear after correction', [art(30)], R.unclear, ['correctionDates', 'whatRemainsUnclear'], 'R2', '告知书'),
  outcome('NOT_PROCESSED.PETITION', '信访、举报、投诉类申请', 'petition, complaint, report', [art(39, { paragraph: 1 })], R.complaint, ['petitionStatement'], 'R2', '告知书'),
  outcome('NOT_PROCESSED.REPEAT', '重复申请', 'repeat request', [art(36, { item: 6 })], R.repeat, ['earlierReply'], 'R2', '告知书'),
  outcome('NOT_PROCESSED.PUBLICATION', '要求提供公开出版物', 'publication', [art(39, { paragraph: 2 })], R.publication, ['publicationRoute'], 'R2', '告知书'),
  outcome('NOT_PROCESSED.EXCESSIVE', '无正当理由大量反复申请', 'massive, repeated, no good reason', [art(35)], R.massiveRequests, ['counts', 'reasonsDemanded', 'whyUnreasonable'], 'R2', '告知书'),
  outcome('NOT_PROCESSED.CONFIRM_REISSUE', '要求确认或重新出具已获取信息', 'confirm or reissue what the applicant already has', [], R.confirmInfo, ['howObtained'], 'R2', '告知书'),
  outcome('OTHER.CORRECTION_LAPSED', '逾期不补正、不再处理', 'correction not made in time', [art(30)], R.overdueCorrection, ['closingNote'], 'none', '终止办理说明', false),
  outcome('OTHER.FEE_LAPSED', '逾期未缴费、不再处理', 'fee not paid in time', [{ law: 'FEE', article: 6 }], R.overdueFee, ['closingNote'], 'none', '终止办理说明', false),
  outcome('OTHER.OTHER', '其他处理', 'otherwise handled', [], R.otherReasons, ['reason'], 'R2', '告知书'),
];

const BY_CODE = new Map(OUTCOMES.map((each) => [each.code, each]));

/** The row of the outcome table. Throws RangeError for an unknown code. */
export function outcomeOf(code: OutcomeCode): Outcome {
  const found = BY_CODE.get(code);
  if (!found) throw new RangeError(`unknown outcome '${code}'`);
  return found;
}

const RECONSIDERATION_FIRST = new Set<OutcomeCode>(OUTCOMES.filter((each) => each.remedy === 'R1').map((each) => each.code));

/**
 * The remedy text a reply must carry (domain §6.1): a refusal under Arts. 14–16, whole or in part, is R1 since 2024-01-01 (ARL 23).
 * @param withheldGrounds the grounds of the withheld parts of a partial grant
 */
export function remedyOf(code: OutcomeCode, withheldGrounds: readonly OutcomeCode[] = []): RemedyClass {
  if (code === 'PARTIALLY_GRANTED' && withheldGrounds.some((ground) => RECONSIDERATION_FIRST.has(ground))) return 'R1';
  return outcomeOf(code).remedy;
}
