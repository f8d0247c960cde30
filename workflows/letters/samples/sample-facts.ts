import { WorkingCalendar } from '../../clock/calendar.js';
import type { CivilDate } from '../../clock/civil-date.js';
import type { ConsultationFacts, LetterFacts, OrganFacts } from '../facts.js';
import type { Subject } from '../form.js';
import type { FreeTexts } from '../letter.js';
import { feeProposal } from '../../request/fees.js';
import { outcomeOf, type OutcomeCode, type ReplyElement } from '../../request/outcomes.js';
import { answersFor } from '../../request/questions.js';

const CALENDAR = WorkingCalendar.published();
const RECEIVED: CivilDate = '2026-03-02';
const NUMBER = '丰自然资公开收〔2026〕12号';

type Proposal = NonNullable<LetterFacts['proposal']>;

/** A due date by the published calendar: `days` working days after `from`. */
export const dueAfter = (from: CivilDate, days: number) => CALENDAR.dueAfter(from, days);

/** The three limits of a request that nothing has moved, or that began anew. `excluded`: working days of pauses. */
export const limitsFrom = (from: CivilDate, excluded = 0): LetterFacts['limits'] => ({
  target: dueAfter(from, 15 + excluded), statutory: dueAfter(from, 20 + excluded), correctionNoticeBy: dueAfter(from, 7),
});

export const ORGAN: OrganFacts = {
  name: '丰城市自然资源局', reconsiderationOrgan: '丰城市人民政府', court: '丰城市人民法院', reconsiderationLink: 'https://fuyi.example.gov.cn',
  address: '江西省丰城市示范路8号', postcode: '331100', phone: '0795-6000012', email: 'gongkai@example.gov.cn',
  feePayment: '凭本通知书到丰城市财政非税收入代收银行网点缴入丰城市本级国库，并领取省级财政部门统一监制的票据',
};

/** One text for every mandatory element of domain §5. */
export const ELEMENTS: Readonly<Record<ReplyElement, string>> = {
  accessRoute: '丰城市人民政府网站“政府信息公开”专栏“土地征收”栏目，可在线查阅、下载',
  attachments: '《关于横岗村2025年第三批次集体土地征收的批复》复印件1份', formOfSupply: '纸质复印件，邮政特快专递寄送',
  whenAndHow: '请于收到本答复书之日起10个工作日内的上班时间，到丰城市自然资源局档案室查阅、抄录',
  givenPart: '批复正文（隐去联系方式）', withheldParts: '被征收户的身份证号码和银行账号', secretMarking: '卷内存有定密审批材料',
  forbiddingLaw: '《中华人民共和国测绘法》第三十四条', concreteReason: '该材料载有应急避险点位和人员布防情况，公开后可能危及公共安全', whoJudged: '丰城市自然资源局会同丰城市公安局研判',
  protectedInterest: '第三方的商业秘密', thirdPartyAnswer: '第三方书面答复不同意公开', publicInterestWeighing: '该信息仅涉及企业报价构成，不公开不会对公共利益造成重大影响',
  internalKind: '内部工作流程', processKind: '讨论记录', caseFile: '丰自然资罚立〔2025〕6号案卷', governingLaw: '《不动产登记暂行条例》第二十七条',
  whereToGo: '丰城市不动产登记中心查询窗口，联系电话0795-6000033', searchStatement: '经检索公文系统、档案室和业务科室，未查找到相关信息',
  notResponsibleReason: '该信息由丰城市住房和城乡建设局制作，本机关未参与制作，也未保存', responsibleOrgan: '丰城市住房和城乡建设局，联系电话0795-6000044',
  creationReason: '本机关仅有各批次原始台账，没有按户汇总的统计表，需要重新汇总、分析', correctionDates: '2026年3月9日告知补正，2026年3月18日收到补正材料',
  whatRemainsUnclear: '补正材料仍未说明所需信息的名称、文号或者其他特征，无法指向特定的政府信息', petitionStatement: '反映的征收补偿争议，可以通过丰城市信访局或者12345热线提出',
  earlierReply: '丰自然资公开复〔2025〕7号', publicationRoute: '该信息刊登于《丰城市人民政府公报》2025年第3期，可以到丰城市图书馆查阅',
  counts: '2026年1月5日至2026年2月27日共提出64件申请', reasonsDemanded: '2026年3月9日要求说明理由', whyUnreasonable: '所述理由与申请数量、频次没有合理联系',
  howObtained: '申请人已于2025年6月20日在征收现场签收该批复复印件', closingNote: '期限届满未收到补正材料', reason: '公开会影响内部工作的正常开展',
};

/** A proposal of this outcome with every mandatory element. */
export function proposalOf(outcome: OutcomeCode, over: Partial<Proposal> = {}): Proposal {
  const elements = Object.fromEntries(outcomeOf(outcome).elements.map((each) => [each, ELEMENTS[each]])) as Proposal['elements'];
  return { outcome, elements, given: [], withheld: [], evidence: evidenceOf(outcome), proposedBy: 'officer', proposedOn: '2026-03-16', ...partsOf(outcome), ...over };
}

function partsOf(outcome: OutcomeCode): Partial<Proposal> {
  if (outcome !== 'PARTIALLY_GRANTED') return {};
  return {
    given: [{ part: ELEMENTS.givenPart }],
    withheld: [{ part: ELEMENTS.withheldParts, ground: 'DENIED.THIRD_PARTY', reason: '涉及个人隐私，公开会损害第三方合法权益' }],
    evidence: { publicInterestWeighing: ELEMENTS.publicInterestWeighing },
  };
}

function evidenceOf(outcome: OutcomeCode): Proposal['evidence'] {
  if (outcome === 'DENIED.STATE_SECRET') return { secret: { marking: '文件首页左上角', level: '秘密', period: '10年' } };
  if (outcome === 'DENIED.INTERNAL') return { internalKind: '内部工作流程' };
  if (outcome === 'DENIED.PROCESS') return { processKind: '讨论记录' };
  if (outcome === 'NOT_PROCESSED.REPEAT') return { earlierReply: { number: ELEMENTS.earlierReply, on: '2025-07-11', sameApplicant: true, sameInformation: true } };
  return {};
}

/** Facts of an ordinary request that nothing has delayed: received on 2 March 2026, granted, not signed yet. All that is asked of the office is known. */
export function letterFacts(over: Partial<LetterFacts> = {}): LetterFacts {
  return {
    on: '2026-03-16', organ: ORGAN,
    applicant: { kind: 'natural-person', name: '章三丰', agent: null, address: '江西省丰城市剑光街道示例小区2栋', email: 'zhang@example.com', phone: '13800138000' },
    request: {
      number: NUMBER, channel: 'in-person', submittedOn: RECEIVED, receivedOn: RECEIVED,
      content: '横岗村2025年第三批次集体土地征收的批复文件', docNumberSought: null, medium: '纸面', route: '邮寄',
    },
    limits: limitsFrom(RECEIVED), corrections: [], reasons: null, delay: null, consultations: [], assistance: [], fee: null, extension: null,
    proposal: proposalOf('GRANTED.PROVIDED'), searches: [], opinions: OPINIONS, signedOn: null, closed: null, service: null, people: PEOPLE,
    unit: '耕地保护监督科', officer: '李经办', ...over,
  };
}

const PEOPLE: LetterFacts['people'] = { officer: '李经办', secrecy: '王保密', adviser: '赵律师', head: '钱主任', leader: '孙局长' };

const OPINIONS: LetterFacts['opinions'] = [
  {
    step: 'secrecy', opinion: 'clear', by: 'secrecy', on: '2026-03-17', note: '不涉及国家秘密、工作秘密',
    form: { reviewed: '答复书及附件1份', stateSecrets: 'none', workSecrets: 'none', sensitive: 'none' },
  },
  { step: 'legality', opinion: 'agree', by: 'adviser', on: '2026-03-18', note: '事实清楚，依据正确，程序合法', answers: answersFor('GRANTED.PROVIDED') },
  { step: 'approval', opinion: 'sign', by: 'leader', on: '2026-03-19', note: '' },
];

export function consultation(over: Partial<ConsultationFacts> = {}): ConsultationFacts {
  return {
    id: '1', kind: 'third-party', party: { name: '江西示例建设有限公司', contact: '江西省丰城市工业大道1号' }, interest: 'trade-secret', information: '横岗村土地整理项目投标报价明细',
    sentOn: '2026-03-09', receivedOn: '2026-03-10', answerDays: 15, answer: null, endedOn: null, grounds: null, reasonable: null, override: null, ...over,
  };
}

export const REFUSED = { answer: 'REFUSED', endedOn: '2026-03-20', grounds: '报价构成属于本公司商业秘密', reasonable: true } as const;

const CORRECTION: LetterFacts['corrections'][number] = {
  items: ['所需批复文件的名称、文号或者其他特征性描述', '获取信息的具体方式和途径'], workingDays: 15, sentOn: '2026-03-09', receivedOn: '2026-03-11', dueOn: '2026-04-01',
  correctedOn: null, remainsUnclear: null, lapsed: false,
};

const REASONS: NonNullable<LetterFacts['reasons']> = { counts: ELEMENTS.counts, workingDays: 10, sentOn: '2026-03-09', receivedOn: '2026-03-10', lapsed: false, decision: null, why: null };

const FEE: NonNullable<LetterFacts['fee']> = {
  ...feeProposal({ month: '2026-03', casesBefore: 3, units: 1, pages: 120, method: 'PER_VOLUME' }), paymentWorkingDays: 20, noticeOn: null, receivedOn: null, paidOn: null, lapsed: false,
};

const SEARCHES: LetterFacts['searches'] = [
  { systems: '公文处理系统', places: '局档案室、耕地保护监督科', keywords: '横岗村、征收批复', period: '2020年至2026年', result: '未检索到相关信息', on: '2026-03-11', by: 'officer' },
  { systems: '建设用地审批系统', places: '行政审批窗口', keywords: '横岗村第三批次', period: '2024年至2026年', result: '未检索到相关信息', on: '2026-03-12', by: 'officer' },
];

interface Case {
  readonly facts: LetterFacts;
  readonly subject: Subject;
  /** What only the officer knows. */
  readonly free: FreeTexts;
}

/** What has to have happened before a form is used, beside the request itself. */
const STORIES: Readonly<Record<string, () => Partial<LetterFacts> & { readonly about?: Subject }>> = {
  'registration-sheet': () => ({ on: RECEIVED, proposal: null, opinions: [] }),
  acknowledgement: () => ({ on: RECEIVED, proposal: null, opinions: [] }),
  'correction-notice': () => ({ on: '2026-03-09', corrections: [{ ...CORRECTION, receivedOn: null, dueOn: null }], proposal: null, opinions: [], about: { round: 1 } }),
  'reasons-demand': () => ({ on: '2026-03-09', reasons: { ...REASONS, receivedOn: null }, proposal: null, opinions: [] }),
  'extension-notice': () => ({ on: '2026-03-27', extension: EXTENSION, limits: { ...limitsFrom(RECEIVED), target: dueAfter(RECEIVED, 35), statutory: dueAfter(RECEIVED, 40) }, proposal: null, opinions: [] }),
  'delayed-reply-notice': () => ({ on: '2026-03-18', reasons: { ...REASONS, decision: 'accepted-delay', why: '申请人为开展学术研究，理由合理' }, delay: { untilOn: '2026-05-29', notifiedOn: '2026-03-18' }, proposal: null, opinions: [] }),
  'third-party-consultation': () => ({ on: '2026-03-09', ...consulting({ receivedOn: null }) }),
  'third-party-answer-form': () => ({ on: '2026-03-09', ...consulting({ receivedOn: null }) }),
  'consultation-notice-to-applicant': () => ({ on: '2026-03-09', ...consulting({ receivedOn: null }) }),
  'release-despite-refusal': () => ({
    on: '2026-03-23', ...consulting({ ...REFUSED, override: { reasons: '该信息关系被征收群众的切身利益，不公开会对公共利益造成重大影响', noticeOn: null } }), limits: limitsFrom(RECEIVED, 9),
  }),
  'co-producing-organ-consultation': () => ({ on: '2026-03-09', ...consulting({ kind: 'joint-organ', party: { name: '丰城市水利局', contact: null }, interest: null, information: '联合印发的防洪规划批复', receivedOn: null }) }),
  'organ-consultation': () => ({ on: '2026-03-09', ...consulting({ kind: 'other-organ', party: { name: '丰城市林业局', contact: null }, interest: null, information: '涉及林地占用审核的意见', receivedOn: null }) }),
  'assistance-letter': () => ({
    on: '2026-03-04', assistance: [{ id: '1', unit: '局档案室', what: '查找横岗村2025年征收批复原件', sentOn: '2026-03-04', dueOn: '2026-03-10' }], proposal: null, opinions: [], about: { assistanceId: '1' },
  }),
  'fee-notice': () => ({ on: '2026-03-12', fee: FEE, proposal: null, opinions: [] }),
  'fee-cancellation': () => ({ on: '2026-03-16', fee: null, proposal: null, opinions: [] }),
  'closing-note': () => lapsed(),
  'closing-notice': () => lapsed(),
  'service-receipt': () => ({ on: '2026-03-20', signedOn: '2026-03-19', about: DOCUMENT, service: { mode: 'post', servedOn: '2026-03-20', receivedOn: '2026-03-22', trackingNumber: 'EX123456789CN', reconsiderationLink: null } }),
  'search-record': () => ({ on: '2026-03-12', searches: SEARCHES, opinions: [] }),
  'approval-sheet': () => ({ on: '2026-03-19' }),
  'legality-opinion': () => ({ on: '2026-03-18', opinions: OPINIONS.slice(0, 2) }),
  'secrecy-review-form': () => ({ on: '2026-03-17', opinions: OPINIONS.slice(0, 1) }),
  'reply-recalled': () => ({ on: '2026-03-20', opinions: [...OPINIONS, { step: 'approval', opinion: 'recalled', by: 'leader', on: '2026-03-20', note: '附件漏装一页' }], about: DOCUMENT }),
  'reply:PARTIALLY_GRANTED': () => ({ on: '2026-03-24', ...consulting(REFUSED), limits: limitsFrom(RECEIVED, 9) }),
  'reply:DENIED.THIRD_PARTY': () => ({ on: '2026-03-24', ...consulting(REFUSED), limits: limitsFrom(RECEIVED, 9) }),
  'reply:UNABLE.NOT_HELD.NOT_EXIST': () => ({ searches: SEARCHES }),
  'reply:UNABLE.STILL_UNCLEAR': () => ({
    on: '2026-03-23', corrections: [{ ...CORRECTION, correctedOn: '2026-03-18', remainsUnclear: ELEMENTS.whatRemainsUnclear }], limits: limitsFrom('2026-03-18'),
  }),
  'reply:NOT_PROCESSED.EXCESSIVE': () => ({ on: '2026-03-20', reasons: { ...REASONS, decision: 'rejected', why: ELEMENTS.whyUnreasonable } }),
};

const DOCUMENT: Subject = { document: { title: '政府信息公开申请答复书', docNumber: '丰自然资公开复〔2026〕9号' } };

const EXTENSION: NonNullable<LetterFacts['extension']> = {
  workingDays: 20, reason: '所涉档案年代较久，需要向有关科室调取核对', consentedBy: 'head', notifiedOn: null, from: dueAfter(RECEIVED, 20), to: dueAfter(RECEIVED, 40),
};

function consulting(over: Partial<ConsultationFacts>) {
  return { consultations: [consultation(over)], about: { consultationId: '1' } };
}

function lapsed(): Partial<LetterFacts> {
  return {
    on: '2026-04-02', corrections: [{ ...CORRECTION, lapsed: true }], closed: { on: '2026-04-02', outcome: 'OTHER.CORRECTION_LAPSED', note: '申请人在补正期限内未补正，也未说明正当理由' }, proposal: null, opinions: [],
  };
}

/** Complete and coherent facts for a form, and what it is about: nothing that the form asks for is missing. All of it is made up. */
export function factsFor(formKey: string, over: Partial<LetterFacts> = {}): Case {
  const { about = {}, ...story } = STORIES[formKey]?.() ?? {};
  const proposal = formKey.startsWith('reply:') ? { proposal: proposalOf(formKey.slice('reply:'.length) as OutcomeCode) } : {};
  return { facts: letterFacts({ ...proposal, ...story, ...over }), subject: about, free: formKey === 'fee-cancellation' ? { reason: '经复核，计费件数有误。' } : {} };
}
