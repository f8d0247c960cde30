import type { Evidence } from '../../../../workflows/request/v1/proposal.js';
import type { OutcomeCode, ReplyElement } from '../../../../workflows/request/outcomes.js';
import { organAddressed } from '../../office/organs.js';
import type { Telling } from '../story.js';

type Elements = Partial<Record<ReplyElement, string>>;
type Teller = (telling: Telling) => Elements;

const WEBSITE = '丰城市人民政府网站（政府信息公开专栏）';

function supplied({ request, topic }: Telling): Elements {
  const form = request.preferredForm === '网上下载' ? '电子邮件' : request.preferredForm;
  return { attachments: `${topic.record}复印件1份`, formOfSupply: form };
}

const TELLERS: Readonly<Partial<Record<OutcomeCode, Teller>>> = {
  'GRANTED.ALREADY_PUBLIC': ({ topic }) => ({ accessRoute: `${topic.record}已在${WEBSITE}“重点领域信息公开”栏目主动公开，可在线查看、下载。` }),
  'GRANTED.PROVIDED': supplied,
  'GRANTED.TOLD_HOW': ({ place, topic }) => ({ whenAndHow: `请于收到答复之日起10个工作日内的上班时间，凭有效证件到${place.organ.name}${place.organ.units[0]}查阅、抄录${topic.record}。` }),
  'DENIED.LAW_FORBIDDEN': () => ({ forbiddingLaw: '《中华人民共和国招标投标法》第四十四条第三款；《中华人民共和国招标投标法实施条例》' }),
  'DENIED.SECURITY_STABILITY': ({ place }) => ({ concreteReason: '报告涉及具体人员情况和处置预案，公开后可能引发聚集，影响社会稳定。', whoJudged: `${place.organ.name}会同市委政法委研判` }),
  'DENIED.THIRD_PARTY': ({ topic }) => ({
    protectedInterest: topic.withheld?.[2] ?? '第三方商业秘密', thirdPartyAnswer: '已书面征求第三方意见，其不同意公开或者逾期未作答复，详见卷内材料。',
    publicInterestWeighing: '不公开上述内容不会对公共利益造成重大影响。',
  }),
  'DENIED.INTERNAL': ({ topic }) => ({ reason: `${topic.record}属于考务组织的内部工作流程信息，公开会影响今后考试的公平组织。` }),
  'DENIED.PROCESS': ({ topic }) => ({ reason: `${topic.record}系履行行政管理职能过程中形成的讨论记录，法律、法规、规章未规定应当公开；公开会影响坦率讨论。` }),
  'DENIED.CASE_FILE': ({ topic }) => ({ caseFile: `${topic.record}属于行政执法案卷信息。案件当事人可以依照有关规定申请查阅案卷。` }),
  'DENIED.REGISTER_ENQUIRY': () => ({ governingLaw: '《中华人民共和国档案法》及其实施条例', whereToGo: '丰城市档案馆查档大厅（示例路1号）' }),
  'UNABLE.NOT_HELD.NOT_EXIST': ({ topic, place }) => ({ searchStatement: `经检索${place.organ.name}公文系统、档案室及业务科室，未查找到“${topic.record}”，该信息不存在。` }),
  'UNABLE.NOT_HELD.NOT_THIS_ORGAN': ({ topic, place }) => ({
    notResponsibleReason: `${topic.record}不是${place.organ.name}制作，也不由其保存。`, responsibleOrgan: `建议向${makerOf(topic.record)}申请，联系电话见其政府信息公开指南。`,
  }),
  'UNABLE.NEEDS_CREATION': ({ topic }) => ({ creationReason: `本机关没有现成的“${topic.record}”，需要对多份台账另行汇总、加工、分析。` }),
  'NOT_PROCESSED.PETITION': () => ({ petitionStatement: '您以政府信息公开申请的形式进行信访、投诉、举报活动，不作为政府信息公开申请处理，可通过12345热线或者市信访局反映。' }),
  'NOT_PROCESSED.PUBLICATION': ({ topic }) => ({ publicationRoute: `“${topic.record}”刊登于《丰城市人民政府公报》，可到市图书馆、市档案馆查阅。` }),
  'NOT_PROCESSED.CONFIRM_REISSUE': ({ topic }) => ({ howObtained: `您已于2024年在征收现场签收“${topic.record}”，本次系要求重新出具已获取的信息。` }),
  'OTHER.OTHER': () => ({ reason: '所提事项系政策咨询，已另行答复，不属于政府信息公开申请的办理范围。' }),
};

/** Every mandatory element of a reply to this request (domain §5). What follows from its own procedure is not told here. */
export function elementsOf(code: OutcomeCode, telling: Telling): Elements {
  return TELLERS[code]?.(telling) ?? {};
}

/** What is on file for an outcome, or for the ground of a withheld part, beside the steps of the case. */
export function evidenceOf(code: OutcomeCode, ground: OutcomeCode): Evidence {
  switch (code === 'PARTIALLY_GRANTED' ? ground : code) {
    case 'DENIED.STATE_SECRET': return { secret: { marking: '机密★10年', level: '机密', period: '10年，自2019年起' } };
    case 'DENIED.INTERNAL': return { internalKind: code === 'PARTIALLY_GRANTED' ? '人事管理' : '内部工作流程' };
    case 'DENIED.PROCESS': return { processKind: '讨论记录' };
    case 'DENIED.THIRD_PARTY': return code === 'PARTIALLY_GRANTED' ? { publicInterestWeighing: '不公开上述内容不会对公共利益造成重大影响。' } : {};
    default: return {};
  }
}

const MAKERS: readonly (readonly [mark: RegExp, authority: string])[] = [
  [/批次|横岗村征地|紫云佳苑二期建设工程规划/u, '市自然资源局'], [/昶沣/u, '丰城生态环境局'], [/面试/u, '市教育体育局'], [/下元村/u, '白土镇人民政府'],
  [/征收决定/u, '市人民政府'], [/荷塘/u, '上塘镇人民政府'], [/立项|可行性|天然气/u, '市发展和改革委员会'], [/发放明细/u, '孙渡街道办事处'],
  [/评标/u, '市农业农村局'], [/低保/u, '丽村镇人民政府'], [/补贴/u, '张巷镇人民政府'],
];

/** The organ that made a record, so that an applicant can be sent there. */
function makerOf(record: string): string {
  const authority = MAKERS.find(([mark]) => mark.test(record))?.[1] ?? '市人民政府';
  return organAddressed(authority).name;
}
