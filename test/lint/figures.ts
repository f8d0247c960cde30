import type { Finding } from '../../workflows/letters/lint/finding.js';
import { lint } from '../../workflows/letters/lint/lint.js';
import { RULES } from '../../workflows/letters/lint/rules.js';
import { inputOf, type Specimen } from './corpus/specimen.js';

/** What came of one letter. */
export interface Judged {
  readonly specimen: Specimen;
  readonly found: readonly Finding[];
  /** Known defects that were not found. */
  readonly missed: readonly string[];
  /** Rules that spoke though nothing is known to be wrong. */
  readonly unexpected: readonly string[];
}

export function judge(specimen: Specimen): Judged {
  const found = lint(inputOf(specimen));
  const names = [...new Set(found.map(({ rule }) => rule))];
  return { specimen, found, missed: specimen.breaks.filter((rule) => !names.includes(rule)), unexpected: names.filter((rule) => !specimen.breaks.includes(rule)) };
}

export interface Figures {
  readonly letters: number;
  readonly defective: number;
  readonly correct: number;
  /** Defects known, and found. */
  readonly known: number;
  readonly found: number;
  readonly unexpected: number;
  readonly falseErrorsOnCorrect: number;
  readonly recall: number;
  /** Findings that point at a known defect, of all findings, one a rule and letter. */
  readonly precision: number;
}

export function figuresOf(judged: readonly Judged[]): Figures {
  const sum = (count: (each: Judged) => number) => judged.reduce((total, each) => total + count(each), 0);
  const known = sum(({ specimen }) => specimen.breaks.length);
  const found = known - sum(({ missed }) => missed.length);
  const unexpected = sum((each) => each.unexpected.length);
  const isCorrect = ({ specimen }: Judged) => specimen.breaks.length === 0;
  return {
    letters: judged.length, defective: judged.filter((each) => !isCorrect(each)).length, correct: judged.filter(isCorrect).length, known, found, unexpected,
    falseErrorsOnCorrect: sum((each) => (isCorrect(each) ? each.found.filter(({ severity }) => severity === 'error').length : 0)),
    recall: found / known, precision: found / (found + unexpected),
  };
}

/** Rules × letters of the corpus, as a table of docs/lint.md. */
export function rulesTable(judged: readonly Judged[]): string {
  const counts = RULES.map((rule) => {
    const knowing = judged.filter(({ specimen }) => specimen.breaks.includes(rule.name));
    return { rule, known: knowing.length, found: knowing.filter(({ missed }) => !missed.includes(rule.name)).length, wrongly: judged.filter(({ unexpected }) => unexpected.includes(rule.name)).length };
  });
  const head = ['| rule | severity | rests on | what it finds | letters with the defect | found | wrongly |', '|---|---|---|---|---|---|---|'];
  return [...head, ...counts.map(({ rule, known, found, wrongly }) => `| \`${rule.name}\` | ${rule.severity} | ${rule.article} | ${rule.label.zh} — ${rule.label.en} | ${known} | ${found} | ${wrongly} |`)].join('\n');
}

export const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;
