import { type Answer, decidedBy } from '../../questions.js';
import type { RequestContext } from '../context.js';
import { refuse, type Ruling } from '../step.js';

/** A file of the case: the office that keeps files knows whether there is one. */
const FILE = /^attachment:[A-Za-z0-9_-]{1,36}$/;

/** What of the case an answer may rest on, by the names that answers use: `search:1`, `consultation:2`, `reasons`. */
export function onFile(context: RequestContext): ReadonlySet<string> {
  const counted = (name: string, count: number) => Array.from({ length: count }, (_, i) => `${name}:${i + 1}`);
  return new Set([
    ...counted('search', context.searches.length), ...counted('correction', context.corrections.length), ...counted('conversation', context.conversations),
    ...context.consultations.map(({ id }) => `consultation:${id}`), ...context.assistance.map(({ id }) => `assistance:${id}`),
    ...(context.reasons ? ['reasons'] : []), ...(context.fee ? ['fee'] : []), ...(context.extension ? ['extension'] : []),
  ]);
}

/** The seven questions, answered in their order, on evidence that exists: what is wrong, each by the question it is about. */
export function answerRules(context: RequestContext, answers: readonly Answer[]): Ruling[] {
  const known = onFile(context);
  const missing = [...new Set(answers.flatMap(({ evidence = [] }) => evidence.filter((each) => !known.has(each) && !FILE.test(each))))];
  return [
    ...decidedBy(answers).faults.map(({ rule, message }) => refuse(rule, 'seven questions', message.zh, message.en)),
    missing.length > 0 && refuse('evidenceOnFile', 'SPC8', `卷内没有所引用的证据：${missing.join('、')}。`, `The case file has no such evidence: ${missing.join(', ')}.`),
  ];
}
