import { outcomeOf, remedyOf, type Outcome, type OutcomeCode } from '../../../request/outcomes.js';
import type { LetterFacts } from '../../facts.js';
import type { Form } from '../../form.js';
import type { Block, Letter, Paragraph, Run } from '../../letter.js';
import { remedyText } from '../../remedy.js';
import { citationsText } from '../../wording/citations.js';
import { itemsOf } from '../../wording/request-items.js';
import { day, say, together } from '../../wording/runs.js';
import { freely, locked } from '../blocks.js';
import { contact, type Draft, form } from '../frame.js';
import { receipt, request } from '../opening.js';

type Elements = NonNullable<LetterFacts['proposal']>['elements'];

export interface ReplyDraft extends Draft {
  readonly elements: Elements;
  /** `你申请公开的上述信息`; of a list, `你申请公开的上述3项信息`: the decision then covers every item. */
  readonly sought: string;
  /** `本答复书` or `本告知书`. */
  readonly document: string;
}

/** What differs from outcome to outcome. */
export interface ReplySpec {
  readonly code: OutcomeCode;
  /** Number of domain §9.1. */
  readonly number: number | null;
  /** A 告知书 has a title of its own; a 答复书 has not. */
  readonly title?: string;
  readonly decision: (draft: ReplyDraft) => readonly Run[];
  /** What the articles say, after their names. */
  readonly ground: (draft: ReplyDraft) => readonly Run[];
  /** Where the outcome table has no ground (domain §5), the articles on what a request is. */
  readonly cites?: Outcome['basis'];
  /** Further locked paragraphs between ground and reason. */
  readonly history?: (draft: ReplyDraft) => readonly Paragraph[];
  readonly reason: (draft: ReplyDraft) => readonly Run[];
  readonly parts?: (draft: ReplyDraft) => readonly Block[];
  readonly enclosures?: (draft: ReplyDraft) => readonly string[];
}

/** A reply: receipt, request, decision, ground, reasons, parts, remedy, contact, in this order (domain §5, common elements). */
export function reply(spec: ReplySpec): Form {
  const outcome = outcomeOf(spec.code);
  const notice = outcome.letter === '告知书';
  const extend = (draft: Draft): ReplyDraft => ({ ...draft, elements: draft.facts.proposal?.elements ?? {}, sought: soughtBy(draft), document: notice ? '本告知书' : '本答复书' });
  return form({
    key: `reply:${spec.code}`, version: 1, document: spec.number, audience: 'applicant', sign: notice ? '告' : '复',
    label: { zh: `${outcome.letter}：${outcome.label.zh}`, en: `reply: ${outcome.label.en}` },
    title: spec.title ?? '政府信息公开申请答复书',
    remedy: (facts) => remedyClass(spec.code, facts),
    enclosures: (draft) => spec.enclosures?.(extend(draft)) ?? [],
    blocks: (draft) => replyBlocks(spec, outcome, extend(draft)),
  });
}

function replyBlocks(spec: ReplySpec, outcome: Outcome, draft: ReplyDraft): Block[] {
  const cites = spec.cites ?? outcome.basis;
  return [
    receipt(draft), request(draft), ...earlierLetters(draft),
    locked('decision', 'decision', '审查结论', spec.decision(draft)),
    locked('ground', 'ground', '法律依据', together(say`依据${citationsText(cites)}的规定，`, spec.ground(draft)), { cites }),
    ...(spec.history?.(draft) ?? []),
    freely(draft.free, 'reason', 'reason', '理由', spec.reason(draft)),
    ...(spec.parts?.(draft) ?? []),
    remedy(spec.code, draft), contact(draft),
  ];
}

/** The remedy class of a reply; in a partial grant it follows from the grounds of what is withheld. */
export function remedyClass(code: OutcomeCode, facts: LetterFacts): Letter['remedy'] {
  return remedyOf(code, facts.proposal?.withheld.map((each) => each.ground) ?? []);
}

function remedy(code: OutcomeCode, { facts, document }: ReplyDraft): Paragraph {
  const found = remedyClass(code, facts);
  if (found === 'none') throw new RangeError(`a reply with outcome '${code}' has no remedy text`);
  const options = { document, electronic: facts.service?.mode === 'electronic', link: facts.service?.reconsiderationLink ?? null };
  return locked('remedy', 'remedy', '救济途径', remedyText(found, facts.organ, options));
}

/** What happened on the way and moved the time to answer; a reply about the correction itself tells it in its decision. */
function earlierLetters({ facts, you }: ReplyDraft): Paragraph[] {
  const corrected = facts.proposal?.outcome === 'UNABLE.STILL_UNCLEAR' ? null : facts.corrections.findLast((each) => each.correctedOn !== null)?.correctedOn;
  const told = [
    ...(corrected ? say`本机关于${day(corrected, '', '')}收到${you}补正后的申请，答复期限自该日起计算。` : []),
    ...(facts.extension?.notifiedOn ? say`本机关已于${day(facts.extension.notifiedOn, '', '')}告知${you}延长答复期限。` : []),
    ...(facts.delay ? say`本机关已于${day(facts.delay.notifiedOn, '', '')}告知${you}延迟答复。` : []),
  ];
  return told.length === 0 ? [] : [locked('history', 'other', '办理经过', together(told))];
}

function soughtBy({ facts, you }: Draft): string {
  const { length } = itemsOf(facts.request.content);
  return length > 1 ? `${you}申请公开的上述${length}项信息` : `${you}申请公开的上述信息`;
}
