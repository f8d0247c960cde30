import { ELEMENTS } from '../../../workflows/letters/lint/elements.js';
import { outcomeOf, type Citation, citationKey, type Outcome, type OutcomeCode, type RemedyClass, type ReplyElement } from '../../../workflows/request/outcomes.js';
import { type Answer, consequenceOf, decidedBy, type Decided, type QuestionSpec, QUESTION_SPECS } from '../../../workflows/request/questions.js';
import type { Bilingual } from '../../platform/errors/bilingual.js';
import { citationName } from './citation-name.js';
import { evidenceNeeded, type EvidenceNeed } from './evidence-needed.js';

export interface Ground {
  /** As an answer names it: `REG-36-4`. */
  readonly key: string;
  readonly label: Bilingual;
}

/** Everything that follows from an outcome, in words. */
export interface Leads {
  readonly outcome: OutcomeCode;
  readonly label: Bilingual;
  /** 答复书 or 告知书. */
  readonly letter: string;
  readonly grounds: readonly Ground[];
  readonly remedy: { readonly class: RemedyClass; readonly label: Bilingual };
  readonly row: { readonly number: number; readonly mark: string; readonly label: string };
  readonly elements: readonly { readonly key: ReplyElement; readonly label: Bilingual; readonly article: string }[];
  readonly evidence: readonly EvidenceNeed[];
}

export interface QuestionView {
  readonly key: string;
  readonly label: Bilingual;
  readonly asks: Bilingual;
  readonly choices: readonly { readonly key: string; readonly label: Bilingual; readonly grounds: readonly Ground[]; readonly blocks: Bilingual | null; readonly leadsTo: Leads | null }[];
}

export type DecisionView = Omit<Decided, 'outcome'> & { readonly outcome: OutcomeCode | null; readonly consequence: Leads | null };

const REMEDIES: Readonly<Record<RemedyClass, Bilingual>> = {
  R1: { zh: '先申请行政复议，对复议决定不服再提起行政诉讼', en: 'reconsideration first, then suit' },
  R2: { zh: '申请行政复议或者提起行政诉讼', en: 'reconsideration or suit' },
  none: { zh: '不单独告知救济途径', en: 'no remedy text of its own' },
};

const ground = (citation: Citation): Ground => ({ key: citationKey(citation), label: citationName(citation) });

/** The seven questions in their order, with every choice and what it leads to. */
export function questionViews(): QuestionView[] {
  return QUESTION_SPECS.map((spec) => ({ key: spec.key, label: spec.label, asks: spec.asks, choices: spec.choices.map((each) => choiceView(spec, each)) }));
}

function choiceView(spec: QuestionSpec, { key, label, outcome, blocks }: QuestionSpec['choices'][number]): QuestionView['choices'][number] {
  const basis = outcome ? outcomeOf(outcome).basis : spec.basis;
  return { key, label, grounds: basis.map(ground), blocks: blocks ?? null, leadsTo: outcome ? leadsOf(outcomeOf(outcome), []) : null };
}

/** What a set of answers leads to, and what is still wrong with it. */
export function decisionView(answers: readonly Answer[], withheld: readonly OutcomeCode[]): DecisionView {
  const { outcome, ...rest } = decidedBy(answers);
  return { ...rest, outcome: outcome?.code ?? null, consequence: outcome && leadsOf(outcome, withheld) };
}

function leadsOf(outcome: Outcome, withheld: readonly OutcomeCode[]): Leads {
  const { letter, remedy, row } = consequenceOf(outcome, withheld);
  return {
    outcome: outcome.code, label: outcome.label, letter, grounds: outcome.basis.map(ground), remedy: { class: remedy, label: REMEDIES[remedy] }, row,
    elements: outcome.elements.map((key) => ({ key, label: { zh: ELEMENTS[key].zh, en: ELEMENTS[key].en }, article: ELEMENTS[key].article })),
    evidence: evidenceNeeded(outcome.code, withheld),
  };
}
