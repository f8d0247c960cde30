import type { CivilDate } from '../../../workflows/clock/civil-date.js';
import { tagged } from '../../platform/chinese/segment.js';
import type { Facts, Stage } from './facts.js';
import { isWeakForm, MATTER_TREE } from './lexicon/lexicon.js';
import { organMatters } from './lexicon/organs.js';
import { findNames, type FoundName } from './names/find-names.js';
import { findMarks } from './names/marks.js';
import { readNumbers, withoutNumbers } from './numbers/document-numbers.js';
import { readOrdinals } from './numbers/ordinals.js';
import { plainYears, yearsOf } from './numbers/years.js';
import { mainFormOf } from './wish/main-form.js';
import { prepared } from './wish/prepared.js';
import { wishOf } from './wish/wish.js';
import { contentWords, isContent } from './words/content-words.js';

/** Grows when reading changes; what an older reader stored is read again. */
export const READER_VERSION = 8;

const MOST_WORDS = 48;
const MOST_STORY = 60;
const MOST_NAMES = 16;
/** 去年 in a story no longer than this is the year of what is asked; in a longer one it is of anything. */
const SHORT_STORY = 60;

const DRAFT = /征求意见稿|意见稿|草案|初稿|送审稿|讨论稿|征求意见|拟定稿|未定稿|公告稿/;
const FINAL = /正式|最终|最后批准|定稿|批准稿|公布稿|印发稿|定下来|生效|批准后|报批稿/;

const sorted = (values: Iterable<string>): string[] => [...new Set(values)].sort();
const mattersIn = (text: string): string[] => sorted(MATTER_TREE.find(text).flatMap(({ codes }) => codes));

function stagesOf(asked: string): Stage[] {
  return [...(DRAFT.test(asked) ? ['draft' as const] : []), ...(FINAL.test(asked) ? ['final' as const] : [])];
}

const joined = (clauses: readonly string[]): string => withoutNumbers(clauses.join(','));
const firstFilled = <T>(...lists: readonly (readonly T[])[]): readonly T[] => lists.find((list) => list.length > 0) ?? [];

function namesOf(parts: readonly string[]): FoundName[][] {
  const seen = new Set<string>();
  return parts.map((part) => findNames(part, tagged(part)).filter(({ class: class_, core }) => !seen.has(`${class_}${core}`) && seen.add(`${class_}${core}`)));
}

/** What is asked, its frame, and the story. A wish that names nothing itself (那份答复) means what the story tells. */
interface Scope {
  readonly wanted: readonly FoundName[];
  readonly told: readonly FoundName[];
  readonly refersToStory: boolean;
}

const isSpecific = ({ class: class_ }: FoundName): boolean => class_ !== 'county' && class_ !== 'town';

const NAME_TAGS = /^(?:ns|nr|nz|nt|zg|g|x|m|q)/;

/** The last two words before the word for the record, without names. */
function modifierOf(before: string): string {
  return tagged(before.slice(-16)).filter((word) => isContent(word) && word.text.length > 1 && !NAME_TAGS.test(word.tag)).slice(-2).map((word) => word.text).join('');
}

/** 贵局年度决算: the paper is of the organ asked. */
const OF_THE_ORGAN = /[贵你](?:局|委|办|府|单位|中心|院|校|镇|街道|乡|部门)[^,]{0,10}(?:预算|决算|三公|编制|三定|职责)/;
/** 该项目, 这批, 那份答复: the story says which. */
const REFERS = /该(?!公司|局|单位)|这[个部批份笔次片条块座所项家]|那[批次条块座所项家个份]|此(?:项|批|次|案|地块)|上述|它/;

function scopeOf(asked: string, near: string, told: string): Scope {
  const [first, second, third] = namesOf([asked, near, told]) as [FoundName[], FoundName[], FoundName[]];
  const wanted = [...first, ...second];
  const refersToStory = REFERS.test(asked) || (!wanted.some(isSpecific) && !/\d批|第\d+次/.test(asked));
  return { wanted: refersToStory ? [...wanted, ...third] : wanted, told: refersToStory ? [] : third, refersToStory };
}

function namesIn({ wanted, told }: Scope): Facts['names'] {
  return [...wanted.map((name) => ({ ...name, wanted: true })), ...told.map((name) => ({ ...name, wanted: false }))].slice(0, MOST_NAMES);
}

/**
 * What identifies the record that a text asks for. Any length: long texts are read in windows, so work is bounded; `on` is the day from
 * which 去年 and 今年 are counted; `organ`, the name of the organ asked, says whose budget 贵局预算 is.
 */
export function readFacts(text: string, on: CivilDate, organ = ''): Facts {
  const wish = wishOf(text);
  const main = mainFormOf(wish.asked, wish.near);
  const [asked, near, told] = [joined(wish.asked), joined(wish.near), joined(wish.told)];
  const scope = scopeOf(asked, near, told);
  const core = withoutNumbers(main.core);
  const forms = main.codes.filter((code) => !isWeakForm(code));
  const own = organMatters(`${core},${near}${OF_THE_ORGAN.test(asked) ? organ : ''}`, forms);
  const matters = sorted([...firstFilled(mattersIn(core), mattersIn(asked), mattersIn(near), scope.refersToStory ? mattersIn(told) : []), ...own]);
  const years = firstFilled(yearsOf(asked, on), yearsOf(near, on), scope.refersToStory ? (told.length <= SHORT_STORY ? yearsOf : plainYears)(told, on) : []);
  return {
    numbers: readNumbers(prepared(text), wish.asked.join(','), wish.negated),
    forms,
    modifier: modifierOf(main.before),
    matters,
    storyMatters: mattersIn(`${near},${told}`).filter((matter) => !matters.includes(matter)),
    names: namesIn(scope),
    marks: findMarks(tagged(scope.refersToStory ? `${near},${core}` : core), 16),
    storyMarks: findMarks(tagged(`${asked},${near},${told}`), 30),
    years,
    storyYears: yearsOf(`${near},${told}`, on).filter((year) => !years.includes(year)),
    ordinals: scope.refersToStory ? readOrdinals(`${asked},${near},${told}`, '') : readOrdinals(`${asked},${near}`, told),
    stages: stagesOf(asked),
    words: contentWords(tagged(core.length < 6 ? `${near},${core}` : core), MOST_WORDS),
    story: sorted(contentWords(tagged(`${main.rest},${near},${told}`), MOST_STORY)),
  };
}
