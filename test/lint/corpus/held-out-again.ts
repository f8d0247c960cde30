import { consultation, letterFacts } from '../../support/letter-facts.js';
import { add, correct, defect, set, type Specimen, swap, typed, write } from './specimen.js';

const { request } = letterFacts();
const HEAD = '您于2026年3月2日当面提交的政府信息公开申请我局当日收到，登记编号为丰自然资公开收〔2026〕12号。您要求公开的内容是横岗村2025年第三批次集体土地征收的批复文件。';
const TEL = '联系人：政务公开办，电话0795-6000012';
const FIRST = '如您不服本答复，根据《中华人民共和国行政复议法》规定，须先于收到本答复之日起60日内向丰城市人民政府提出行政复议申请；不服复议决定的，可于收到复议决定书之日起15日内诉至丰城市人民法院。';
const EITHER = '如您不服本告知，可于收到之日起60日内向丰城市人民政府提出行政复议申请，或于收到之日起6个月内诉至丰城市人民法院。';

/** A second set, written after what the first one showed had been mended; judged once before anything was changed for it. */
export const HELD_OUT_AGAIN: readonly Specimen[] = [
  defect('again:either-on-refusal', '不予公开，两种途径', 'reply:DENIED.SECURITY_STABILITY', { edits: [write('remedy', EITHER.replaceAll('本告知', '本答复'))] }, 'remedy-class'),
  defect('again:first-on-unable', '无法提供，写成复议前置', 'reply:UNABLE.STILL_UNCLEAR', { edits: [write('remedy', FIRST)] }, 'remedy-class'),
  defect('again:partial-either', '部分公开，两种途径', 'reply:PARTIALLY_GRANTED', { edits: [write('remedy', EITHER.replaceAll('本告知', '本答复'))] }, 'remedy-class'),
  defect('again:period-to-sue', '诉讼期限写一年', 'reply:NOT_PROCESSED.REPEAT', { edits: [write('remedy', EITHER.replace('6个月内', '一年内'))] }, 'remedy-period'),
  defect('again:period-of-reconsideration', '复议期限写十五日', 'reply:GRANTED.TOLD_HOW', { edits: [write('remedy', EITHER.replace('60日内', '十五日内'))] }, 'remedy-period'),
  defect('again:wrong-organ', '复议机关写司法局', 'reply:DENIED.PROCESS', { edits: [write('remedy', FIRST.replace('丰城市人民政府', '丰城市司法局'))] }, 'remedy-organ'),
  defect('again:wrong-court', '写高安市人民法院', 'reply:DENIED.PROCESS', { edits: [write('remedy', FIRST.replace('丰城市人民法院', '高安市人民法院'))] }, 'remedy-court'),
  defect('again:no-remedy-typed', '手写，没有救济', 'reply:NOT_PROCESSED.PETITION', { edits: [typed(HEAD, '您反映的是对村干部的举报，根据《中华人民共和国政府信息公开条例》第三十九条第一款，不按政府信息公开申请处理，建议您向纪检监察机关反映。', TEL)] }, 'remedy-missing'),
  defect('again:extension-remedy', '延期告知附诉讼途径', 'extension-notice', { edits: [add('您如有异议，可以依法向丰城市人民法院提起行政诉讼，期限为6个月内。')] }, 'remedy-on-procedural'),
  defect('again:article-not-to-item', '只写第三十六条', 'reply:NOT_PROCESSED.REPEAT', { edits: [swap('第三十六条第（六）项', '第三十六条之规定')] }, 'ground-item'),
  defect('again:wrong-item', '已主动公开引用第（二）项', 'reply:GRANTED.ALREADY_PUBLIC', { edits: [swap('第三十六条第（一）项', '第三十六条第二项')] }, 'ground-of-another-outcome'),
  defect('again:security-for-secret', '内部事务引用第十四条', 'reply:DENIED.INTERNAL', { edits: [swap('第十六条第一款、', '第十四条、')] }, 'ground-missing', 'ground-of-another-outcome'),
  defect('again:typed-internal', '手写：没有写哪一类', 'reply:DENIED.INTERNAL', { edits: [typed(HEAD, '该材料属于我局内部事务信息，对外不产生直接约束力，公开会给日常管理带来不便，根据《中华人民共和国政府信息公开条例》第十六条第一款、第三十六条第（三）项，不予公开。', FIRST, TEL)] }, 'element-internal-kind'),
  defect('again:typed-law', '手写：没有写哪部法律', 'reply:DENIED.LAW_FORBIDDEN', { edits: [typed(HEAD, '根据相关法律法规，该信息禁止公开。依据《中华人民共和国政府信息公开条例》第十四条、第三十六条第（三）项，决定不予公开。', FIRST, TEL)] }, 'element-forbidding-law'),
  defect('again:typed-register', '手写：没有写去哪里', 'reply:DENIED.REGISTER_ENQUIRY', { edits: [typed(HEAD, '不动产登记资料的查询，《不动产登记暂行条例》另有规定，根据《中华人民共和国政府信息公开条例》第三十六条第（七）项，请依照该规定办理。', EITHER, TEL.replace('电话', ''))] }, 'element-where-to-go'),
  defect('again:typed-creation', '手写：没有说明要加工', 'reply:UNABLE.NEEDS_CREATION', { edits: [typed(HEAD, '我局没有您所要的这种表格，根据《中华人民共和国政府信息公开条例》第三十八条，无法提供。', EITHER, TEL)] }, 'element-creation-reason'),
  defect('again:typed-excessive', '手写：没有要求过说明理由', 'reply:NOT_PROCESSED.EXCESSIVE', { edits: [typed(HEAD, '您今年已提出64件申请，明显超过合理范围，且无正当理由。根据《中华人民共和国政府信息公开条例》第三十五条，不予处理。', EITHER, TEL)] }, 'element-reasons-demanded', 'element-why-unreasonable'),
  defect('again:typed-publication', '手写：没有途径', 'reply:NOT_PROCESSED.PUBLICATION', { edits: [typed(HEAD, '您要的是公开出版物，根据《中华人民共和国政府信息公开条例》第三十九条第二款，我局不予处理。', EITHER, TEL)] }, 'element-publication-route'),
  defect('again:number-transposed', '编号年份错', 'reply:GRANTED.PROVIDED', { edits: [swap('丰自然资公开收〔2026〕12号', '丰自然资公开收〔2025〕12号')] }, 'registration-number'),
  defect('again:request-other', '复述成另一批次', 'reply:GRANTED.PROVIDED', { edits: [write('request', '你申请公开的信息为：“横岗村2025年第二批次集体土地征收的批复文件”。')] }, 'request-restated'),
  defect('again:receipt', '收到日期错', 'reply:NOT_PROCESSED.REPEAT', { edits: [write('receipt', '我局于3月2日接到申请，2026年3月6日正式受理你的申请（登记编号：丰自然资公开收〔2026〕12号）。')] }, 'receipt-date', 'common-receipt'),
  defect('again:due', '回执期限算错', 'acknowledgement', { edits: [write('period', '我局将于2026年3月27日前向你作出答复。')] }, 'due-date', 'notice-acknowledgement-due'),
  defect('again:correction-three-days', '补正期限三日', 'correction-notice', { edits: [write('period', '请在三个工作日内完成补正。')] }, 'correction-period'),
  defect('again:correction-no-effect', '没写视为放弃', 'correction-notice', { edits: [write('consequence', '逾期责任自负。')] }, 'notice-correction-consequence'),
  defect('again:fee-deadline', '缴费三十个工作日', 'fee-notice', { edits: [write('period', '你应在收到通知的次日起三十个工作日内缴费。')] }, 'fee-period'),
  defect('again:joint-silence', '共同制作机关没有写后果', 'co-producing-organ-consultation', { edits: [write('consequence', '请按时反馈，逾期本机关将自行处理。')] }, 'notice-co-organ-silence'),
  defect('again:other-organ-deemed', '非共同制作机关写默认同意', 'organ-consultation', { edits: [write('consequence', '逾期未复的，视为无不同意见，默认同意公开。')] }, 'organ-silence'),
  defect('again:answer-misquoted', '第三方同意，写成拒绝', 'reply:DENIED.THIRD_PARTY', { facts: { on: '2026-03-26', consultations: [consultation({ answer: 'CONSENTED', endedOn: '2026-03-20' })] }, edits: [write('third-party', '经书面征求意见，第三方以商业秘密为由拒绝公开。')] }, 'third-party-answer'),
  defect('again:secret-level', '“核定为秘密级”', 'reply:DENIED.STATE_SECRET', { edits: [write('reason', '该文件经核定为秘密级，属于国家秘密，尚未解密。')] }, 'secret-revealed'),
  defect('again:id-in-names', '名单中的身份证号码', 'reply:GRANTED.PROVIDED', { input: { attachments: [{ title: '花名册', text: '序号\t姓名\t证件号码\n1\t甲\t11010519491231002X\n2\t乙\t340524 19800101 001X' }] } }, 'attachment-id'),
  defect('again:phone-in-body', '正文手机号', 'reply:UNABLE.NOT_HELD.NOT_THIS_ORGAN', { edits: [write('how-to', '请与丰城市住房和城乡建设局张某联系（手机 13979512345）。')] }, 'personal-phone'),
  defect('again:placeholder', '“[单位名称]”', 'reply:NOT_PROCESSED.PETITION', { edits: [add('请向[单位名称]反映。')] }, 'placeholder'),
  defect('again:two-remedies', '两段救济', 'reply:GRANTED.PROVIDED', { edits: [add(EITHER.replaceAll('本告知', '本答复'))] }, 'remedy-twice'),
  defect('again:addressee', '主送申请人加代理人', 'reply:DENIED.PROCESS', { edits: [set({ addressee: ['章三丰、赵代理'] })] }, 'addressee'),

  correct('again:ok-first', '复议前置，“诉至”', 'reply:DENIED.PROCESS', { edits: [write('remedy', FIRST)] }),
  correct('again:ok-either', '两种途径，“诉至”', 'reply:UNABLE.NEEDS_CREATION', { edits: [write('remedy', EITHER)] }),
  correct('again:ok-typed-partial', '手写的部分公开', 'reply:GRANTED.PROVIDED', { edits: [typed(HEAD, '经审查，该信息属于可以公开的政府信息。根据《中华人民共和国政府信息公开条例》第三十六条第（二）项，现将批复文件复印件随本答复一并提供，请查收。', EITHER.replaceAll('本告知', '本答复'), TEL)] }),
  correct('again:ok-typed-excessive', '手写的大量申请', 'reply:NOT_PROCESSED.EXCESSIVE', { edits: [typed(HEAD, '您2026年1月5日至2月27日提出64件申请，明显超过合理范围。我局2026年3月9日书面要求您说明理由，您所述理由与申请数量没有关系，理由不合理。根据《中华人民共和国政府信息公开条例》第三十五条，不予处理。', EITHER, TEL)] }),
  correct('again:ok-typed-register', '手写的行政查询', 'reply:DENIED.REGISTER_ENQUIRY', { edits: [typed(HEAD, '您申请的是不动产登记资料，其查询适用《不动产登记暂行条例》第二十七条，请到丰城市不动产登记中心查询窗口办理。根据《中华人民共和国政府信息公开条例》第三十六条第（七）项，特此告知。', EITHER, TEL)] }),
  correct('again:ok-typed-creation', '手写的另行制作', 'reply:UNABLE.NEEDS_CREATION', { edits: [typed(HEAD, '我局只有原始台账，没有您所要的分户统计表，提供该表需要重新统计、汇总。根据《中华人民共和国政府信息公开条例》第三十八条，无法提供。', EITHER, TEL)] }),
  correct('again:ok-typed-petition', '手写的信访', 'reply:NOT_PROCESSED.PETITION', { edits: [typed(HEAD, '您要求查处村干部，实为投诉举报，根据《中华人民共和国政府信息公开条例》第三十九条第一款，不作为政府信息公开申请处理，您可以向丰城市纪委监委反映。', EITHER, TEL)] }),
  correct('again:ok-ack', '回执自己的话', 'acknowledgement', { edits: [write('period', '我局将在收到申请之日起20个工作日内，即2026年3月30日前答复你。')] }),
  correct('again:ok-correction', '补正自己的话', 'correction-notice', { edits: [write('period', '请自收到本告知书次日起十五个工作日内提交补正材料。'), write('consequence', '逾期不补正又无正当理由的，视为你放弃本次申请，我局不再处理。')] }),
  correct('again:ok-request-long', '较长的申请内容，含日期、手机号以外的数字', 'reply:GRANTED.PROVIDED', { facts: { request: { ...request, content: '请公开：2018年4月31日前后关于横岗村小学（旧址）的征收决定、丰府字〔2018〕16号、公告照片3张，第三十六条第（三）项不适用' } } }),
  correct('again:ok-third-party-silent', '第三方沉默', 'reply:DENIED.THIRD_PARTY', { facts: { on: '2026-04-01', consultations: [consultation({ answer: 'SILENT', endedOn: '2026-03-31' })] }, edits: [write('third-party', '我局书面征询第三方意见，第三方收函后十五个工作日内没有回复，由我局决定。')] }),
];
