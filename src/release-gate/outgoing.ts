import type { Attachment, FilePurpose } from '../attachments/attachment.js';

/** Purposes for which a file leaves the office. */
export const OUTGOING_PURPOSES: readonly FilePurpose[] = ['reply', 'letter', 'publication'];

/** Whether a file is to go out: with the reply, with another letter, or to the public. */
export function isOutgoing({ purpose, withdrawal }: Pick<Attachment, 'purpose' | 'withdrawal'>): boolean {
  return withdrawal === null && OUTGOING_PURPOSES.includes(purpose);
}
