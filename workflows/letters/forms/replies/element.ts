import { ELEMENT_NAMES } from '../../../request/element-names.js';
import type { ReplyElement } from '../../../request/outcomes.js';
import type { Run } from '../../letter.js';
import { phrase, sentence } from '../../wording/runs.js';
import type { ReplyDraft } from './reply.js';

const nameOf = (element: ReplyElement): string => `proposal.elements.${element}`;

/** The element as it was proposed, as a part of a sentence; a hole where it is missing. */
export function element({ elements }: ReplyDraft, name: ReplyElement): Run[] {
  return phrase(elements[name], nameOf(name), ELEMENT_NAMES[name].zh);
}

/** The element, or what the case itself says instead, as a statement with its full stop. */
export function statement({ elements }: ReplyDraft, name: ReplyElement, instead?: string | null): Run[] {
  return sentence(elements[name] ?? instead, nameOf(name), ELEMENT_NAMES[name].zh);
}
