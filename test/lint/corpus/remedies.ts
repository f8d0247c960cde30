import { ORGAN } from '../../support/letter-facts.js';
import { add, correct, cut, defect, set, type Specimen, swap, write } from './specimen.js';

export const EITHER = '如对本答复不服，可以自收到本答复书之日起60日内向丰城市人民政府申请行政复议，或者自收到本答复书之日起6个月内向丰城市人民法院提起行政诉讼。';
export const FIRST = '如对本答复不服，应当先自收到本答复书之日起60日内向丰城市人民政府申请行政复议；对行政复议决定不服的，可以自收到行政复议决定书之日起15日内向丰城市人民法院提起行政诉讼。';
const ELECTRONIC = { mode: 'electronic', on: null } as const;
const OFFLINE = { organ: { ...ORGAN, reconsiderationLink: null } };

/** Remedy texts: the class, the periods, the names, the number of them. */
export const REMEDIES: readonly Specimen[] = [
  defect('refusal-with-text-of-before-2024', '不予公开仍用2024年以前的“60日或者6个月”', 'reply:DENIED.PROCESS', { edits: [write('remedy', EITHER)] }, 'remedy-class'),
  defect('secret-with-text-of-before-2024', '国家秘密的答复仍允许直接起诉', 'reply:DENIED.STATE_SECRET', { edits: [write('remedy', '如不服本答复，可以在收到本答复书之日起六十日内向丰城市人民政府申请行政复议，也可以在六个月内直接向丰城市人民法院提起行政诉讼。')] }, 'remedy-class'),
  defect('partial-refusal-either', '部分公开中含第十五条的不予公开，仍告知复议或者诉讼', 'reply:PARTIALLY_GRANTED', { edits: [write('remedy', EITHER)] }, 'remedy-class'),
  defect('not-exist-with-reconsideration-first', '信息不存在误用复议前置', 'reply:UNABLE.NOT_HELD.NOT_EXIST', { edits: [write('remedy', FIRST.replaceAll('答复书', '告知书'))] }, 'remedy-class'),
  defect('repeat-with-reconsideration-first', '重复申请误用复议前置', 'reply:NOT_PROCESSED.REPEAT', { edits: [write('remedy', FIRST)] }, 'remedy-class'),
  defect('register-enquiry-with-reconsideration-first', '第三十六条第（七）项不是第十四条至第十六条的不予公开', 'reply:DENIED.REGISTER_ENQUIRY', { edits: [write('remedy', FIRST)] }, 'remedy-class'),
  defect('first-and-direct', '先说复议前置，后说六个月内直接起诉', 'reply:DENIED.INTERNAL', { edits: [write('remedy', '如不服本答复书，应当先自收到本答复书之日起60日内向丰城市人民政府申请行政复议，也可以自收到本答复书之日起6个月内直接向丰城市人民法院提起行政诉讼。')] }, 'remedy-class'),
  defect('no-remedy', '删去了救济告知', 'reply:DENIED.CASE_FILE', { edits: [cut('remedy')] }, 'remedy-missing'),
  defect('granted-no-remedy', '予以公开的答复没有救济告知', 'reply:GRANTED.PROVIDED', { edits: [write('remedy', '')] }, 'remedy-missing'),
  defect('reconsideration-only', '只告知复议', 'reply:UNABLE.NEEDS_CREATION', { edits: [write('remedy', '如不服本告知书，可以自收到本告知书之日起60日内向丰城市人民政府申请行政复议。')] }, 'remedy-missing'),
  defect('suit-only', '只告知诉讼', 'reply:NOT_PROCESSED.PETITION', { edits: [write('remedy', '如不服本告知书，可以自收到本告知书之日起6个月内向丰城市人民法院提起行政诉讼。')] }, 'remedy-missing'),
  defect('two-remedies', '自己写的段落里又抄了一遍救济告知', 'reply:GRANTED.ALREADY_PUBLIC', { edits: [add(EITHER)] }, 'remedy-twice'),
  defect('three-months', '起诉期限写成2015年以前的三个月', 'reply:GRANTED.PROVIDED', { edits: [swap('6个月内', '3个月内')] }, 'remedy-period'),
  defect('thirty-days', '复议期限写成30日', 'reply:NOT_PROCESSED.PUBLICATION', { edits: [swap('60日内', '30日内')] }, 'remedy-period'),
  defect('sixty-working-days', '复议期限写成60个工作日', 'reply:UNABLE.STILL_UNCLEAR', { edits: [swap('60日内', '60个工作日内')] }, 'remedy-period'),
  defect('two-months', '复议期限写成两个月', 'reply:UNABLE.NOT_HELD.NOT_THIS_ORGAN', { edits: [swap('60日内', '两个月内')] }, 'remedy-period'),
  defect('thirty-days-after-decision', '对复议决定不服的起诉期限写成30日', 'reply:DENIED.LAW_FORBIDDEN', { edits: [swap('15日内', '30日内')] }, 'remedy-period'),
  defect('no-period-to-sue', '没有写起诉期限', 'reply:GRANTED.TOLD_HOW', { edits: [write('remedy', '如不服本答复书，可以自收到本答复书之日起60日内向丰城市人民政府申请行政复议，也可以依法向丰城市人民法院提起行政诉讼。')] }, 'remedy-period'),
  defect('superior-organ', '复议机关写“上一级行政机关”', 'reply:DENIED.SECURITY_STABILITY', { edits: [swap('丰城市人民政府申请行政复议', '上一级行政机关申请行政复议')] }, 'remedy-organ'),
  defect('superior-department', '写成2024年以前可选的上级主管部门', 'reply:GRANTED.PROVIDED', { edits: [swap('丰城市人民政府申请行政复议', '丰城市人民政府或者宜春市自然资源局申请行政复议')] }, 'remedy-organ'),
  defect('other-government', '复议机关写成宜春市人民政府', 'reply:DENIED.PROCESS', { edits: [swap('向丰城市人民政府申请行政复议', '向宜春市人民政府申请行政复议')] }, 'remedy-organ'),
  defect('court-unnamed', '法院只写“有管辖权的人民法院”', 'reply:NOT_PROCESSED.EXCESSIVE', { edits: [swap('丰城市人民法院', '有管辖权的人民法院')] }, 'remedy-court'),
  defect('other-court', '法院写成中级人民法院', 'reply:DENIED.INTERNAL', { edits: [swap('丰城市人民法院', '宜春市中级人民法院')] }, 'remedy-court'),
  defect('correction-with-remedy', '补正告知书附救济告知', 'correction-notice', { edits: [add('如不服本告知书，可以自收到本告知书之日起60日内向丰城市人民政府申请行政复议，或者自收到之日起6个月内向丰城市人民法院提起行政诉讼。')] }, 'remedy-on-procedural'),
  defect('extension-with-remedy', '延期告知书附救济告知', 'extension-notice', { edits: [add('对本告知不服的，可以在60日内申请行政复议。', 'remedy')] }, 'remedy-on-procedural'),
  defect('fee-notice-with-remedy', '收费通知书附救济告知', 'fee-notice', { edits: [add('如对本收费通知不服，可自收到之日起6个月内向丰城市人民法院提起行政诉讼。')] }, 'remedy-on-procedural'),
  defect('electronic-without-link', '电子送达但没有网上复议途径', 'reply:DENIED.PROCESS', { facts: OFFLINE, input: { delivery: ELECTRONIC } }, 'online-reconsideration'),
  defect('electronic-link-taken-out', '电子送达，网址被删去', 'reply:GRANTED.PROVIDED', { edits: [write('remedy', EITHER)], input: { delivery: ELECTRONIC } }, 'online-reconsideration'),
  defect('release-with-reconsideration-first', '告知第三方的文书误用复议前置', 'release-despite-refusal', { edits: [write('remedy', '如不服本告知书，应当先自收到本告知书之日起60日内向丰城市人民政府申请行政复议；对行政复议决定不服的，可以自收到复议决定书之日起15日内向丰城市人民法院提起行政诉讼。')] }, 'remedy-class'),
  defect('release-without-remedy', '告知第三方的文书没有救济告知', 'release-despite-refusal', { edits: [cut('remedy')] }, 'remedy-missing'),
  defect('declared-class-left-over', '改了处理结果后，文书仍标记为R2', 'reply:DENIED.PROCESS', { edits: [set({ remedy: 'R2' })] }, 'remedy-declared'),

  correct('first-in-other-words', '“须先……方可……”也是复议前置；“不得直接起诉”不是直接起诉', 'reply:DENIED.PROCESS', { edits: [write('remedy', '如不服本答复书，须先申请行政复议，不得直接提起行政诉讼。申请行政复议的，请自收到本答复书之日起六十日内向丰城市人民政府（行政复议机构：丰城市司法局）申请行政复议；对复议决定仍不服的，自收到复议决定书之日起十五日内向丰城市人民法院提起行政诉讼。')] }),
  correct('first-with-lapse-of-the-decision', '“或者复议机关逾期不作决定的”说的是复议之后', 'reply:DENIED.THIRD_PARTY', { edits: [write('remedy', '如不服本答复书，应当先自收到本答复书之日起60日内向丰城市人民政府申请行政复议。对行政复议决定不服，或者复议机关逾期不作出复议决定的，可以自收到行政复议决定书之日或者复议期满之日起15日内向丰城市人民法院提起行政诉讼。')] }),
  correct('remedies-of-another-act', '理由中告知另一行政行为的救济，不是第二段救济告知', 'reply:NOT_PROCESSED.PETITION', { edits: [write('reason', '你反映的是对丰城市综合行政执法局处罚决定的异议，属于信访、投诉事项；你可以在法定期限内就该处罚决定依法申请行政复议或者提起行政诉讼。')] }),
  correct('request-about-reconsideration', '申请内容本身提到行政复议、6个月', 'reply:GRANTED.PROVIDED', { facts: { request: { number: '丰自然资公开收〔2026〕12号', channel: 'in-person', submittedOn: '2026-03-02', receivedOn: '2026-03-02', content: '2025年本机关被申请行政复议、被提起行政诉讼6个月内的案件台账', docNumberSought: null, medium: '纸面', route: '邮寄' } } }),
  correct('link-in-the-delivery', '网址随电子送达的邮件提供', 'reply:DENIED.PROCESS', { facts: OFFLINE, input: { delivery: { ...ELECTRONIC, reconsiderationLink: 'https://fuyi.example.gov.cn' } } }),
  correct('either-in-numerals', '期限用汉字书写', 'reply:GRANTED.PROVIDED', { edits: [write('remedy', '如不服本答复书，可以自收到本答复书之日起六十日内向丰城市人民政府申请行政复议，或者自收到本答复书之日起六个月内依法向丰城市人民法院提起行政诉讼。')] }),
];
