import type { Manifest } from '../format/manifest.js';
import { GENESIS } from '../../engine/record/entry.js';
import { hashOf, type RecordLine } from '../format/record-lines.js';

/** The first entry of the office's own record that does not agree with the chain; null where it is whole up to the revision. */
export function recordFaultOf(lines: readonly RecordLine[], { revision, head }: Manifest['case']): Manifest['recordFault'] {
  let prev = GENESIS;
  for (const [i, line] of lines.entries()) {
    if (line.seq !== i + 1) return { seq: i + 1, fault: 'missing' };
    if (line.prevHash !== prev) return { seq: line.seq, fault: 'chain-broken' };
    if (hashOf(line) !== line.hash) return { seq: line.seq, fault: 'content-changed' };
    prev = line.hash;
  }
  return lines.length === revision && prev === head ? null : { seq: lines.length, fault: 'record-cut-off' };
}
