import type { Attachment } from '../attachments/attachment.js';
import type { FilePurpose } from '../../workflows/request/v1/payloads.js';

/** Purposes for which a file leaves the office. */
export const OUTGOING_PURPOSES: readonly FilePurpose[] = ['reply', 'letter'];

/** Whether a file is to go out, with the reply or with another letter. */
export function isOutgoing({ purpose, withdrawal }: Pick<Attachment, 'purpose' | 'withdrawal'>): boolean {
  return withdrawal === null && OUTGOING_PURPOSES.includes(purpose);
}
