import { GENESIS } from '../../engine/record/entry.js';
import type { Manifest } from '../format/manifest.js';
import { NAMES } from '../format/names.js';
import { hashOf, readLine, type RecordLine } from '../format/record-lines.js';
import { fault, type Fault } from './faults.js';

export interface CheckedRecord {
  /** Entries up to the first broken one. */
  readonly entries: readonly RecordLine[];
  readonly faults: readonly Fault[];
}

/** Recomputes the whole chain, and stops at its first broken entry: what comes after proves nothing. */
export function checkRecord(bytes: Buffer, { case: { id, revision, head } }: Manifest): CheckedRecord {
  const entries: RecordLine[] = [];
  let prev = GENESIS;
  for (const [i, text] of linesOf(bytes).entries()) {
    const line = readLine(text);
    const where = `${NAMES.record}:${i + 1}`;
    const broken = line ? brokenBy(line, { caseId: id, seq: i + 1, prev }) : 'entry-malformed';
    if (broken) return { entries, faults: [fault(broken, where)] };
    entries.push(line!);
    prev = line!.hash;
  }
  if (entries.length !== revision) return { entries, faults: [fault('record-cut-off', `${NAMES.record}:${Math.min(entries.length, revision) + 1}`)] };
  return { entries, faults: prev === head ? [] : [fault('head-differs', `${NAMES.record}:${entries.length}`)] };
}

function brokenBy(line: RecordLine, expected: { readonly caseId: string; readonly seq: number; readonly prev: string }) {
  if (line.seq !== expected.seq) return 'entry-missing' as const;
  if (line.caseId !== expected.caseId) return 'entry-of-another-case' as const;
  if (line.prevHash !== expected.prev) return 'chain-broken' as const;
  return hashOf(line) === line.hash ? null : ('content-changed' as const);
}

function linesOf(bytes: Buffer): string[] {
  const lines = bytes.toString('utf8').split('\n');
  if (lines.at(-1) === '') lines.pop();
  return lines;
}
