import { consultation, letterFacts, REFUSED } from '../../support/letter-facts.js';
import { add, correct, defect, set, type Specimen, swap, typed, write } from './specimen.js';

const { request } = letterFacts();
const RECEIVED = '2026年3月2日，我局收到您提出的政府信息公开申请，编号丰自然资公开收〔2026〕12号，您申请获取：横岗村2025年第三批次集体土地征收的批复文件。';
const CALL = '如有疑问，请致电0795-6000012。';
const R1 = '您如对本答复不服，应当自收到之日起六十日内，先行向丰城市人民政府申请行政复议。对复议决定仍不服，可在收到复议决定书之日起十五日内，向丰城市人民法院提起行政诉讼。';
const R2 = '您如对本告知不服，可自收到之日起六十日内向丰城市人民政府申请行政复议，也可自收到之日起六个月内向丰城市人民法院提起行政诉讼。';

/** Written after the rules were finished, in other words than theirs, and judged once before anything was changed (docs/lint.md gives the figures of that run). */
export const HELD_OUT: readonly Specimen[] = [
  defect('held-out:may-sue-directly', '“亦可径行起诉”', 'reply:DENIED.CASE_FILE', { edits: [write('remedy', '不服本答复的，可以于收到本答复书之日起60日内向丰城市人民政府申请复议，亦可于收到本答复书之日起6个月内径向丰城市人民法院起诉。')] }, 'remedy-class'),
  defect('held-out:choice-without-months', '不写6个月，只写“或者依法起诉”', 'reply:DENIED.INTERNAL', { edits: [write('remedy', '对本答复有异议的，可在60日内向丰城市人民政府申请行政复议或依法向丰城市人民法院起诉。')] }, 'remedy-class', 'remedy-period'),
  defect('held-out:half-a-year', '写“半年内”', 'reply:GRANTED.PROVIDED', { edits: [write('remedy', '如不服本答复书，可以自收到之日起60日内向丰城市人民政府申请行政复议，或者自收到之日起半年内向丰城市人民法院提起行政诉讼。')] }, 'remedy-period'),
  defect('held-out:ninety-days', '复议期限写90日', 'reply:UNABLE.NEEDS_CREATION', { edits: [swap('60日内', '九十日内')] }, 'remedy-period'),
  defect('held-out:people-s-government-short', '复议机关写“市政府”', 'reply:DENIED.PROCESS', { edits: [swap('丰城市人民政府申请行政复议', '市政府申请行政复议')] }, 'remedy-organ'),
  defect('held-out:court-short', '法院写“当地法院”', 'reply:GRANTED.PROVIDED', { edits: [swap('丰城市人民法院', '当地人民法院')] }, 'remedy-court'),
  defect('held-out:remedy-on-acknowledgement', '登记回执附救济', 'acknowledgement', { edits: [add('对本机关的受理行为不服，可于60日内向丰城市人民政府申请行政复议。')] }, 'remedy-on-procedural'),
  defect('held-out:typed-refusal', '整封手写：没有引用到款、救济旧', 'reply:DENIED.PROCESS', { edits: [typed(RECEIVED, '您所申请的内容为我局形成征收意见过程中的请示稿件及讨论记录，公开后会妨碍内部意见的充分表达，依《中华人民共和国政府信息公开条例》第十六条、第三十六条第三项，不予公开。', R2.replaceAll('本告知', '本答复'), CALL)] }, 'ground-item', 'remedy-class'),
  defect('held-out:typed-secret', '整封手写：透露密级', 'reply:DENIED.STATE_SECRET', { edits: [typed(RECEIVED, '该文件为机密件，属国家秘密，依《中华人民共和国政府信息公开条例》第十四条、第三十六条第三项，决定不予公开。', R1, CALL)] }, 'secret-revealed'),
  defect('held-out:typed-not-exist', '整封手写：没有检索过程', 'reply:UNABLE.NOT_HELD.NOT_EXIST', { edits: [typed(RECEIVED, '我局没有您要的这份材料。依《中华人民共和国政府信息公开条例》第三十六条第四项，告知您该信息不存在。', R2, CALL)] }, 'element-search-statement'),
  defect('held-out:typed-other-organ', '整封手写：没有告知是哪个机关', 'reply:UNABLE.NOT_HELD.NOT_THIS_ORGAN', { edits: [typed(RECEIVED, '该批复并非我局制作或者保管，依《中华人民共和国政府信息公开条例》第三十六条第五项，我局不负责公开，请另行咨询有权机关。', R2, CALL)] }, 'element-responsible-organ'),
  defect('held-out:typed-repeat', '整封手写：只说“以前答复过”', 'reply:NOT_PROCESSED.REPEAT', { edits: [typed(RECEIVED, '同一内容我局去年已答复过您，依《中华人民共和国政府信息公开条例》第三十六条第六项，不予重复处理。', R2, CALL)] }, 'element-earlier-reply'),
  defect('held-out:typed-petition', '整封手写：引错款', 'reply:NOT_PROCESSED.PETITION', { edits: [typed(RECEIVED, '您要求追究有关人员责任，实为举报投诉，不作为政府信息公开申请办理。依《中华人民共和国政府信息公开条例》第三十九条第二款告知。因此类诉求另有渠道，请向丰城市信访局反映。', R2, CALL)] }, 'ground-of-another-outcome'),
  defect('held-out:typed-third-party', '整封手写：没有衡量公共利益', 'reply:DENIED.THIRD_PARTY', { edits: [typed(RECEIVED, '材料涉及他人隐私。我局已书面征询第三方，第三方回函表示不同意公开。依《中华人民共和国政府信息公开条例》第十五条、第三十二条、第三十六条第三项，因公开将损害其合法权益，不予公开。', R1, CALL)] }, 'element-public-interest-weighing'),
  defect('held-out:typed-no-receipt', '整封手写：没有收到日期和编号', 'reply:GRANTED.PROVIDED', { edits: [typed('章三丰同志：您申请的“横岗村2025年第三批次集体土地征收的批复文件”，依《中华人民共和国政府信息公开条例》第三十六条第二项，现将复印件邮寄给您。', '您如对本答复不服，可自收到之日起六十日内向丰城市人民政府申请行政复议，也可自收到之日起六个月内向丰城市人民法院提起行政诉讼。', CALL)] }, 'common-receipt', 'registration-number'),
  defect('held-out:typed-old-regulation', '整封手写：旧条例第十三条“三需要”', 'reply:OTHER.OTHER', { edits: [typed(RECEIVED, '因您未能证明所申请信息与您自身生产、生活、科研有特殊需要，本局不予提供。', R2, CALL)] }, 'purpose-asked'),
  defect('held-out:use-for-what', '问“作何用”', 'correction-notice', { edits: [add('另请您书面写明获取上述文件的使用目的。')] }, 'purpose-asked'),
  defect('held-out:extension-in-words', '“再延长三十个工作日”', 'extension-notice', { edits: [swap('答复期限延长20个工作日', '答复期限再行延长三十个工作日')] }, 'extension-length'),
  defect('held-out:extension-one-month', '“延长一个月”', 'extension-notice', { edits: [swap('答复期限延长20个工作日', '答复期限延长一个月')] }, 'extension-length'),
  defect('held-out:fee-one-month', '“一个月内缴清”', 'fee-notice', { edits: [write('period', '请在收到本通知后一个月内缴清上述费用。')] }, 'fee-period'),
  defect('held-out:fee-figures', '金额小写与计算不符', 'fee-notice', { edits: [write('amount', '本次应收信息处理费￥1,010元（大写：壹仟壹佰元整）。')] }, 'fee-amount'),
  defect('held-out:third-party-deemed', '“逾期即认为贵单位无异议、同意公开”', 'third-party-consultation', { edits: [write('consequence', '逾期不复的，即认为你单位没有意见、同意公开；否则由本机关依法决定是否公开。')] }, 'third-party-silence'),
  defect('held-out:third-party-days', '“两周内回复”', 'third-party-consultation', { edits: [write('period', '请于收到本函后两周内回复。')] }, 'notice-third-party-period'),
  defect('held-out:silence-told-as-refusal', '第三方沉默写成反对', 'reply:DENIED.THIRD_PARTY', { facts: { on: '2026-04-01', consultations: [consultation({ answer: 'SILENT', endedOn: '2026-03-31' })] }, edits: [write('third-party', '我局发函征求意见，该公司来函反对公开。')] }, 'third-party-answer'),
  defect('held-out:receipt-passive', '“你的申请已于3月5日收悉”', 'reply:GRANTED.PROVIDED', { edits: [write('receipt', '你的政府信息公开申请已于2026年3月5日收悉（登记编号：丰自然资公开收〔2026〕12号）。')] }, 'receipt-date', 'common-receipt'),
  defect('held-out:search-before', '检索日期早于申请', 'reply:UNABLE.NOT_HELD.NOT_EXIST', { edits: [write('search', '2026年1月8日，我局档案室和公文系统工作人员进行了查找，没有相关记录。')] }, 'date-before-receipt'),
  defect('held-out:november-31', '11月31日', 'reply:NOT_PROCESSED.CONFIRM_REISSUE', { edits: [write('reason', '你已于2025年11月31日在本机关窗口领取该批复复印件。')] }, 'date-impossible'),
  defect('held-out:blank-brackets', '“（  ）”留空', 'reply:GRANTED.ALREADY_PUBLIC', { edits: [write('supply', '请登录丰城市人民政府网站（网址：        ）“土地征收”栏目查阅。')] }, 'placeholder'),
  defect('held-out:circles', '“○○”占位', 'reply:GRANTED.PROVIDED', { edits: [add('经办人：○○○。')] }, 'placeholder'),
  defect('held-out:dots', '“……”占位', 'reply:NOT_PROCESSED.PETITION', { edits: [write('reason', '你反映的……问题属于信访事项，请向丰城市信访局反映。')] }, 'placeholder'),
  defect('held-out:passport-like-id-lower', '小写x的身份证号码', 'reply:GRANTED.PROVIDED', { edits: [add('户主（11010519491231002x）')] }, 'personal-id'),
  defect('held-out:phone-plus-86', '+86 手机', 'reply:GRANTED.PROVIDED', { edits: [add('村干部电话：+86 139-7951-2345。')] }, 'personal-phone'),
  defect('held-out:card-in-groups', '分组银行卡号', 'reply:GRANTED.PROVIDED', { edits: [add('账号 6222 0212 3456 7890 128')] }, 'personal-bank-card'),
  defect('held-out:vague', '“属于敏感内容，暂不公开”', 'reply:DENIED.INTERNAL', { edits: [write('reason', '该内容较为敏感，不公开为宜。')] }, 'reason-vague'),
  defect('held-out:decides-not', '信息不存在的决定段写“不予公开”', 'reply:UNABLE.NOT_HELD.NOT_EXIST', { edits: [write('decision', '经检索，未找到相关信息，决定对你的申请不予公开。')] }, 'outcome-in-text'),
  defect('held-out:addressee-wrong-sign', '主送写成同音字', 'reply:DENIED.PROCESS', { edits: [set({ addressee: ['张三丰'] })] }, 'addressee'),

  correct('held-out:ok-first', '复议前置的另一种写法', 'reply:DENIED.INTERNAL', { edits: [write('remedy', R1)] }),
  correct('held-out:ok-first-must', '“未经复议不能起诉”', 'reply:DENIED.PROCESS', { edits: [write('remedy', '依照行政复议法第二十三条，对本答复书不服，须在收到之日起60日内向丰城市人民政府申请行政复议，未经行政复议不能向人民法院起诉；收到复议决定书后仍不服的，15日内可向丰城市人民法院提起行政诉讼。')] }),
  correct('held-out:ok-either', '两种途径的另一种写法', 'reply:NOT_PROCESSED.PUBLICATION', { edits: [write('remedy', R2)] }),
  correct('held-out:ok-typed-refusal', '整封手写的不予公开', 'reply:DENIED.PROCESS', { edits: [typed(RECEIVED, '您所申请的内容为我局形成征收意见过程中的讨论记录，公开后会妨碍内部意见的充分表达，现行法律、法规、规章也没有要求公开。依《中华人民共和国政府信息公开条例》第十六条第二款、第三十六条第三项，不予公开。', R1, CALL)] }),
  correct('held-out:ok-typed-third-party', '整封手写的第三方权益', 'reply:DENIED.THIRD_PARTY', { facts: { consultations: [consultation(REFUSED)] }, edits: [typed(RECEIVED, '材料涉及企业商业秘密。我局已书面征询第三方，第三方回函表示不同意公开，理由成立。公开与否对公共利益没有重大影响。依《中华人民共和国政府信息公开条例》第十五条、第三十二条、第三十六条第三项，因公开将损害其合法权益，不予公开。', R1, CALL)] }),
  correct('held-out:ok-typed-not-exist', '整封手写的信息不存在', 'reply:UNABLE.NOT_HELD.NOT_EXIST', { edits: [typed(RECEIVED, '3月11日至12日，我局分别在公文处理系统、审批系统以及局档案室以“横岗村”为关键词查找，没有找到。依《中华人民共和国政府信息公开条例》第三十六条第四项，告知您该信息不存在。', R2, CALL)] }),
  correct('held-out:ok-typed-repeat', '整封手写的重复申请', 'reply:NOT_PROCESSED.REPEAT', { edits: [typed(RECEIVED, '我局2025年7月11日以丰自然资公开复〔2025〕7号答复书答复过您同样的申请。因信息内容相同，依《中华人民共和国政府信息公开条例》第三十六条第六项，不再重复处理。', R2, CALL)] }),
  correct('held-out:ok-typed-public', '整封手写的已主动公开', 'reply:GRANTED.ALREADY_PUBLIC', { edits: [typed(RECEIVED, '该批复已在市政府门户网站公开（http://www.example.gov.cn/zdxx/2025/0620.html）。依《中华人民共和国政府信息公开条例》第三十六条第一项告知。', R2.replaceAll('本告知', '本答复'), CALL)] }),
  correct('held-out:ok-item-answers', '“第一项……第二项……”', 'reply:UNABLE.NOT_HELD.NOT_EXIST', { facts: { request: { ...request, content: '（1）征收批复（2）勘测定界图' } }, edits: [write('decision', '对第一项，经检索未找到；对第二项，本机关没有制作。上述信息不存在。')] }),
  correct('held-out:ok-land-use', '用途是信息内容', 'reply:GRANTED.PROVIDED', { edits: [add('该批复载明的土地规划用途为道路用地，专项资金的用途见批复第三条。')] }),
  correct('held-out:ok-later-dates', '未来的安排', 'reply:GRANTED.TOLD_HOW', { edits: [write('supply', '本机关拟于2026年4月8日将该批复在网站公开；你也可以自2026年3月20日起，到本机关档案室查阅、复制。')] }),
  correct('held-out:ok-long-numbers', '地籍号、案号、金额', 'reply:GRANTED.PROVIDED', { edits: [add('地籍号360981001002GB00034，案卷号（2025）赣0981行初12号，面积13975123.45平方米，批次号20250620001，代码2406-360981-04-01-987654。')] }),
  correct('held-out:ok-extension', '延期理由用自己的话', 'extension-notice', { edits: [write('reason', '鉴于所涉档案尚在市档案馆移交整理中，需逐卷调取核对，不能在原期限内完成。')] }),
  correct('held-out:ok-quote-of-law', '复述第三十二条全文', 'reply:DENIED.THIRD_PARTY', { edits: [write('reason', '第三方不同意公开且有合理理由的，行政机关不予公开；行政机关认为不公开可能对公共利益造成重大影响的，可以决定予以公开。经衡量，本件不公开对公共利益没有重大影响。')] }),
  correct('held-out:ok-applicant-organisation', '申请人是单位', 'reply:GRANTED.PROVIDED', { facts: { applicant: { ...letterFacts().applicant, kind: 'commercial', name: '江西某农业有限公司' } } }),
];
