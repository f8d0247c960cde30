import { itemsOf } from '../../../workflows/letters/wording/request-items.js';
import { maskedText } from '../../attachments/personal/masked-text.js';
import type { Bilingual } from '../../platform/errors/bilingual.js';

/** What is worth saying to somebody who writes a request. None of it keeps a request back (Arts. 27, 29, 30). */
export const HINTS = ['too-short', 'unspecific', 'several-matters', 'petition', 'consultation', 'to-be-made', 'personal-numbers'] as const;
export type HintKind = (typeof HINTS)[number];

export interface Hint {
  readonly kind: HintKind;
  readonly message: Bilingual;
}

/** What is asked for, as far as it was written. */
export interface Described {
  readonly content: string;
  readonly title?: string;
  readonly docNumberSought?: string;
}

const MESSAGES: Readonly<Record<HintKind, Bilingual>> = {
  'too-short': {
    zh: '描述较短，可能不易查找。请尽量写明名称、文号，或者哪个村、哪个项目、哪一年、哪一批次等特征。内容不明确的，行政机关会在7个工作日内一次告知您补正。',
    en: 'This is short and may be hard to find. Say the title, document number, or what else helps: village, project, year, batch. If it stays unclear, the organ tells you once, within 7 working days, what to add.',
  },
  unspecific: {
    zh: '还没有看到名称、文号、时间或者地点。加上其中一项（例如“2023年”“剑南街道”“第三批次”或者项目名称），更容易查找，也不容易被要求补正。',
    en: 'No title, number, time or place is seen yet. Adding one of them (a year, a town, a batch, the name of a project) makes it easier to find, and a correction less likely.',
  },
  'several-matters': {
    zh: '似乎包含几个事项。一件申请只写一个事项（一事一申请）办理更快、答复更清楚；一并提交也会受理，行政机关可能按事项拆分办理，拆分后的每一件分别计数。',
    en: 'This seems to ask for several matters. One matter per request is answered sooner and more clearly. Together they are accepted as well; the organ may split them, and each part then counts as a request of its own.',
  },
  petition: {
    zh: '看起来像信访、投诉、举报。这里只办理查阅政府信息的申请；信访、投诉、举报不作为政府信息公开申请处理（条例第三十九条），会告知您，并可能告诉您相应的渠道。要查阅文件的，请写明文件；也可以照此提交，照样受理。',
    en: 'This looks like a petition, complaint or report. Here requests for documents are handled; petitions, complaints and reports are not treated as such (Art. 39), of which you would be told, perhaps with the right channel. If you want a document, say which. You may also submit it as it is; it is accepted.',
  },
  consultation: {
    zh: '看起来像咨询。政府信息公开提供的是已经制作或者获取的文件、资料，不解答政策和办事问题；咨询可以向承办部门或者12345热线提出。要查阅文件的，请写明文件；也可以照此提交，照样受理。',
    en: 'This looks like a question for advice. Disclosure gives documents that exist; it does not explain policies or procedures, for which there are the departments and the hotline 12345. If you want a document, say which. You may also submit it as it is; it is accepted.',
  },
  'to-be-made': {
    zh: '似乎要求统计、汇总或者分析。行政机关提供现有的信息，一般没有加工、分析的义务（条例第三十八条）。请尽量写明现有的文件、台账或者报表；也可以照此提交，照样受理。',
    en: 'This seems to ask for figures to be compiled or analysed. Organs give information that exists and need not process it (Art. 38). Name existing documents, registers or tables where you can. You may also submit it as it is; it is accepted.',
  },
  'personal-numbers': {
    zh: '描述中似乎有身份证号、电话等个人号码。查找文件一般用不到，建议删去；您的证件号码和联系方式请填在后面的专门栏目。',
    en: 'The text seems to hold personal numbers (identity, telephone). They rarely help to find a document; better leave them out. Your own belong in the fields further down.',
  },
};

const SHORT = 10;
const TIME = /(?:19|20)\d{2}|[〇零一二三四五六七八九]{4}年|\d{1,2}月|[今去前]年|近[一二三四五六七八九十两\d]+年|[历每]年|第[一二三四五六七八九十\d]+[批期次季届轮号]/u;
const PLACE = /\p{Script=Han}{2}(?:村|镇|乡|街道|社区|小区|小组|路|街|大道|巷|区|片|项目|工程|公司|企业|集团|厂|学校|中学|小学|大学|学院|幼儿园|医院|水库|河|湖|矿|电站|大楼|大厦|车站|广场|场|公园|景区|局|办|委|院|站|中心|协会)/u;
const DOCUMENT_NUMBER = /[\p{Script=Han}A-Za-z]{1,20}[〔[（(【]\s?(?:19|20)\d{2}\s?[〕\]）)】]\s?(?:第\s?)?\d{1,5}\s?号/gu;
const TITLE_IN_MARKS = /《[^《》]{2,80}》/g;
const ASKS_FOR_A_RECORD = /文件|通知|批复|批准|方案|公告|合同|协议|清单|名单|台账|报告|图纸|记录|纪要|许可|证书|档案|目录|标准|预算|决算|规划|凭证|材料|信息|依据|决定书|审批表|登记表|评估|补偿款|明细/u;
const PETITION = /举报|投诉|信访|上访|控告|检举|申诉|违法建筑.{0,12}(查处|拆除)|请求(查处|处理|拆除|追究|赔偿|给予)|要求(查处|处理|拆除|追究|赔偿|给予|严惩|处分|道歉)|追究.{0,10}责任|讨(个)?说法|主持公道|还我|不作为|渎职|贪污|徇私/u;
const CONSULTATION = /咨询|请问|如何办理|怎么办|怎样才能|为什么|为何|是否(可以|能够|应当|合法|属于|违法)|能不能|可不可以|什么时候(才)?能|请(解释|答复我|说明理由)|[?？]\s*$/u;
const TO_BE_MADE = /(请|要求|帮我|希望).{0,10}(统计|汇总|整理|测算|分析|对比|计算)|(统计|汇总|整理|分析)(一下|后|出来)/u;

/** Titles and document numbers that a text names, each once. */
function named(text: string): number {
  return new Set([...text.matchAll(DOCUMENT_NUMBER)].map(([each]) => each.replace(/\s/g, ''))).size;
}

function severalTitles(text: string): boolean {
  const titles = [...text.matchAll(TITLE_IN_MARKS)].map(([each]) => each);
  return new Set(titles).size > 1 && /》\s*(?:[、，,；;和及与]|以及)\s*《/u.test(text);
}

const HOLDS: Readonly<Record<HintKind, (text: string, described: Described) => boolean>> = {
  'too-short': (text, { title, docNumberSought }) => !title && !docNumberSought && Array.from(text.replace(/\s/g, '')).length < SHORT && named(text) === 0,
  unspecific: (text, { title, docNumberSought }) => !title && !docNumberSought && Array.from(text.replace(/\s/g, '')).length >= SHORT && named(text) === 0 && !/《[^《》]{2,80}》/u.test(text) && !TIME.test(text.normalize('NFKC')) && !PLACE.test(text) && !PETITION.test(text) && !CONSULTATION.test(text),
  'several-matters': (text) => itemsOf(text).length > 1 || named(text) > 1 || severalTitles(text),
  petition: (text) => PETITION.test(text),
  consultation: (text) => CONSULTATION.test(text) && !(ASKS_FOR_A_RECORD.test(text) && !/咨询|请问/u.test(text)),
  'to-be-made': (text) => TO_BE_MADE.test(text),
  'personal-numbers': (text) => maskedText(text) !== text.normalize('NFKC'),
};

/** Longest text that is looked at. */
const LONGEST = 20_000;

/** What is worth saying of a description, in a fixed order; nothing of an empty one. Pure. */
export function hintsOf(described: Described): Hint[] {
  const text = described.content.slice(0, LONGEST).trim();
  if (text === '') return [];
  return HINTS.filter((kind) => HOLDS[kind](text, described)).map((kind) => ({ kind, message: MESSAGES[kind] }));
}
