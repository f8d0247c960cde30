import { INTERNAL_KINDS, PROCESS_KINDS } from '../../request/v1/proposal.js';
import type { ReplyElement } from '../../request/outcomes.js';
import { datesIn, namesDate, sayDate } from './dates-in-text.js';
import { bare, type Reading, sentencesOf } from './reading.js';

/** How a mandatory element of domain §5 is recognised in a letter, whatever form made it. */
export interface ElementCheck {
  readonly zh: string;
  readonly en: string;
  readonly article: string;
  /** Null where the element is there, else what is wrong: by default that it is missing. */
  readonly lacks: (reading: Reading) => string | null;
}

const MISSING = '';
const element = (zh: string, en: string, article: string, lacks: ElementCheck['lacks']): ElementCheck => ({ zh, en, article, lacks });
/** The element is there where the letter says all of these of the case; what the law says in general does not count. */
const saying = (...patterns: readonly RegExp[]) => ({ caseText }: Reading): string | null => (patterns.every((pattern) => pattern.test(caseText)) ? null : MISSING);

const PLACE = /网站|网址|https?:|www\.|公报|公众号|平台|栏目|专栏|档案馆|图书馆|阅览|查阅|窗口|公示栏/;
const WHERE = /窗口|中心|大厅|网站|https?:|平台|电话|(?:到|向|前往|至)[^，。；]{0,30}(?:局|委|办|厅|院|处|所|馆|部|政府)/;
/** Laws named beside the Regulation. */
const otherLaws = (text: string): string[] => [...text.matchAll(/《([^》\n]{2,80})》/g)].map((match) => match[1]!).filter((title) => /(?:法|条例|规定|办法|细则|解释)(?:（[^）]{0,20}）)?$/.test(title) && !/政府信息公开(?:条例|信息处理费)/.test(title));

export const ELEMENTS: Readonly<Record<ReplyElement, ElementCheck>> = {
  accessRoute: element('获取该信息的方式、途径', 'how and where to get it', 'Art. 36(1)', saying(PLACE)),
  attachments: element('所附材料清单', 'list of attachments', 'Art. 36(2)', (reading) => (reading.letter.enclosures.length > 0 || /附件|随(?:函|信|文|本)|附后|复印件|现(?:将|予)?提供/.test(reading.ownText) ? null : MISSING)),
  formOfSupply: element('提供的形式和方式', 'form and way of supply', 'Art. 40', saying(/纸[质面]|电子(?:文件|文档|邮件|版|数据|形式|文本)|光盘|磁盘|U盘|邮寄|寄送|快[件递]|领取|复印件|扫描件|查阅|抄录|传真|下载/)),
  whenAndHow: element('获取的方式、途径和时间', 'method, route and time', 'Art. 36(2)', saying(/\d\s?[日时点:]|工作日|上班时间|工作时间|办公时间|上午|下午|之日起/, /(?:到|至|前往|在|凭|携)[^。；]{0,40}(?:查阅|领取|抄录|复制|获取|办理|下载)|途径|方式|网站|窗口|地址|邮寄/)),
  givenPart: element('予以公开的部分', 'what is given', 'Art. 37', (reading) => (reading.rest.some(({ role, said }) => role === 'given' && said.trim() !== '') || /(?:予以|可以|现)(?:公开|提供)/.test(reading.caseText.replace(/不予以?(?:公开|提供)/g, '')) ? null : MISSING)),
  withheldParts: element('不予公开的部分', 'what is withheld', 'Art. 37', (reading) => (reading.rest.some(({ role, said }) => role === 'withheld' && said.trim() !== '') || /不予以?(?:公开|提供)|不(?:能|宜|得)公开|不公开的?部分/.test(reading.caseText) ? null : MISSING)),
  secretMarking: element('该信息已依法确定为国家秘密', 'that it is marked a state secret', 'Art. 14; SPC8', saying(/国家秘密/)),
  forbiddingLaw: element('禁止公开的法律、行政法规名称和条款', 'the forbidding law and its article', 'Art. 14', (reading) => (otherLaws(reading.ownText).length > 0 && reading.citations.some(({ law }) => law === null) ? null : MISSING)),
  concreteReason: element('危及“三安全一稳定”的具体理由', 'concrete reason of danger', 'Art. 14', concreteReason),
  whoJudged: element('由谁研判', 'who judged', 'Art. 14; Art. 17', saying(/(?:由|经|会同|报)[^，。；]{2,40}(?:局|委|办|厅|部|院|队|机构|机关|部门|小组|委员会|政府)[^。；，]{0,12}(?:研判|审查|研究|认定|评估|审核|会商|判断|论证|作出)|(?:判断|研判|认定|评估)[^。；]{0,14}(?:由|为|：)[^。；]{0,10}(?:局|委|办|厅|部|院|机关|机构|部门|小组)|(?:局|委|办|厅|部门|机构|小组)[^，。；]{0,16}(?:研判|评估|论证)/)),
  protectedInterest: element('商业秘密或者个人隐私', 'trade secret or privacy', 'Art. 15', saying(/商业秘密|隐私|个人信息|技术秘密|经营秘密/)),
  thirdPartyAnswer: element('已征求第三方意见及其答复', 'that the third party was asked, and its answer', 'Art. 32', saying(/(?:征求|征询|听取|询问|函询|书面征)|第三方[^。；]{0,20}(?:答复|回复|意见)/, /不同意|同意|反对|拒绝|(?:未|没有)[^。；，]{0,20}(?:答复|回复|提出|反馈|回应)|逾期/)),
  publicInterestWeighing: element('公共利益的衡量', 'why the public interest does not override', 'Art. 15', saying(/公共利益/)),
  internalKind: element('属于三类内部事务信息中的哪一类', 'which of the three kinds', 'Art. 16 ¶1', (reading) => whichKind(reading, INTERNAL_KINDS, reading.facts.proposal?.evidence.internalKind)),
  processKind: element('属于四类过程性信息中的哪一类', 'which of the four kinds', 'Art. 16 ¶2', (reading) => whichKind(reading, PROCESS_KINDS, reading.facts.proposal?.evidence.processKind)),
  caseFile: element('属于哪一行政执法案卷', 'which case file', 'Art. 16 ¶2', saying(/案卷/, /〔\d{4}〕|号|《|“|一案|案件/)),
  governingLaw: element('规定查询办法的法律、行政法规', 'the law that governs the enquiry', 'Art. 36(7)', (reading) => (otherLaws(reading.ownText).length > 0 ? null : MISSING)),
  whereToGo: element('到哪里查询', 'where to go', 'Art. 36(7)', saying(WHERE)),
  searchStatement: element('检索情况', 'the search', 'Art. 36(4); SPC8', saying(/检索|查找|查询|查阅|搜索|核查|翻阅/, /系统|档案|数据库|台账|库房|科室|文件柜|目录|卷宗|资料室|服务器/)),
  notResponsibleReason: element('不属于本机关负责公开的理由', 'why it is not this organ’s', 'Art. 36(5)', saying(/职责|职能|制作|保存|未参与|移交|划转|(?:由|系)[^，。；]{2,24}(?:形成|负责(?!公开)|管理|印发|出具|产生)/)),
  responsibleOrgan: element('负责公开的机关', 'the right organ', 'Art. 36(5)', (reading) => (namesAnOrgan(reading) ? null : MISSING)),
  creationReason: element('没有现成信息、需要另行制作的理由', 'that it would have to be made', 'Art. 38', saying(/加工|分析|汇总|统计|另行制作|重新制作|整理/)),
  correctionDates: element('补正告知和收到补正的日期', 'dates of notice and correction', 'Art. 30', (reading) => missingDates(reading, (reading.facts.corrections.at(-1) ? [reading.facts.corrections.at(-1)!.sentOn, reading.facts.corrections.at(-1)!.correctedOn] : []))),
  whatRemainsUnclear: element('补正后仍不明确之处', 'what remains unclear', 'Art. 30', saying(/无法(?:识别|确定|指向|判断|查找|对应|辨识|明确)|未(?:说明|写明|明确|能|提供)|没有(?:说明|写明|提供)|不具体|过于|未指/)),
  petitionStatement: element('不作为政府信息公开申请处理', 'that it is not handled as such a request', 'Art. 39 ¶1', saying(/信访|投诉|举报/, /不作为|不予(?:处理|受理)|不按|不属于/)),
  earlierReply: element('前次答复的日期和文号', 'date and number of the earlier reply', 'Art. 36(6)', earlierReply),
  publicationRoute: element('获取公开出版物的途径', 'route of getting the publication', 'Art. 39 ¶2', saying(/公报|报[刊纸]|书籍|出版|年鉴|期刊|杂志/, /查阅|购买|获取|网站|图书馆|档案馆|书店|订阅|下载|刊登/)),
  counts: element('申请的数量、频次', 'counts', 'Art. 35', countsOf),
  reasonsDemanded: element('已要求说明理由', 'that reasons were asked', 'Art. 35', saying(/(?:要求|请|通知|告知)[^。；]{0,30}说明理由|说明理由(?:告知书|通知)/)),
  whyUnreasonable: element('所述理由为何不合理', 'why the reasons are not reasonable', 'Art. 35', (reading) => (/不合理|不成立|没有合理|无正当|未(?:说明|提出|提交|作出)|没有(?:说明|提出)|无合理/.test(reading.caseText) && (explains(reading) || /理由[^。]{4,}(?:与|未|没有|不能)/.test(reading.caseText)) ? null : MISSING)),
  howObtained: element('何时何地已获取', 'where and when it was obtained', 'practice', saying(/已(?:经)?[^。；]{0,30}(?:获取|取得|提供|签收|送达|领取|收到)|曾[^。；]{0,30}(?:提供|获取|领取)/, /\d{4}年|〔\d{4}〕/)),
  closingNote: element('终止办理的事实和日期', 'facts and dates of the closing', 'Art. 30; domain §9.1', ({ body, dates, facts }) => (/放弃|撤回|不再处理|终止/.test(body) && dates.some(({ date }) => date !== null && date > (facts.request.receivedOn ?? '')) ? null : MISSING)),
  reason: element('理由', 'reason', 'Art. 36; domain §5', (reading) => (explains(reading) || /因(?!此)|由于|鉴于|理由是|公开(?:后|将|会)/.test(reading.caseText) ? null : MISSING)),
};

const explains = ({ rest }: Reading): boolean => rest.some(({ role, text }) => (role === 'reason' || role === 'withheld') && bare(text).length >= 8);

const DANGERS = ['国家安全', '公共安全', '经济安全', '社会稳定'];

/** The statute's own words, or who judged, are no concrete reason. */
function concreteReason({ caseText }: Reading): string | null {
  const sentences = sentencesOf(caseText).filter((sentence) => DANGERS.filter((danger) => sentence.includes(danger)).length < 3 && !/^[^，]{0,10}(?:判断|研判)/.test(sentence));
  return sentences.some((sentence) => /因|载有|涉及|包含|公开后|可能|将会|会导致|影响|一旦/.test(sentence) && bare(sentence).length >= 12) ? null : MISSING;
}

/** A letter that lists all the kinds says nothing: some sentence has to name fewer than all, and the kind on file. */
function whichKind({ caseText }: Reading, kinds: readonly string[], onFile: string | undefined): string | null {
  const named = sentencesOf(caseText).map((sentence) => kinds.filter((kind) => sentence.includes(kind) || sentence.includes(kind.replace(/管理$|信函$|^内部(?=工作流程)/, '')))).filter((found) => found.length > 0);
  if (named.length === 0) return MISSING;
  const precise = named.filter((found) => found.length < kinds.length);
  if (precise.length === 0) return `文书罗列了全部${kinds.length}类，没有说明属于哪一类。`;
  if (onFile !== undefined && !precise.some((found) => found.includes(onFile))) return `卷宗认定为“${onFile}”，文书写的是“${precise[0]!.join('、')}”。`;
  return null;
}

function namesAnOrgan({ caseText: ownText, facts }: Reading): boolean {
  const known = facts.proposal?.elements.responsibleOrgan?.split(/[，,；;。（(]/)[0]?.trim();
  if (known && ownText.includes(known)) return true;
  return [...ownText.matchAll(/(?:向|由|到|属于|是)([^，。；向由到]{2,30}?(?:局|委员会|政府(?!信息)|厅|办公室|中心|街道办事处|法院|检察院|公司))/g)].some((match) => !/本机关|有关|相关|有权|您|你|我|申请|提出/.test(match[1]!) && match[1] !== facts.organ.name);
}

function missingDates({ body }: Reading, dates: readonly (string | null)[]): string | null {
  const known = dates.filter((date): date is string => date !== null);
  if (known.length === 0) return datesIn(body).length > 0 ? null : MISSING;
  const absent = known.filter((date) => !namesDate(body, date));
  return absent.length === 0 ? null : `没有写明${absent.map(sayDate).join('、')}。`;
}

function earlierReply({ ownText, facts }: Reading): string | null {
  const known = facts.proposal?.evidence.earlierReply;
  if (!known) return /〔\d{4}〕\s?\d+\s?号/.test(ownText) && datesIn(ownText).length > 0 ? null : MISSING;
  const number = bare(ownText).includes(bare(known.number));
  const date = namesDate(ownText, known.on);
  if (number && date) return null;
  return `没有写明前次答复的${[number ? [] : [`文号${known.number}`], date ? [] : [`日期${sayDate(known.on)}`]].flat().join('和')}。`;
}

function countsOf({ ownText, facts }: Reading): string | null {
  const known = /(\d{1,6})\s?(?:余|多)?(?:件|次|份|条|项|封)/.exec(facts.reasons?.counts ?? '')?.[1];
  if (known && !new RegExp(`(?<!\\d)${known}\\s?(?:余|多)?(?:件|次|份|条|项|封)`).test(ownText)) return `说明理由告知书写的是${known}件，本文书没有写明这一数量。`;
  return /\d+\s?(?:余|多)?(?:件|次|份|条|项|封)/.test(ownText) ? null : MISSING;
}
