import { inspector } from './inspection/inspector.js';
import type { Leak } from './leak.js';
import { LeakList } from './leak-list.js';

/**
 * What should not leave with a file: covered and hidden text, comments, earlier revisions, hidden sheets, names in properties, personal
 * data. Empty for a clean file. A file that cannot be looked into is a finding too.
 */
export async function findLeaks(bytes: Uint8Array, mediaType: string): Promise<Leak[]> {
  const outcome = await inspector.ask('leaks', bytes, mediaType);
  if ('answer' in outcome) return outcome.answer;
  const list = new LeakList();
  list.uncheckable(outcome.stopped);
  return list.all;
}
