import { consultation, letterFacts, REFUSED } from '../../support/letter-facts.js';
import { add, correct, defect, type Specimen, swap, typed, write } from './specimen.js';

const { request } = letterFacts();
const OPENING = '你以当面提交方式提出的公开申请（丰自然资公开收〔2026〕12号），本单位于2026年3月2日收到。申请事项：横岗村2025年第三批次集体土地征收的批复文件。';
const CLOSE = '丰城市自然资源局 咨询电话：0795-6000012';
const BOTH = '你对本答复不服的，可以在接到本答复之日起60日内依法向丰城市人民政府提起行政复议，或者在接到本答复之日起6个月内依法向丰城市人民法院起诉。';
const PRIOR = '你对本答复不服的，依法应先经行政复议：请在接到本答复之日起60日内向丰城市人民政府提起行政复议；对复议结果不服，再于接到复议决定书之日起15日内向丰城市人民法院起诉。';

/** A third set, half of it correct letters in bare text; judged once before anything was changed for it. */
export const HELD_OUT_THIRD: readonly Specimen[] = [
  defect('third:refusal-both', '不予公开写两种途径', 'reply:DENIED.LAW_FORBIDDEN', { edits: [write('remedy', BOTH)] }, 'remedy-class'),
  defect('third:granted-prior', '予以公开写复议前置', 'reply:GRANTED.PROVIDED', { edits: [write('remedy', PRIOR)] }, 'remedy-class'),
  defect('third:three-months', '三个月起诉', 'reply:UNABLE.NEEDS_CREATION', { edits: [write('remedy', BOTH.replace('6个月', '三个月'))] }, 'remedy-period'),
  defect('third:typed-process', '手写：没有写哪一类，没有说理由', 'reply:DENIED.PROCESS', { edits: [typed(OPENING, '该信息为过程性信息。依照《中华人民共和国政府信息公开条例》第十六条第二款、第三十六条第（三）项，本单位决定不予公开。', PRIOR, CLOSE)] }, 'element-process-kind', 'element-reason'),
  defect('third:typed-not-exist', '手写：只说不掌握', 'reply:UNABLE.NOT_HELD.NOT_EXIST', { edits: [typed(OPENING, '本单位不掌握该信息，依照《中华人民共和国政府信息公开条例》第三十六条第（四）项予以告知，该信息不存在。', BOTH, CLOSE)] }, 'element-search-statement'),
  defect('third:typed-repeat', '手写：没有文号', 'reply:NOT_PROCESSED.REPEAT', { edits: [typed(OPENING, '对相同内容，本单位已于2025年7月11日作出答复并送达你。依照《中华人民共和国政府信息公开条例》第三十六条第（六）项，不予重复处理。', BOTH, CLOSE)] }, 'element-earlier-reply'),
  defect('third:typed-wrong-article', '手写：第三十六条第（三）项用于信息不存在', 'reply:UNABLE.NOT_HELD.NOT_EXIST', { edits: [typed(OPENING, '本单位检索了档案系统和档案室，没有该文件。依照《中华人民共和国政府信息公开条例》第三十六条第（三）项，告知你该信息不存在。', BOTH, CLOSE)] }, 'ground-of-another-outcome'),
  defect('third:typed-no-contact', '手写：没有联系方式', 'reply:GRANTED.PROVIDED', { edits: [typed(OPENING, '依照《中华人民共和国政府信息公开条例》第三十六条第（二）项，随文附上该批复复印件。', BOTH)] }, 'common-contact'),
  defect('third:period-of-third-party', '给第三方十日', 'third-party-consultation', { edits: [write('period', '请在接到本函之日起十日内函复。')] }, 'notice-third-party-period', 'consultation-period'),
  defect('third:extension-late-date', '延期后的日期', 'extension-notice', { edits: [swap('延长后的答复期限届满日为2026年4月28日', '延长后于2026年4月30日前答复')] }, 'extension-date'),
  defect('third:secret-years', '“保密十年”', 'reply:DENIED.STATE_SECRET', { edits: [write('reason', '该文件属于国家秘密，须保密10年，目前未解密。')] }, 'secret-revealed'),
  defect('third:purpose', '“请说明用途后再行申请”', 'correction-notice', { edits: [add('请说明信息用途后再行申请。')] }, 'purpose-asked'),
  defect('third:consult-in-reply', '称第三方未回复，实为反对', 'reply:DENIED.THIRD_PARTY', { edits: [write('third-party', '本单位已发函征求第三方意见，对方至今未回复。')] }, 'third-party-answer'),
  defect('third:person', '附件里的手机号', 'reply:GRANTED.PROVIDED', { input: { attachments: [{ title: '登记表', text: '村民丙 139 7951 2345' }] } }, 'attachment-contact'),
  defect('third:blank', '“   年   月   日”', 'reply:GRANTED.TOLD_HOW', { edits: [write('supply', '请于   年   月   日到丰城市自然资源局档案室查阅，上班时间为9:00至17:00。')] }, 'placeholder'),

  correct('third:ok-prior', '复议前置，“对复议结果不服”', 'reply:DENIED.CASE_FILE', { edits: [write('remedy', PRIOR)] }),
  correct('third:ok-both', '两种途径，“提起行政复议”', 'reply:GRANTED.PROVIDED', { edits: [write('remedy', BOTH)] }),
  correct('third:ok-typed-process', '手写的过程性信息', 'reply:DENIED.PROCESS', { edits: [typed(OPENING, '该信息为本单位集体研究时的讨论记录，属过程性信息，现行法律、法规、规章未规定应予公开；公开将妨碍坦率讨论。依照《中华人民共和国政府信息公开条例》第十六条第二款、第三十六条第（三）项，本单位决定不予公开。', PRIOR, CLOSE)] }),
  correct('third:ok-typed-case-file', '手写的执法案卷', 'reply:DENIED.CASE_FILE', { edits: [typed(OPENING, '该信息系丰自然资罚立〔2025〕6号案的案卷材料，现行法律、法规、规章未规定应予公开。依照《中华人民共和国政府信息公开条例》第十六条第二款、第三十六条第（三）项，本单位决定不予公开。', PRIOR, CLOSE)] }),
  correct('third:ok-typed-security', '手写的三安全一稳定', 'reply:DENIED.SECURITY_STABILITY', { edits: [typed(OPENING, '该文件附件标注了应急水源点位，一旦公开可能被用于破坏供水设施，危及公共安全，此结论由本单位会同丰城市公安局研判作出。依照《中华人民共和国政府信息公开条例》第十四条、第三十六条第（三）项，本单位决定不予公开。', PRIOR, CLOSE)] }),
  correct('third:ok-typed-other-organ', '手写的非本机关', 'reply:UNABLE.NOT_HELD.NOT_THIS_ORGAN', { edits: [typed(OPENING, '征收批复由江西省人民政府作出，不属于本单位公开职责。依照《中华人民共和国政府信息公开条例》第三十六条第（五）项，请向江西省人民政府提出申请。', BOTH, CLOSE)] }),
  correct('third:ok-typed-confirm', '手写的确认、重新出具', 'reply:NOT_PROCESSED.CONFIRM_REISSUE', { edits: [typed(OPENING, '你已于2025年6月20日在本单位窗口领取该批复复印件，现要求重新出具，本单位不予处理。', BOTH, CLOSE)] }),
  correct('third:ok-typed-unclear', '手写的补正后仍不明确', 'reply:UNABLE.STILL_UNCLEAR', { edits: [typed(OPENING, '本单位2026年3月9日告知你补正，你2026年3月18日提交的补正没有写明文件名称、文号，本单位无法确定你要的是哪份文件。依照《中华人民共和国政府信息公开条例》第三十条，本单位无法提供。', BOTH, CLOSE)] }),
  correct('third:ok-typed-told-how', '手写的告知方式', 'reply:GRANTED.TOLD_HOW', { edits: [typed(OPENING, '该文件可以公开。依照《中华人民共和国政府信息公开条例》第三十六条第（二）项，请你在工作日9:00至17:00携带身份证件到本单位档案室查阅。', BOTH, CLOSE)] }),
  correct('third:ok-typed-secret', '手写的国家秘密', 'reply:DENIED.STATE_SECRET', { edits: [typed(OPENING, '该文件已依法确定为国家秘密。依照《中华人民共和国政府信息公开条例》第十四条、第三十六条第（三）项，本单位决定不予公开。', PRIOR, CLOSE)] }),
  correct('third:ok-typed-consult', '手写的征求意见书', 'third-party-consultation', { edits: [typed('本单位收到一份公开申请，涉及你公司的横岗村土地整理项目投标报价明细。', '依照《中华人民共和国政府信息公开条例》第三十二条，请你公司自收到本函之日起15个工作日内书面告知是否同意公开及理由；逾期不答复的，由本单位决定是否公开。', CLOSE)] }),
  correct('third:ok-typed-correction', '手写的补正告知', 'correction-notice', { edits: [typed(OPENING, '依照《中华人民共和国政府信息公开条例》第三十条，请你在收到本告知书之日起15个工作日内一次补正：所需批复文件的名称、文号或者其他特征性描述；获取信息的具体方式和途径。', '补正材料请当面提交或者寄至本单位。无正当理由逾期不补正的，视为放弃申请。', CLOSE)] }),
  correct('third:ok-history', '答复叙述全部经过', 'reply:GRANTED.PROVIDED', { facts: { on: '2026-03-26', consultations: [consultation({ ...REFUSED, reasonable: false, override: { reasons: '公共利益', noticeOn: '2026-03-24' } })] }, edits: [add('办理经过：本机关于2026年3月9日书面征求第三方意见，第三方2026年3月20日答复不同意公开；本机关认为其理由不成立，且不公开会对公共利益造成重大影响，已于2026年3月24日书面告知第三方。')] }),
  correct('third:ok-two-items-typed', '手写，两项分别答复', 'reply:UNABLE.NOT_HELD.NOT_EXIST', { facts: { request: { ...request, content: '1、征收批复；2、勘测定界图' } }, edits: [typed('你提出的公开申请（丰自然资公开收〔2026〕12号），本单位于2026年3月2日收到。申请事项：1、征收批复；2、勘测定界图。', '经在公文系统、档案室检索，征收批复和勘测定界图均未找到。依照《中华人民共和国政府信息公开条例》第三十六条第（四）项，告知你上述信息不存在。', BOTH, CLOSE)] }),
];
