import type { Form } from '../../form.js';
import type { Paragraph, Run } from '../../letter.js';
import { formAskedFor } from '../../wording/form-of-supply.js';
import { itemsOf } from '../../wording/request-items.js';
import { given, phrase, say } from '../../wording/runs.js';
import { freely, locked } from '../blocks.js';
import { element, statement } from './element.js';
import { reply, type ReplyDraft } from './reply.js';

/** 14–15. What is given, and how it comes to the applicant (Arts. 36(1)(2), 40). */
export const GRANTED: readonly Form[] = [
  reply({
    code: 'GRANTED.ALREADY_PUBLIC', number: 15,
    decision: ({ sought }) => say`经审查，${sought}已经主动公开。`,
    ground: () => say`所申请公开信息已经主动公开的，应当告知申请人获取该政府信息的方式、途径。`,
    reason: () => say`上述信息已经向社会公开，公民、法人和其他组织均可以自行查阅、获取。`,
    parts: (draft) => [freely(draft.free, 'supply', 'supply', '获取方式、途径', say`获取该信息的方式、途径：${statement(draft, 'accessRoute')}`)],
  }),
  reply({
    code: 'GRANTED.PROVIDED', number: 14,
    decision: ({ sought }) => say`经审查，${sought}可以公开，本机关决定予以公开。`,
    ground: () => say`所申请公开信息可以公开的，应当向申请人提供该政府信息，并根据申请人的要求及行政机关保存政府信息的实际情况确定提供的具体形式。`,
    reason: () => say`经审查，上述信息不含依法不予公开的内容。`,
    parts: (draft) => [supply(draft, say`随${draft.document}提供：${element(draft, 'attachments')}`)],
    enclosures: (draft) => titlesOf(draft.elements.attachments),
  }),
  reply({
    code: 'GRANTED.TOLD_HOW', number: 14,
    decision: ({ sought, you }) => say`经审查，${sought}可以公开，本机关决定予以公开，并告知${you}获取该信息的方式、途径和时间。`,
    ground: () => say`所申请公开信息可以公开的，应当向申请人提供该政府信息，或者告知申请人获取该政府信息的方式、途径和时间。`,
    reason: () => say`经审查，上述信息不含依法不予公开的内容。`,
    parts: (draft) => [freely(draft.free, 'supply', 'supply', '获取方式、途径和时间', say`获取该信息的方式、途径和时间：${statement(draft, 'whenAndHow')}`)],
  }),
];

/** What is enclosed, and the form it is supplied in: as proposed, else as the applicant asked for it. */
export function supply(draft: ReplyDraft, enclosed: readonly Run[]): Paragraph {
  return locked('supply', 'supply', '提供内容和形式', say`${enclosed}。提供形式和方式：${formOfSupply(draft)}。`);
}

function formOfSupply({ elements, facts: { request } }: ReplyDraft): Run[] {
  return phrase(elements.formOfSupply ?? formAskedFor(request), 'proposal.elements.formOfSupply', '提供形式和方式');
}

/** Titles of the enclosures: a numbered list, or parts between semicolons, or one a line. */
export function titlesOf(attachments: string | undefined): string[] {
  if (!given(attachments)) return [];
  const items = itemsOf(attachments);
  return (items.length > 1 ? items : attachments.split(/\r?\n/)).map((each) => each.trim().replace(/。$/u, '')).filter(given);
}
