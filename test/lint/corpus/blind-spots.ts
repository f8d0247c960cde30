import { letterFacts } from '../../support/letter-facts.js';
import { add, correct, set, type Specimen, write } from './specimen.js';

const { request } = letterFacts();

/** Defects that the check does not see. They stand here so that nobody takes its silence for an opinion; a test keeps the list true. */
export const BLIND_SPOTS: readonly Specimen[] = [
  correct('blind:ground-fits-the-form-not-the-case', '依据正确、要素齐全，但事实上不是讨论记录：是否真的属于该情形，只有人能判断', 'reply:DENIED.PROCESS', { edits: [write('reason', '公开会影响内部讨论的坦率进行，故不予公开；该批复已经印发生效。')] }),
  correct('blind:search-in-the-wrong-place', '写了检索，卷宗也有记录，但检索的系统与信息无关', 'reply:UNABLE.NOT_HELD.NOT_EXIST', { edits: [write('search', '检索情况：2026年3月11日检索了食堂采购系统和车辆管理台账，关键词为“横岗村”，未检索到相关信息。')] }),
  correct('blind:names-and-addresses', '他人的姓名、住址：没有固定格式，认不出来', 'reply:GRANTED.PROVIDED', { edits: [add('户主王小明住横岗村上屋组12号，患有慢性病。')] }),
  correct('blind:private-landline', '他人的固定电话与机关座机无法区分', 'reply:GRANTED.PROVIDED', { edits: [add('户主家中电话0795-6612345。')] }),
  correct('blind:content-of-a-secret-in-passing', '不用“内容为”“载明”等字样叙述涉密内容', 'reply:DENIED.STATE_SECRET', { edits: [write('reason', '上述信息属于国家秘密；三号库位于横岗村北侧，依法不得公开。')] }),
  correct('blind:link-that-leads-nowhere', '网址打不开，或者指向别的页面', 'reply:GRANTED.ALREADY_PUBLIC', { edits: [write('supply', '请访问http://www.example.gov.cn/no-such-page查阅。')] }),
  correct('blind:enclosure-that-is-another', '附件名称正确，文件是另一份', 'reply:GRANTED.PROVIDED', { input: { attachments: [{ title: '批复', text: '关于另一个村的批复' }] } }),
  correct('blind:items-run-together', '（1）（2）（3）之间没有标点的申请内容按一项处理', 'reply:UNABLE.NOT_HELD.NOT_EXIST', { facts: { request: { ...request, content: '（1）征收批复（2）勘测定界图（3）补偿登记表' } }, edits: [write('decision', '征收批复、勘测定界图两项，经检索本机关没有制作或者保存，该政府信息不存在。')] }),
  correct('blind:another-law-misquoted', '其他法律的条文引错，没有那部法律的文本可比', 'reply:DENIED.LAW_FORBIDDEN', { edits: [write('reason', '《中华人民共和国测绘法》第九十九条禁止公开上述成果。')] }),
  correct('blind:seal-and-number', '文号与登记簿不一致由编号程序保证，不由本检查判断', 'reply:GRANTED.PROVIDED', { edits: [set({ docNumber: '丰自然资公开复〔2026〕999号' })] }),
];
