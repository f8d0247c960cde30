import type { Extraction } from './extraction.js';
import { inspector } from './inspection/inspector.js';
import { stateOf } from './unreadable.js';

/**
 * The text of a PDF, DOCX, XLSX or plain file. Whatever the file is, there is an answer: a bomb, a broken or an encrypted file is
 * told by `state`, with the reason in `detail`, and the process stays up.
 */
export async function extractText(bytes: Uint8Array, mediaType: string): Promise<Extraction> {
  const outcome = await inspector.ask('text', bytes, mediaType);
  return 'answer' in outcome ? outcome.answer : { state: stateOf(outcome.stopped), text: '', detail: outcome.stopped };
}
