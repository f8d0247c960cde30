import type { CivilDate } from '../../../workflows/clock/civil-date.js';
import { tagged } from '../../platform/chinese/segment.js';
import type { Facts } from './facts.js';
import { colloquialMatters } from './lexicon/colloquial-matters.js';
import { inContext, withoutTold } from './lexicon/contexts.js';
import { FORM_TREE, isWeakForm, MATTER_TREE } from './lexicon/lexicon.js';
import { closest, groupOf } from './lexicon/matter.js';
import { meaningOfSign } from './lexicon/signs.js';
import { organMatters } from './lexicon/organs.js';
import { findNames, type FoundName } from './names/find-names.js';
import { findMarks } from './names/marks.js';
import { readNumbers, withoutNumbers } from './numbers/document-numbers.js';
import { readOrdinals } from './numbers/ordinals.js';
import { periodsOf, withoutLooseYears, yearsOf, yearsOfBatches } from './numbers/years.js';
import { isAlongside } from './wish/alongside.js';
import { mainFormOf } from './wish/main-form.js';
import { prepared } from './wish/prepared.js';
import { stagesOf } from './wish/stages.js';
import { wishOf } from './wish/wish.js';
import { contentWords, isContent } from './words/content-words.js';
import { sketchOf } from './words/sketch.js';
import { wordingOf } from './words/wording.js';

/** Grows when reading changes; what an older reader stored is read again. */
export const READER_VERSION = 14;

const MOST_WORDS = 48;
const MOST_STORY = 60;
const MOST_NAMES = 16;
/** 去年 in a story no longer than this is the year of what is asked; in a longer one it is of anything. */
const SHORT_STORY = 60;

/** 补偿安置的方案 is 补偿安置方案. */
const BETWEEN_WORDS = /(?<=[\u4e00-\u9fa5]{2})(?<!怎么[\u4e00-\u9fa5]{2})的(?=方案|协议|标准)/g;
const sorted = (values: Iterable<string>): string[] => [...new Set(values)].sort();
function mattersIn(text: string): string[] {
  const own = withoutTold(text);
  return closest(sorted([...new Set([own, own.replace(BETWEEN_WORDS, '')])].flatMap((each) => MATTER_TREE.findAll(each)).flatMap(({ codes }) => codes)));
}
/** A word for what came out of another paper tells something where the paper is named, not in the reason for asking. */
const NEAR_THE_FORM = 24;
const derivedElsewhere = (matter: string, core: string): boolean => matter.startsWith('derived:') && !mattersIn(core.slice(-NEAR_THE_FORM)).includes(matter);

/** 璟泽(江西)建材有限公司: the region within the name of a firm. */
const REGION_OF_A_FIRM = /(?<=[\u4e00-\u9fa5]{2})\([\u4e00-\u9fa5]{2,3}\)(?=[\u4e00-\u9fa5]{2,12}(?:公司|集团|企业|合伙))/g;
const joined = (clauses: readonly string[]): string => withoutNumbers(clauses.join(',')).replace(REGION_OF_A_FIRM, '');
const firstFilled = <T>(...lists: readonly (readonly T[])[]): readonly T[] => lists.find((list) => list.length > 0) ?? [];

function namesOf(parts: readonly string[]): FoundName[][] {
  const seen = new Set<string>();
  return parts.map((part) => findNames(part, tagged(part)).filter(({ class: class_, core }) => !seen.has(`${class_}${core}`) && seen.add(`${class_}${core}`)));
}

/** 渡口巷 is no ferry: words inside names of places and streets are no matters. */
const NAMED_ONLY = new Set(['town', 'village', 'group', 'road', 'estate', 'area']);
const withoutPlaces = (text: string, names: readonly FoundName[]): string => names.filter(({ class: class_, core, head }) => NAMED_ONLY.has(class_) && core.length >= 2 && head.length > 0).reduce((left, { class: class_, core, head }) => left.replaceAll(core + head, class_ === 'area' ? `,${head}` : ','), text);

/** What is asked, its frame, and the story. A wish that names nothing itself (那份答复) means what the story tells. */
interface Scope {
  readonly wanted: readonly FoundName[];
  readonly told: readonly FoundName[];
  readonly refersToStory: boolean;
}

const isSpecific = ({ class: class_ }: FoundName): boolean => class_ !== 'county' && class_ !== 'town';

const NAME_TAGS = /^(?:ns|nr|nz|nt|zg|g|x|m|q)/;

/** Words that stand before the name of any paper and tell none from another. */
const COMMON_MODIFIER = /补贴|补助|补偿|资金|费用?$|项目|工程|建设|情况|工作|实施|管理|对象|人员|分户|发放|分配|使用|支付|行政|处理|审批|批准|核准|作出|全部|完整|正式|最终|年度|相关|有关|政府|市本级|部门|单位|公司|企业|明细|竣工|财政|专项|具体|结果|规划|用地|土地|验收|审查|许可|登记|备案|公开|公布|农村|城市|城乡|城区|我市|每户|各户|到户|逐户|居民|市级|县级|领取|到账|清单|名单|兑付|签领|领款|收支|收入|支出|逐笔|每笔|村民|村委会|委员会|小组|户主/g;

/** The telling words right before the word for the record, without names. */
function modifierOf(before: string): string {
  return tagged(before.slice(-18)).filter((word) => isContent(word) && word.text.length > 1 && !NAME_TAGS.test(word.tag)).slice(-4).map((word) => word.text).join('').replace(COMMON_MODIFIER, '');
}

/** 我承包鱼塘, …一书四方案: what the clause with the word for the record is about. */
function mainMattersOf(core: string, matters: readonly string[], forms: readonly string[]): string[] {
  const clause = core.split(',').at(-1)!;
  const own = [...mattersIn(clause), ...colloquialMatters(clause, forms)].filter((matter) => matters.includes(matter));
  return own.length > 0 ? [...new Set(own)] : [...matters];
}

/** Whether a story names the paper itself, so that its matters are those of the paper. */
const namesOneOf = (told: string, forms: readonly string[]): boolean => FORM_TREE.find(told).some(({ codes }) => codes.some((code) => forms.includes(code)));

/** 贵局年度决算: the paper is of the organ asked. */
const OF_THE_ORGAN = /[贵你](?:局|委|办|府|单位|中心|院|校|镇|街道|乡|部门)[^,]{0,10}(?:预算|决算|三公|编制|三定|职责)/;
/** 该项目, 这批, 那份答复: the story says which. */
const REFERS = /该(?!公司|局|单位)|这[个部批份笔次片条块座所项家栋幢]|那[批次条块座所项家个份栋幢]|此(?:项|批|次|案|地块)|上述|它|[给对批发][他她](?!们)|[他她]家/;

/** What is asked, and of a story that it refers to the kinds of matter that it does not name itself and the story names once. */
function withStory(asked: readonly string[], told: readonly string[], refersToWorks: boolean): string[] {
  const open = told.filter((matter) => !asked.some((each) => groupOf(each) === groupOf(matter)) && told.filter((each) => groupOf(each) === groupOf(matter)).length === 1);
  if (asked.length === 0) return [...told];
  const ofWorks = refersToWorks ? open.filter((matter) => groupOf(matter) === 'works') : [];
  return [...asked, ...ofWorks, ...(asked.every((matter) => STEPS.has(groupOf(matter))) ? open : open.filter((matter) => OF_A_POST.has(groupOf(matter))))];
}
/** 批这个项目初步设计的文件: the story says what is built. */
const THOSE_WORKS = /(?:该|此|这个?|那个?|上述)(?:项目|工程)/;
/** 调价的文件: a step says nothing of what it was taken for. */
const STEPS = new Set(['price-step', 'petition-step', 'role-in-works', 'procedure-step']);
/** 领到补贴的是哪些人: which, the story tells. */
const SOME_MONEY = /补贴|补助|奖补|救助|津贴|奖励/;
/** Groups that tell one of a row of papers from the others: which post, which school stage, which crop. */
const OF_A_POST = new Set(['subject', 'school-stage', 'recruit', 'season', 'crop-subject', 'animal']);

/** 这一年地力补贴: the year of the story. */
const THAT_YEAR = /[这那该]一?年|当年|同年/;
const FEW_WORDS = 3;

/** 158号文, 36号证: says no more than the number. */
const A_NUMBERED_PAPER = /#(?:文件?|号文|证书?|通知)/g;
/** 158号文, 要全文, 红线图一起复印: the number says which paper, and what else is named only goes with it. */
function isNumberOnly(clauses: readonly string[], numbers: Facts['numbers']): boolean {
  if (!numbers.some(({ wanted, year }) => wanted && year !== null)) return false;
  const plain = clauses.map((clause) => withoutNumbers(clause).replace(A_NUMBERED_PAPER, '#'));
  const named = plain.find((clause) => clause.includes('#'));
  return named !== undefined && contentWords(tagged(named.replaceAll('#', '')), FEW_WORDS).length === 0 && contentWords(tagged(plain.join(',').replaceAll('#', '')), FEW_WORDS + 1).length <= FEW_WORDS;
}

/** 拨了多少, 求公布流水: a wish of so few words is understood by what stands before it in its sentence. */
function wordsOf(core: string, near: string): string[] {
  const own = contentWords(tagged(core), MOST_WORDS);
  return near === '' || own.filter((word) => word.length > 1).length >= FEW_WORDS - 1 ? own : contentWords(tagged(`${near},${core}`), MOST_WORDS);
}

/** 户口在贺炳炎大道, 在工业园打工: where the applicant lives and works is not what the paper is about. */
const OF_THE_APPLICANT = /(?:住在?|房子买?在|买在|户口[^,]{0,2}|户籍[^,]{0,2}|学籍[^,]{0,2}|家在|老家|就读于?|在|去|路过|租)$/;
const THERE = /^[^,]{0,3}(?:打工|上班|读书|上学|工作|做事|租房|开店|摆摊|居住|住)/;

function isOfTheApplicant({ core, head }: FoundName, told: string): boolean {
  const at = told.indexOf(core + head);
  if (at < 0) return false;
  const before = told.slice(Math.max(0, at - 8), at).split(',').at(-1)!;
  return /(?:户口|户籍|学籍|就读|老家)/.test(before) || (OF_THE_APPLICANT.test(before) && THERE.test(told.slice(at + core.length + head.length)));
}

/** 今年城区初中的划片方案: a paper for the whole town, wherever the applicant lives. */
const WIDE = /(?:全[市县区镇乡]|城区|城里|主城|各(?:公办|民办)?(?:乡镇|街道|校|园|个?学校|初中|小学|幼儿园|所))[^,]{0,12}(?:方案|范围|划|名单|计划|名额|标准|安排|政策|通知|文件|表|情况|招生|学位)/;

/** 我住城郊街道南湖花园: beside a wish for the whole town. */
function isHome({ core, head }: FoundName, text: string): boolean {
  const at = text.indexOf(core + head);
  return at >= 0 && /住|户口|户籍|学籍|家在|老家|房子|买在/.test(text.slice(0, at).split(',').at(-1)!);
}

function scopeOf(asked: string, near: string, told: string, before: string): Scope {
  const [first, second, ...rest] = namesOf([asked, near, told, before]) as [FoundName[], FoundName[], FoundName[], FoundName[]];
  const third = rest[0].some(isSpecific) ? rest[0] : [...rest[0], ...rest[1]];
  const isWide = WIDE.test(asked);
  const home = isWide ? second.filter((name) => isHome(name, near)) : [];
  const wanted = [...first, ...second.filter((name) => !home.includes(name))];
  const refersToStory = REFERS.test(asked) || (!wanted.some(isSpecific) && !/\d批|第\d+次/.test(asked));
  const own = REFERS.test(asked) ? [] : third.filter((name) => isOfTheApplicant(name, told));
  const meant = isWide ? [] : third.filter((name) => !own.includes(name));
  return { wanted: refersToStory ? [...wanted, ...meant] : wanted, told: [...home, ...(refersToStory ? third.filter((name) => !meant.includes(name)) : third)], refersToStory };
}

interface Parts { readonly asked: string; readonly near: string; readonly told: string; readonly before: string }
const OF_A_PERIOD = new Set(['audit', 'usage', 'ledger', 'accounts']);

/** Years of the record: said in the wish, beside it, or in a story that it refers to. */
function yearsRead({ asked, near, told, before }: Parts, { refersToStory }: Scope, forms: readonly string[], on: CivilDate): readonly number[] {
  const whole = `${asked},${near},${told},${before}`;
  const read = (text: string): number[] => yearsOf(withoutLooseYears(text, whole), on);
  const period = forms.some((form) => OF_A_PERIOD.has(form)) ? periodsOf(`${near},${told}`) : [];
  return firstFilled(read(asked), period, read(near), yearsOfBatches(told, on), THAT_YEAR.test(asked) ? read(told) : [], refersToStory && told.length <= SHORT_STORY ? read(told) : []);
}

/** 六月(寄给贵局的信没有回音), 请公开…: when something was done. */
const ONLY_A_MONTH = /^\d{1,2}月份?$/;

/** 干部讲是22年第7批, … 省政府批准征某村地的批复: the one batch that a story tells with its year is the one that is meant. */
const BATCH_WITH_ITS_YEAR = /\d\d年(?:度|的)?[^,\d]{0,6}第?\d{1,3}批/g;
function withBatchOf(told: string, read: Facts['ordinals']): Facts['ordinals'] {
  const batches = read.filter(({ unit }) => unit === 'batch');
  const isMeant = batches.length === 1 && !batches[0]!.wanted && (told.match(BATCH_WITH_ITS_YEAR) ?? []).length === 1;
  return isMeant ? read.map((each) => (each.unit === 'batch' ? { ...each, wanted: true } : each)) : read;
}

/** Which batch or phase: said in the wish, else in the story it refers to, else where an earlier request is told of. */
function ordinalsOf({ refersToStory }: Scope, asked: string, beside: string, told: string, before: string): Facts['ordinals'] {
  const near = beside.replace(ONLY_A_MONTH, '');
  if (!refersToStory) return withBatchOf(told, readOrdinals(`${asked},${near}`, told));
  const wished = readOrdinals(`${asked},${near}`, '');
  const own = readOrdinals(`${asked},${near},${told}`, '').filter(({ unit, n }) => !wished.some((each) => each.unit === unit) || wished.some((each) => each.unit === unit && each.n === n));
  return own.length > 0 ? own : readOrdinals(before, '').filter(({ unit }) => unit !== 'month');
}

function namesIn({ wanted, told }: Scope): Facts['names'] {
  return [...wanted.map((name) => ({ ...name, wanted: true })), ...told.map((name) => ({ ...name, wanted: false }))].slice(0, MOST_NAMES);
}

/**
 * What identifies the record that a text asks for. Any length: long texts are read in windows, so work is bounded; `on` is the day from
 * which 去年 and 今年 are counted; `organ`, the name of the organ asked, says whose budget 贵局预算 is.
 */
export function readFacts(text: string, on: CivilDate, organ = ''): Facts {
  const ready = prepared(text);
  const wish = wishOf(ready);
  const main = mainFormOf(wish.asked, wish.near, wish.told);
  const [asked, near, told] = [joined(wish.asked), joined(wish.near), joined(wish.told)];
  const before = joined(wish.before);
  const scope = scopeOf(asked, near, told, before);
  const core = withoutNumbers(main.core);
  const numbers = readNumbers(ready, wish.asked.join(','), wish.negated);
  const read = isNumberOnly([...wish.near, ...wish.asked], numbers) ? [] : main.codes.filter((code) => !isWeakForm(code));
  const ofSign = meaningOfSign(numbers.find(({ wanted, organ: each }) => wanted && each !== '')?.organ ?? '');
  const sign = read.length === 0 ? ofSign : null;
  const forms = sign ? [...sign.forms] : read;
  const plainCore = withoutPlaces(core, scope.wanted);
  const own = organMatters(`${core},${near}${OF_THE_ORGAN.test(asked) ? organ : ''}`, forms);
  const meant = firstFilled(mattersIn(plainCore), mattersIn(withoutPlaces(joined(wish.asked.filter((clause) => !isAlongside(clause))), scope.wanted)), mattersIn(withoutPlaces(near, scope.wanted)));
  const further = [...own, ...colloquialMatters(`${asked},${near},${told}`, forms), ...(ofSign?.matter && (sign || (meant.length === 0 && ofSign.forms.some((form) => forms.includes(form)))) ? [ofSign.matter] : [])];
  const whole = `${asked},${near},${told},${before}`;
  const matters = closest(inContext(sorted([...withStory(meant, scope.refersToStory || (meant.length === 0 && SOME_MONEY.test(core)) ? mattersIn(`${near},${told}`) : [], THOSE_WORKS.test(asked)), ...further]), whole)).filter((matter) => !derivedElsewhere(matter, core));
  const years = yearsRead({ asked, near, told, before }, scope, forms, on);
  return {
    numbers,
    forms,
    modifier: modifierOf(main.before),
    matters,
    mainMatters: meant.length + further.length === 0 && !namesOneOf(told, forms) ? [] : mainMattersOf(plainCore, matters, forms),
    storyMatters: inContext(mattersIn(`${near},${told}`), whole).filter((matter) => !matters.includes(matter)),
    names: namesIn(scope),
    marks: findMarks(tagged(scope.refersToStory ? `${near},${before},${core}` : core), 16),
    storyMarks: findMarks(tagged(`${asked},${near},${told}`), 30),
    years,
    storyYears: yearsOf(`${near},${told}`, on).filter((year) => !years.includes(year)),
    ordinals: ordinalsOf(scope, asked, near, told, before),
    stages: stagesOf(asked),
    words: wordsOf(core, near),
    story: sorted(contentWords(tagged(`${main.rest},${near},${told}`), MOST_STORY)),
    wording: wordingOf(asked),
    sketch: sketchOf(ready),
  };
}
