import type { Form } from '../api/client.js';

type Answer = Form<'ReviewAnswerView'>;
export type Question = Answer['question'];

/** What the adviser says of one of the drafter's answers. */
export interface Verdict {
  readonly verdict: 'right' | 'wrong';
  /** Of an answer that is wrong: what it should be, where the adviser says so. */
  readonly choice: string;
  readonly ground: string;
  readonly note: string;
}
export type Verdicts = Readonly<Partial<Record<Question, Verdict>>>;

/** A question or words that an opinion points to. */
export interface Pointer {
  readonly question?: Question;
  readonly blockId?: string;
  readonly quote?: string;
}

type AnswerBody = Form<'AnswerBody'>;

/** The adviser's own answers: the drafter's where they are right. What was not judged is left out. */
export function answersOf(proposed: readonly Answer[], verdicts: Verdicts): AnswerBody[] {
  return proposed.flatMap(({ question, choice, ground, evidence }): AnswerBody[] => {
    const said = verdicts[question];
    if (!said) return [];
    const note = said.note.trim();
    const common = { question, ...(note ? { note } : {}) };
    if (said.verdict === 'right') return [{ ...common, choice: choice as AnswerBody['choice'], ...(ground ? { ground } : {}), ...(evidence.length > 0 ? { evidence: evidence.map(({ key }) => key) } : {}) }];
    return said.choice ? [{ ...common, choice: said.choice as AnswerBody['choice'], ...(said.ground ? { ground: said.ground } : {}) }] : [];
  });
}

/** Questions of the proposal that nothing was said of yet. */
export function unjudged(proposed: readonly Answer[], verdicts: Verdicts): readonly Question[] {
  return proposed.filter(({ question }) => !verdicts[question]).map(({ question }) => question);
}

export function wrongOnes(proposed: readonly Answer[], verdicts: Verdicts): readonly Question[] {
  return proposed.filter(({ question }) => verdicts[question]?.verdict === 'wrong').map(({ question }) => question);
}

/** What an opinion points to: questions that were answered wrongly, and the words that were picked. */
export function pointersOf(proposed: readonly Answer[], verdicts: Verdicts, picked: readonly Pointer[]): readonly Pointer[] {
  return [...wrongOnes(proposed, verdicts).map((question) => ({ question })), ...picked];
}

/** What the adviser wrote at the questions, as lines for the opinion. */
export function notesOf(proposed: readonly Answer[], verdicts: Verdicts): readonly string[] {
  return proposed.flatMap(({ question, questionLabel }) => {
    const note = verdicts[question]?.note.trim();
    return note ? [`${questionLabel}：${note}`] : [];
  });
}

export const VERBS = ['AGREE', 'AGREE_WITH_CHANGES', 'RETURN', 'ASK_FOR_MORE', 'DISAGREE'] as const;
export type Verb = (typeof VERBS)[number];
export const isVerb = (type: string): type is Verb => (VERBS as readonly string[]).includes(type);

interface Said {
  readonly proposed: readonly Answer[];
  readonly verdicts: Verdicts;
  readonly picked: readonly Pointer[];
  readonly text: string;
  readonly openComments: number;
}

export type Lack = 'text' | 'verdicts' | 'wrong' | 'pointer' | 'comments';

/** What keeps an opinion from being given, as far as the page itself can tell; the server judges all the same. */
export function lacksOf(verb: Verb, { proposed, verdicts, picked, text, openComments }: Said): readonly Lack[] {
  const agrees = verb === 'AGREE' || verb === 'AGREE_WITH_CHANGES';
  return [
    ...(verb === 'AGREE' && openComments > 0 ? ['comments' as const] : []),
    ...(agrees && wrongOnes(proposed, verdicts).length > 0 ? ['wrong' as const] : []),
    ...(agrees && unjudged(proposed, verdicts).length > 0 ? ['verdicts' as const] : []),
    ...(verb === 'RETURN' && pointersOf(proposed, verdicts, picked).length === 0 ? ['pointer' as const] : []),
    ...(text.trim() === '' ? ['text' as const] : []),
  ];
}

/** The body of an opinion. */
export function opinionBody(verb: Verb, { proposed, verdicts, picked, text }: Omit<Said, 'openComments'>): Record<string, unknown> {
  const answers = answersOf(proposed, verdicts);
  const about = pointersOf(proposed, verdicts, picked);
  const said = text.trim();
  if (verb === 'AGREE') return { opinion: said, answers };
  if (verb === 'AGREE_WITH_CHANGES') return { changes: said, answers, ...(about.length > 0 ? { about } : {}) };
  if (verb === 'RETURN') return { reasons: said, about, ...(answers.length > 0 ? { answers } : {}) };
  if (verb === 'ASK_FOR_MORE') return { what: said, ...(about.length > 0 ? { about } : {}) };
  return { opinion: said, ...(answers.length > 0 ? { answers } : {}) };
}
