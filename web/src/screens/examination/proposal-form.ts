import type { Form } from '../../api/client.js';

export type Body = Form<'ProposeOutcomeBody'>;
export type Answered = Form<'AnswerBody'>;
type Decision = Form<'DecisionView'>;
type Spec = Form<'QuestionSpecView'>;

export interface AnswerFilled {
  choice: string;
  ground: string;
  note: string;
  evidence: string[];
}
export interface PartFilled {
  part: string;
  item: number | undefined;
}
export interface WithheldFilled extends PartFilled {
  ground: string;
  reason: string;
}

/** The seven questions as they are filled in, with what the outcome needs beside them. Plain, so that it can be kept while it is unfinished. */
export interface ProposalFilled {
  answers: Record<string, AnswerFilled>;
  elements: Record<string, string>;
  given: PartFilled[];
  withheld: WithheldFilled[];
  secret: { marking: string; level: string; period: string };
  earlierReply: { number: string; on: string; sameApplicant: boolean; sameInformation: boolean };
  internalKind: string;
  processKind: string;
  publicInterestWeighing: string;
}

const blank = (): AnswerFilled => ({ choice: '', ground: '', note: '', evidence: [] });
export const emptyPart = (): PartFilled => ({ part: '', item: undefined });
export const emptyWithheld = (): WithheldFilled => ({ part: '', item: undefined, ground: '', reason: '' });

/** What it begins with: what was proposed before, if anything. */
export function filledFrom(proposal: Form<'ProposalView'> | null): ProposalFilled {
  const { answers = [], elements = {}, given = [], withheld = [], evidence } = proposal ?? {};
  return {
    answers: Object.fromEntries(answers.map(({ question, choice, ground = '', note = '', evidence: on = [] }) => [question, { choice, ground: ground ?? '', note: note ?? '', evidence: [...(on ?? [])] }])),
    elements: Object.fromEntries(Object.entries(elements).map(([name, text]) => [name, typeof text === 'string' ? text : ''])),
    given: given.map(({ part, item }) => ({ part, item: item ?? undefined })),
    withheld: withheld.map(({ part, item, ground, reason }) => ({ part, item: item ?? undefined, ground, reason })),
    secret: { marking: evidence?.secret?.marking ?? '', level: evidence?.secret?.level ?? '', period: evidence?.secret?.period ?? '' },
    earlierReply: { number: evidence?.earlierReply?.number ?? '', on: evidence?.earlierReply?.on ?? '', sameApplicant: evidence?.earlierReply?.sameApplicant ?? false, sameInformation: evidence?.earlierReply?.sameInformation ?? false },
    internalKind: evidence?.internalKind ?? '', processKind: evidence?.processKind ?? '', publicInterestWeighing: evidence?.publicInterestWeighing ?? '',
  };
}

export const answerOf = (filled: ProposalFilled, question: string): AnswerFilled => (filled.answers[question] ??= blank());

/** The answers given so far, but for those that an earlier one has closed. */
export function answersOf(filled: ProposalFilled, closed: readonly string[]): Answered[] {
  return Object.entries(filled.answers).filter(([question, { choice }]) => choice !== '' && !closed.includes(question)).map(([question, { choice, ground, note, evidence }]) => ({
    question, choice, ...(ground ? { ground } : {}), ...(note.trim() ? { note: note.trim() } : {}), ...(evidence.length > 0 ? { evidence: [...evidence] } : {}),
  }) as Answered);
}

/** The questions that are shown: up to the first without an answer, and none that an earlier answer has closed. */
export function shownQuestions(specs: readonly Spec[], filled: ProposalFilled, decision: Decision | null): readonly Spec[] {
  const open = specs.filter(({ key }) => !decision?.closed.includes(key));
  const first = open.findIndex(({ key }) => !filled.answers[key]?.choice);
  return first < 0 ? open : open.slice(0, first + 1);
}

/** What the letter takes from the parts and the evidence of a proposal, which have fields of their own. */
const FROM_FACTS = new Set(['givenPart', 'withheldParts', 'secretMarking', 'internalKind', 'processKind', 'earlierReply']);
export const elementsToWrite = (decision: Decision | null) => (decision?.consequence?.elements ?? []).filter(({ key }) => !FROM_FACTS.has(key));

/** Fields of evidence by the rule that asks for it; other rules ask for something on file. */
export const EVIDENCE_FIELDS = ['secretOnFile', 'internalKindNamed', 'processKindNamed', 'earlierReplyOnFile', 'publicInterestWeighed'] as const;
export type EvidenceRule = (typeof EVIDENCE_FIELDS)[number];
const isField = (rule: string): rule is EvidenceRule => (EVIDENCE_FIELDS as readonly string[]).includes(rule);

/** The weighing is an element of a refusal for a third party; of a part withheld for one it is evidence. */
export function evidenceFields(decision: Decision | null): readonly EvidenceRule[] {
  const written = new Set((decision?.consequence?.elements ?? []).map(({ key }) => key));
  return (decision?.consequence?.evidence ?? []).map(({ rule }) => rule).filter(isField).filter((rule) => rule !== 'publicInterestWeighed' || !written.has('publicInterestWeighing'));
}
export const evidenceOnFile = (decision: Decision | null) => (decision?.consequence?.evidence ?? []).filter(({ rule }) => !isField(rule));

export const withheldGrounds = (filled: ProposalFilled, decision: Decision | null): string[] => (decision?.outcome === 'PARTIALLY_GRANTED' || decision === null ? filled.withheld.map(({ ground }) => ground).filter(Boolean) : []);

/** The body of the proposal: what belongs to the outcome, and nothing that was filled in for another. */
export function bodyOf(filled: ProposalFilled, decision: Decision | null): Body {
  const partial = decision?.outcome === 'PARTIALLY_GRANTED';
  const fields = evidenceFields(decision);
  const texts = elementsToWrite(decision).map(({ key }) => [key, filled.elements[key]?.trim() ?? ''] as const).filter(([, text]) => text !== '');
  const evidence: Record<string, unknown> = {};
  if (fields.includes('secretOnFile') && filled.secret.level) evidence['secret'] = { ...filled.secret };
  if (fields.includes('internalKindNamed') && filled.internalKind) evidence['internalKind'] = filled.internalKind;
  if (fields.includes('processKindNamed') && filled.processKind) evidence['processKind'] = filled.processKind;
  if (fields.includes('earlierReplyOnFile') && filled.earlierReply.number.trim() && filled.earlierReply.on) evidence['earlierReply'] = { ...filled.earlierReply };
  if (fields.includes('publicInterestWeighed') && filled.publicInterestWeighing.trim()) evidence['publicInterestWeighing'] = filled.publicInterestWeighing.trim();
  const numbered = (item: number | undefined) => (item ? { item } : {});
  return {
    answers: answersOf(filled, decision?.closed ?? []), elements: Object.fromEntries(texts),
    ...(partial ? {
      given: filled.given.filter(({ part }) => part.trim()).map(({ part, item }) => ({ part: part.trim(), ...numbered(item) })),
      withheld: filled.withheld.filter(({ part, ground, reason }) => part.trim() && ground && reason.trim()).map(({ part, ground, reason, item }) => ({ part: part.trim(), ground, reason: reason.trim(), ...numbered(item) })),
    } : {}),
    ...(Object.keys(evidence).length > 0 ? { evidence } : {}),
  } as Body;
}

/** What is still to be filled in before the server need be asked. */
export function missingIn(filled: ProposalFilled, decision: Decision | null): readonly string[] {
  if (!decision?.outcome) return ['outcome'];
  const body = bodyOf(filled, decision);
  const evidence = (body.evidence ?? {}) as Record<string, unknown>;
  const held: Record<EvidenceRule, string> = { secretOnFile: 'secret', internalKindNamed: 'internalKind', processKindNamed: 'processKind', earlierReplyOnFile: 'earlierReply', publicInterestWeighed: 'publicInterestWeighing' };
  const written = body.elements as Readonly<Record<string, string | undefined>>;
  return [
    ...elementsToWrite(decision).map(({ key }) => key).filter((key) => !written[key]),
    ...evidenceFields(decision).filter((rule) => evidence[held[rule]] === undefined),
    ...(decision.outcome === 'PARTIALLY_GRANTED' ? [...(body.given?.length ? [] : ['given']), ...(body.withheld?.length ? [] : ['withheld'])] : []),
  ];
}
