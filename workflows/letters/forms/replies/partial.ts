import { outcomeOf, type OutcomeCode } from '../../../request/outcomes.js';
import type { Form } from '../../form.js';
import type { Block, Paragraph, Run } from '../../letter.js';
import { citationsText } from '../../wording/citations.js';
import { itemsOf } from '../../wording/request-items.js';
import { gap, given, known, phrase, say, sentence, together } from '../../wording/runs.js';
import { locked } from '../blocks.js';
import { element } from './element.js';
import { supply } from './granted.js';
import { reply, type ReplyDraft } from './reply.js';
import { consultationsText, weighing } from './third-party-answers.js';

type Withheld = NonNullable<ReplyDraft['facts']['proposal']>['withheld'][number];

/** 16. Segregation (Art. 37): part by part what is given and what is withheld, each withheld part with its own ground and reason. */
export const PARTIAL: readonly Form[] = [
  reply({
    code: 'PARTIALLY_GRANTED', number: 16,
    decision: ({ sought }) => say`经审查，${sought}中含有不应当公开的内容，但能够作区分处理，本机关决定予以部分公开。`,
    ground: () => say`申请公开的信息中含有不应当公开或者不属于政府信息的内容，但是能够作区分处理的，应当向申请人提供可以公开的政府信息内容，并对不予公开的内容说明理由。`,
    reason: () => say`本机关对上述信息作了区分处理，予以公开和不予公开的内容分别如下。`,
    parts: (draft) => [...givenParts(draft), ...withheldParts(draft), ...unanswered(draft), supply(draft, say`随${draft.document}提供上述予以公开的内容`)],
    enclosures: ({ facts }) => facts.proposal?.given.map(({ part }) => part.trim()).filter(given) ?? [],
  }),
];

const numbered = (item: number | undefined) => (item === undefined ? {} : { item });
const about = (item: number | undefined): string => (item === undefined ? '' : `（申请内容第${item}项）`);

function givenParts(draft: ReplyDraft): Paragraph[] {
  const parts = draft.facts.proposal?.given ?? [];
  if (parts.length === 0) return [locked('given:1', 'given', '予以公开的内容', say`予以公开的内容：${element(draft, 'givenPart')}。`)];
  return parts.map(({ part, item }, i) => locked(`given:${i + 1}`, 'given', `予以公开的内容${i + 1}`,
    say`予以公开${about(item)}：${phrase(part, `proposal.given.${i + 1}.part`, '予以公开的内容')}。`, numbered(item)));
}

function withheldParts(draft: ReplyDraft): Paragraph[] {
  const parts = draft.facts.proposal?.withheld ?? [];
  if (parts.length === 0) return [locked('withheld:1', 'withheld', '不予公开的内容', say`不予公开的内容：${gap('proposal.withheld', '不予公开的内容、依据和理由')}。`)];
  return parts.map((part, i) => withheldPart(draft, part, i + 1));
}

/** What becomes of a part with this ground. */
function refusalOf(ground: OutcomeCode): string {
  return ground.startsWith('UNABLE.') ? '无法提供' : '不予公开';
}

function withheldPart(draft: ReplyDraft, { part, ground, reason, item }: Withheld, n: number): Paragraph {
  const { basis } = outcomeOf(ground);
  const refusal = refusalOf(ground);
  const runs = say`${refusal}${about(item)}：${phrase(part, `proposal.withheld.${n}.part`, '不予公开的内容')}。法律依据：${citationsText(basis)}。理由：${reasonOf(draft, ground, reason, n)}`;
  return locked(`withheld:${n}`, 'withheld', `${refusal}的内容${n}`, runs, { ground, cites: basis, ...numbered(item) });
}

/** The reason of a part, with what its ground requires beside (domain §5). Of a secret nothing is said but that it is one. */
function reasonOf(draft: ReplyDraft, ground: OutcomeCode, reason: string, n: number): Run[] {
  const { evidence } = draft.facts.proposal ?? {};
  const said = sentence(reason, `proposal.withheld.${n}.reason`, '不予公开的理由');
  if (ground === 'DENIED.STATE_SECRET') return say`该部分内容属于依法确定并标明的国家秘密。`;
  if (ground === 'DENIED.INTERNAL') return together(say`该部分内容属于${known(evidence?.internalKind, 'proposal.evidence.internalKind', '属于哪一类内部事务信息')}方面的内部事务信息。`, said);
  if (ground === 'DENIED.PROCESS') return together(say`该部分内容属于过程性信息（${known(evidence?.processKind, 'proposal.evidence.processKind', '属于哪一类过程性信息')}）。`, said);
  if (ground === 'DENIED.THIRD_PARTY') return together(said, consultationsText(draft), weighing(draft));
  return said;
}

/** Items of the request that no part answers, where the parts say which item they answer: each a hole to be filled before the letter leaves. */
function unanswered({ facts: { proposal, request } }: ReplyDraft): Block[] {
  const answered = new Set([...(proposal?.given ?? []), ...(proposal?.withheld ?? [])].flatMap(({ item }) => (item === undefined ? [] : [item])));
  if (answered.size === 0) return [];
  return itemsOf(request.content).flatMap((_text, i) => (answered.has(i + 1) ? []
    : [locked(`unanswered:${i + 1}`, 'other', `申请内容第${i + 1}项`, say`申请内容第${i + 1}项：${gap(`proposal.item.${i + 1}`, `对申请内容第${i + 1}项的答复`)}。`, { item: i + 1 })]));
}
