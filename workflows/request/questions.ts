import type { Bilingual } from '../definition.js';
import { type Citation, citationKey, outcomeOf, type Outcome, type OutcomeCode, remedyOf, type RemedyClass } from './outcomes.js';

/** The seven questions of a review, in their order (ux.md, legal review; the order practised in 江苏). */
export const QUESTIONS = ['correction', 'nature', 'responsibility', 'holding', 'disclosure', 'manner', 'reply'] as const;
export type Question = (typeof QUESTIONS)[number];

/** An answer that may be chosen. */
export interface Choice {
  readonly key: string;
  readonly label: Bilingual;
  /** Decides the matter: later questions are closed. */
  readonly outcome?: OutcomeCode;
  /** Cannot be replied to as things stand: what has to be done first. */
  readonly blocks?: Bilingual;
}

export interface QuestionSpec {
  readonly key: Question;
  readonly label: Bilingual;
  readonly asks: Bilingual;
  /** What it rests on where the answer does not decide the matter. */
  readonly basis: readonly Citation[];
  readonly choices: readonly Choice[];
}

/** One answer, of the officer who proposes or of the adviser who reviews. */
export interface Answer {
  readonly question: Question;
  readonly choice: string;
  /** Statutory ground to the item, as `REG-36-4`: one of those of the outcome table, or of the question. */
  readonly ground?: string;
  readonly note?: string;
  /** What in the case file supports it: `search:1`, `consultation:2`, `attachment:<id>`. */
  readonly evidence?: readonly string[];
}

const art = (article: number, more: Omit<Citation, 'law' | 'article'> = {}): Citation => ({ law: 'REG', article, ...more });
const choice = (key: string, zh: string, en: string, outcome?: OutcomeCode): Choice => ({ key, label: { zh, en }, ...(outcome ? { outcome } : {}) });
/** An answer that is an outcome of the table goes by the outcome's own name. */
const ends = (code: OutcomeCode): Choice => ({ key: code, label: outcomeOf(code).label, outcome: code });

export const QUESTION_SPECS: readonly QuestionSpec[] = [
  {
    key: 'correction', label: { zh: '补不补', en: 'correction' }, asks: { zh: '申请内容是否明确，是否需要补正？', en: 'Is the request clear, or does it need correction?' }, basis: [art(29), art(30)],
    choices: [
      choice('clear', '内容明确，无需补正', 'clear, no correction needed'), choice('corrected', '已补正，内容明确', 'clear after correction'), ends('UNABLE.STILL_UNCLEAR'),
      { ...choice('needed', '内容不明确，需要补正', 'unclear, needs correction'), blocks: { zh: '请先发出补正告知书。', en: 'Give notice of correction first.' } },
    ],
  },
  {
    key: 'nature', label: { zh: '是不是', en: 'nature' }, asks: { zh: '是否属于政府信息公开申请？', en: 'Is it a request for government information?' }, basis: [art(2), art(27)],
    choices: [
      choice('request', '是政府信息公开申请', 'a request for government information'), ends('NOT_PROCESSED.PETITION'), ends('NOT_PROCESSED.PUBLICATION'), ends('NOT_PROCESSED.REPEAT'),
      ends('NOT_PROCESSED.EXCESSIVE'), ends('NOT_PROCESSED.CONFIRM_REISSUE'), ends('DENIED.REGISTER_ENQUIRY'), ends('OTHER.OTHER'),
    ],
  },
  {
    key: 'responsibility', label: { zh: '谁负责', en: 'responsibility' }, asks: { zh: '是否由本机关负责公开？', en: 'Is this organ the one to disclose it?' }, basis: [art(10)],
    choices: [choice('this-organ', '由本机关负责公开', 'this organ'), choice('lead-organ', '共同制作，由本机关牵头', 'jointly made, this organ leads'), ends('UNABLE.NOT_HELD.NOT_THIS_ORGAN')],
  },
  {
    key: 'holding', label: { zh: '有没有', en: 'holding' }, asks: { zh: '本机关是否制作或者保存该信息？', en: 'Does the organ hold it?' }, basis: [art(38)],
    choices: [choice('held', '有现成信息', 'held'), ends('UNABLE.NOT_HELD.NOT_EXIST'), ends('UNABLE.NEEDS_CREATION')],
  },
  {
    key: 'disclosure', label: { zh: '给不给', en: 'disclosure' }, asks: { zh: '是否可以公开？', en: 'May it be disclosed?' }, basis: [art(13)],
    choices: [
      choice('all', '全部可以公开', 'all of it'), ends('PARTIALLY_GRANTED'), ends('DENIED.STATE_SECRET'), ends('DENIED.LAW_FORBIDDEN'), ends('DENIED.SECURITY_STABILITY'), ends('DENIED.THIRD_PARTY'),
      ends('DENIED.INTERNAL'), ends('DENIED.PROCESS'), ends('DENIED.CASE_FILE'),
    ],
  },
  {
    key: 'manner', label: { zh: '怎么给', en: 'manner' }, asks: { zh: '以何种方式提供？', en: 'In which manner is it given?' }, basis: [art(36), art(40)],
    choices: [ends('GRANTED.ALREADY_PUBLIC'), ends('GRANTED.PROVIDED'), ends('GRANTED.TOLD_HOW')],
  },
  {
    key: 'reply', label: { zh: '怎么答', en: 'reply' }, asks: { zh: '以何种文书答复？', en: 'With which document is it answered?' }, basis: [art(36)],
    choices: [choice('答复书', '答复书', 'a letter of reply (答复书)'), choice('告知书', '告知书', 'a notice (告知书)')],
  },
];

const SPECS = new Map(QUESTION_SPECS.map((each) => [each.key, each]));

/** Errors: RangeError for an unknown question. */
export function questionOf(key: Question): QuestionSpec {
  const found = SPECS.get(key);
  if (!found) throw new RangeError(`unknown question '${key}'`);
  return found;
}

/** What is wrong with a set of answers, or what it leads to. */
export interface Decided {
  /** Null while the answers do not decide, or may not. */
  readonly outcome: Outcome | null;
  readonly decidedBy: Question | null;
  /** Questions that need no answer, because an earlier one decides. */
  readonly closed: readonly Question[];
  /** Questions still to be answered, in order. */
  readonly missing: readonly Question[];
  readonly faults: readonly Fault[];
}

export interface Fault {
  readonly rule: 'unknownChoice' | 'answeredTwice' | 'closedQuestion' | 'openQuestion' | 'groundOfAnswer' | 'groundMissing' | 'blockedAnswer' | 'letterOfOutcome';
  readonly question: Question;
  readonly message: Bilingual;
}

/**
 * Reads the answers in the order of the questions. The first that decides the matter closes those after it; only 怎么答 stays open,
 * for a letter is written in any case, and it has to be the one that the outcome table names.
 */
export function decidedBy(answers: readonly Answer[]): Decided {
  const faults: Fault[] = [];
  const missing: Question[] = [];
  const closed: Question[] = [];
  let deciding: { question: Question; outcome: Outcome } | null = null;
  for (const spec of QUESTION_SPECS) {
    const given = answers.filter((each) => each.question === spec.key);
    if (given.length > 1) faults.push(fault('answeredTwice', spec.key, `“${spec.label.zh}”回答了${given.length}次。`, `'${spec.label.en}' is answered ${given.length} times.`));
    const answer = given[0];
    if (deciding && spec.key !== 'reply') {
      closed.push(spec.key);
      if (answer) faults.push(fault('closedQuestion', spec.key, `前面的问题已经得出结论，无需回答“${spec.label.zh}”。`, `An earlier answer decides the matter; '${spec.label.en}' is closed.`));
      continue;
    }
    if (!answer) {
      missing.push(spec.key);
      continue;
    }
    const chosen = spec.choices.find((each) => each.key === answer.choice);
    if (!chosen) {
      faults.push(fault('unknownChoice', spec.key, `“${spec.label.zh}”没有“${answer.choice}”这一选项。`, `'${spec.label.en}' has no choice '${answer.choice}'.`));
      continue;
    }
    if (chosen.blocks) faults.push(fault('blockedAnswer', spec.key, chosen.blocks.zh, chosen.blocks.en));
    if (chosen.outcome) deciding = { question: spec.key, outcome: outcomeOf(chosen.outcome) };
    faults.push(...groundFaults(spec, answer, chosen));
  }
  const outcome = deciding?.outcome ?? null;
  faults.push(...letterFaults(answers, outcome), ...missing.map((key) => openFault(key)));
  return { outcome, decidedBy: deciding?.question ?? null, closed, missing, faults };
}

function fault(rule: Fault['rule'], question: Question, zh: string, en: string): Fault {
  return { rule, question, message: { zh, en } };
}

function openFault(key: Question): Fault {
  const { label } = questionOf(key);
  return fault('openQuestion', key, `“${label.zh}”尚未回答。`, `'${label.en}' is not answered.`);
}

/** Grounds an answer may name: those of the outcome it leads to, else those of the question. */
export function groundsOf(spec: QuestionSpec, chosen: Choice): readonly string[] {
  const basis = chosen.outcome ? outcomeOf(chosen.outcome).basis : spec.basis;
  return basis.map(citationKey);
}

function groundFaults(spec: QuestionSpec, { ground }: Answer, chosen: Choice): Fault[] {
  if (ground === undefined) {
    const needed = chosen.outcome !== undefined && groundsOf(spec, chosen).length > 0;
    return needed ? [fault('groundMissing', spec.key, `“${chosen.label.zh}”须指明法律依据：${groundsOf(spec, chosen).join('、')}。`, `'${chosen.label.en}' needs its statutory ground: ${groundsOf(spec, chosen).join(', ')}.`)] : [];
  }
  if (groundsOf(spec, chosen).includes(ground)) return [];
  return [fault('groundOfAnswer', spec.key, `“${chosen.label.zh}”的依据应为：${groundsOf(spec, chosen).join('、') || '无'}。`, `The ground of '${chosen.label.en}' is one of: ${groundsOf(spec, chosen).join(', ') || 'none'}.`)];
}

function letterFaults(answers: readonly Answer[], outcome: Outcome | null): Fault[] {
  const reply = answers.find((each) => each.question === 'reply');
  if (!outcome || !reply || reply.choice === outcome.letter) return [];
  return [fault('letterOfOutcome', 'reply', `“${outcome.label.zh}”应当使用${outcome.letter}。`, `'${outcome.label.en}' is answered with a ${outcome.letter}.`)];
}

/** Everything that follows from an outcome, through the one table: shown beside the questions while they are answered. */
export interface Consequence {
  readonly outcome: OutcomeCode;
  readonly label: Bilingual;
  readonly letter: Outcome['letter'];
  readonly grounds: readonly string[];
  readonly remedy: RemedyClass;
  readonly row: { readonly number: number; readonly mark: string; readonly label: string };
  readonly elements: Outcome['elements'];
}

export function consequenceOf(outcome: Outcome, withheldGrounds: readonly OutcomeCode[] = []): Consequence {
  const { code, label, letter, basis, row: { number, mark, label: rowLabel }, elements } = outcome;
  return { outcome: code, label, letter, grounds: basis.map(citationKey), remedy: remedyOf(code, withheldGrounds), row: { number, mark, label: rowLabel }, elements };
}

/** The straight way to an outcome: what a form is filled in with beforehand. Errors: RangeError for an outcome that no answer leads to. */
export function answersFor(code: OutcomeCode, corrected = false): Answer[] {
  const outcome = outcomeOf(code);
  const answers: Answer[] = [];
  for (const spec of QUESTION_SPECS) {
    const deciding = spec.choices.find((each) => each.outcome === code);
    if (deciding) return [...answers, { question: spec.key, choice: deciding.key, ...(outcome.basis[0] ? { ground: citationKey(outcome.basis[0]) } : {}) }, { question: 'reply', choice: outcome.letter }];
    const passing = spec.choices.find((each) => !each.outcome && !each.blocks && (!corrected || spec.key !== 'correction' || each.key === 'corrected'));
    if (passing) answers.push({ question: spec.key, choice: passing.key });
  }
  throw new RangeError(`no answer leads to '${code}'`);
}
