import { outcomeOf } from '../../../workflows/request/outcomes.js';
import { type Answer, questionOf, QUESTION_SPECS } from '../../../workflows/request/questions.js';
import type { RequestContext } from '../../../workflows/request/v1/context.js';
import { citationKey, type Citation } from '../../../workflows/request/outcomes.js';
import type { Bilingual } from '../../platform/errors/bilingual.js';
import { citationName } from '../questions/citation-name.js';

/** An answer to one of the seven questions, in words. */
export interface ShownAnswer {
  readonly question: string;
  readonly questionLabel: Bilingual;
  readonly choice: string;
  readonly choiceLabel: Bilingual;
  readonly ground: string | null;
  readonly groundLabel: Bilingual | null;
  readonly note: string | null;
  readonly evidence: readonly { readonly key: string; readonly label: Bilingual }[];
}

/** Answers in the order of the questions. */
export function shownAnswers(answers: readonly Answer[], context: RequestContext): ShownAnswer[] {
  return QUESTION_SPECS.flatMap(({ key }) => answers.filter((each) => each.question === key)).map((answer) => shownAnswer(answer, context));
}

function shownAnswer({ question, choice, ground, note, evidence = [] }: Answer, context: RequestContext): ShownAnswer {
  const spec = questionOf(question);
  const chosen = spec.choices.find((each) => each.key === choice);
  const basis: readonly Citation[] = chosen?.outcome ? outcomeOf(chosen.outcome).basis : spec.basis;
  const cited = basis.find((each) => citationKey(each) === ground);
  return {
    question, questionLabel: spec.label, choice, choiceLabel: chosen?.label ?? { zh: choice, en: choice }, ground: ground ?? null,
    groundLabel: cited ? citationName(cited) : ground ? { zh: ground, en: ground } : null, note: note ?? null, evidence: evidence.map((key) => ({ key, label: evidenceName(key, context) })),
  };
}

/** What in the file supports an answer: `search:1`, `consultation:2`, `attachment:<id>`. */
function evidenceName(key: string, { searches }: RequestContext): Bilingual {
  const [kind = '', id = ''] = key.split(/:(.*)/s);
  const search = kind === 'search' ? searches[Number(id) - 1] : undefined;
  if (search) return { zh: `检索记录${id}：${search.systems}，${search.places}；${search.result}`, en: `search ${id}: ${search.systems}, ${search.places}; ${search.result}` };
  const named = KINDS[kind];
  return named ? { zh: `${named.zh}${kind === 'attachment' ? '' : id}`, en: `${named.en}${kind === 'attachment' ? '' : ` ${id}`}` } : { zh: key, en: key };
}

const KINDS: Readonly<Record<string, Bilingual>> = {
  search: { zh: '检索记录', en: 'search' }, consultation: { zh: '征求意见', en: 'consultation' }, assistance: { zh: '协办', en: 'assistance' }, attachment: { zh: '附件', en: 'file' },
};
