import type { Facts, FactNote } from '../facts.js';
import { areNear, FORM_LABELS } from '../lexicon/lexicon.js';
import { markSignals, type MarkSignals } from './mark-signals.js';
import { matterNotes, matterSignals, type MatterSignals } from './matter-signals.js';
import { nameSignals, type NameSignals } from './name-signals.js';
import { numberRelation, ordinalSignals, type NumberRelation, type OrdinalSignals } from './number-signals.js';
import { alignmentOf, slotNotes, type Alignment } from './slots.js';

const label = (codes: readonly string[]): string | null => (codes.length === 0 ? null : codes.map((code) => FORM_LABELS.get(code) ?? code).join('、'));

export type FormRelation = 'equal' | 'near' | 'conflict' | 'missing';

function formRelation(ours: Facts, theirs: Facts): FormRelation {
  if (ours.forms.length === 0 || theirs.forms.length === 0) return 'missing';
  if (ours.forms.some((form) => theirs.forms.includes(form))) return 'equal';
  return ours.forms.some((form) => theirs.forms.some((other) => areNear(form, other))) ? 'near' : 'conflict';
}

/** The batch of 2022 is approved by a paper of 2023. */
const numberYears = ({ numbers }: Facts): number[] => numbers.flatMap(({ wanted, year }) => (wanted && year !== null ? [year] : []));

/** Years of the story and of the document numbers: what a paper of 2025 lists is mostly of 2025. */
const toldYears = ({ storyYears, numbers }: Facts): number[] => [...storyYears, ...numbers.filter(({ wanted, year }) => wanted && year !== null).map(({ year }) => year!)];

export interface YearRelation { readonly equal: number; readonly conflict: number; readonly loose: number }

/** 2024-2025采暖季 and 2025-2026采暖季 are two, though a year is in both. */
const isSpan = (years: readonly number[]): boolean => years.length === 2 && years[1] === years[0]! + 1;
const areOtherSpans = (a: readonly number[], b: readonly number[]): boolean => isSpan(a) && isSpan(b) && a[0] !== b[0];

function yearRelation(ours: Facts, theirs: Facts): YearRelation {
  const [a, b] = [ours.years, theirs.years];
  if (areOtherSpans(a, b)) return { equal: 0, conflict: 1, loose: 0 };
  if (a.some((year) => b.includes(year))) return { equal: 1, conflict: 0, loose: 0 };
  if (a.length > 0 && b.length > 0) return { equal: 0, conflict: 1, loose: 0 };
  const [wanted, told] = a.length > 0 ? [a, toldYears(theirs)] : [b, toldYears(ours)];
  if (wanted.length === 0 || told.length === 0) return { equal: 0, conflict: 0, loose: 0 };
  if (wanted.some((year) => told.includes(year))) return { equal: 0.5, conflict: 0, loose: 0 };
  return { equal: 0, conflict: 0, loose: wanted.some((year) => numberYears(ours).includes(year + 1) || numberYears(theirs).includes(year + 1)) ? 0 : 1 };
}

/** Who asks for a draft says so; everybody else means what was decided. */
const isDraft = ({ stages }: Facts): boolean => stages.length === 1 && stages[0] === 'draft';
const stageShown = (facts: Facts): string => (isDraft(facts) ? '征求意见稿' : '正式稿');

/** How two texts stand to each other, slot by slot. */
export interface Relations {
  readonly ours: Facts;
  readonly theirs: Facts;
  readonly number: { readonly relation: NumberRelation; readonly note: FactNote | null };
  readonly form: FormRelation;
  readonly matter: MatterSignals;
  readonly names: NameSignals;
  readonly marks: MarkSignals;
  readonly year: YearRelation;
  readonly ordinal: OrdinalSignals;
  /** One wants a draft, the other what was decided. */
  readonly stage: boolean;
  readonly wording: Alignment;
}

export const relationsOf = (ours: Facts, theirs: Facts): Relations => ({
  ours, theirs,
  number: numberRelation(ours, theirs), form: formRelation(ours, theirs), matter: matterSignals(ours, theirs), names: nameSignals(ours, theirs),
  marks: markSignals(ours, theirs), year: yearRelation(ours, theirs), ordinal: ordinalSignals(ours, theirs), stage: isDraft(ours) !== isDraft(theirs),
  wording: alignmentOf(ours.wording, theirs.wording),
});

export interface Notes {
  readonly matches: readonly FactNote[];
  readonly differences: readonly FactNote[];
}

function yearNotes({ ours, theirs, year }: Relations): Notes {
  const all = (facts: Facts): number[] => [...facts.years, ...toldYears(facts)];
  const shown = `${all(ours).find((each) => all(theirs).includes(each))}年`;
  return {
    matches: year.equal > 0 ? [{ kind: 'year', ours: shown, theirs: shown }] : [],
    differences: year.conflict > 0 ? [{ kind: 'year', ours: `${ours.years[0]}年`, theirs: `${theirs.years[0]}年` }] : [],
  };
}

/** A number that one only cites is the number of another paper. */
const isOther = (relation: NumberRelation): boolean => relation === 'other' || relation === 'cited';

/** The same as people are shown it: what agrees and what would make them two things. */
export function notesOf(relations: Relations): Notes {
  const { ours, theirs, number, form, matter, names, ordinal, stage, wording } = relations;
  const numbers = number.note ? [number.note] : [];
  const forms: FactNote[] = [{ kind: 'document-kind', ours: label(ours.forms), theirs: label(theirs.forms) }];
  const about = matterNotes(ours, theirs, matter);
  const years = yearNotes(relations);
  return {
    matches: [...names.matches, ...ordinal.matches, ...(isOther(number.relation) ? [] : numbers), ...(form === 'equal' || form === 'near' ? forms : []), ...about.matches, ...years.matches],
    differences: [
      ...names.differences, ...ordinal.differences, ...(isOther(number.relation) ? numbers : []), ...(form === 'conflict' ? forms : []), ...about.differences, ...years.differences,
      ...(stage ? [{ kind: 'stage', ours: stageShown(ours), theirs: stageShown(theirs) } as const] : []), ...(number.relation === 'equal' ? [] : slotNotes(wording, names.differences)),
    ],
  };
}
