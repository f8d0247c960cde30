import type { ReleaseContext } from './context.js';
import type { CommandName } from './payloads.js';

/** Acts on the substance. To route a case, to enter a receipt and to add a reason decides nothing of it. */
const HANDLING: ReadonlySet<CommandName> = new Set<CommandName>([
  'EVALUATE', 'CONSULT_THIRD_PARTY', 'RECORD_CONSULTATION_ANSWER', 'WITHDRAW_CONSULTATION', 'OVERRIDE_PUBLIC_INTEREST', 'NOTIFY_THIRD_PARTY', 'PROPOSE', 'RECALL_PROPOSAL', 'REVISE_TEXT',
]);

export function withPerson(handlers: readonly string[], personId: string | null): readonly string[] {
  return personId === null || handlers.includes(personId) ? handlers : [...handlers, personId];
}

/** The people who had the case in hand, after one more act. A file that is to be published is part of it. */
export function withHandler({ handlers }: ReleaseContext, type: CommandName, payload: { readonly purpose?: unknown }, personId: string | null): readonly string[] {
  const publishing = (type === 'ATTACH_FILE' || type === 'WITHDRAW_FILE') && payload.purpose === 'publication';
  return HANDLING.has(type) || publishing ? withPerson(handlers, personId) : handlers;
}
