import type { CivilDate } from '../../../workflows/clock/civil-date.js';
import { tagged } from '../../platform/chinese/segment.js';
import type { Facts, Name, Stage } from './facts.js';
import { isWeakForm, MATTER_TREE } from './lexicon/lexicon.js';
import { findNames } from './names/find-names.js';
import { readNumbers, withoutNumbers } from './numbers/document-numbers.js';
import { readOrdinals } from './numbers/ordinals.js';
import { yearsOf } from './numbers/years.js';
import { mainFormOf } from './wish/main-form.js';
import { prepared } from './wish/prepared.js';
import { wishOf } from './wish/wish.js';
import { contentWords } from './words/content-words.js';

/** Grows when reading changes; what an older reader stored is read again. */
export const READER_VERSION = 1;

const MOST_WORDS = 48;
const MOST_STORY = 60;
const MOST_NAMES = 16;

const DRAFT = /征求意见稿|意见稿|草案|初稿|送审稿|讨论稿|征求意见|拟定稿|未定稿|公告稿/;
const FINAL = /正式|最终|最后批准|定稿|批准稿|公布稿|印发稿|定下来|生效|批准后|报批稿/;

const sorted = (values: Iterable<string>): string[] => [...new Set(values)].sort();
const mattersIn = (text: string): string[] => sorted(MATTER_TREE.find(text).flatMap(({ codes }) => codes));

function stagesOf(asked: string): Stage[] {
  return [...(DRAFT.test(asked) ? ['draft' as const] : []), ...(FINAL.test(asked) ? ['final' as const] : [])];
}

function namesOf(asked: string, told: string): Name[] {
  const wanted = findNames(asked, tagged(asked), true);
  const others = findNames(told, tagged(told), false).filter((name) => !wanted.some((each) => each.class === name.class && each.core === name.core));
  return [...wanted, ...others].slice(0, MOST_NAMES);
}

/**
 * What identifies the record that a text asks for. Any length: long texts are read in windows, so work is bounded; `on` is the day from
 * which 去年 and 今年 are counted.
 */
export function readFacts(text: string, on: CivilDate): Facts {
  const wish = wishOf(text);
  const main = mainFormOf(wish.asked);
  const asked = withoutNumbers(wish.asked.join(','));
  const told = withoutNumbers(wish.told.join(','));
  const codes = main.codes.filter((code) => !isWeakForm(code));
  const core = withoutNumbers(main.core);
  const matters = mattersIn(core);
  return {
    numbers: readNumbers(prepared(text), wish.asked.join(','), wish.negated),
    forms: codes,
    matters: matters.length > 0 ? matters : mattersIn(asked),
    storyMatters: mattersIn(told),
    names: namesOf(asked, told),
    years: yearsOf(asked, on),
    storyYears: yearsOf(told, on),
    ordinals: readOrdinals(asked, told),
    stages: stagesOf(asked),
    words: contentWords(tagged(core), MOST_WORDS),
    story: sorted(contentWords(tagged(`${main.rest},${told}`), MOST_STORY)),
  };
}
