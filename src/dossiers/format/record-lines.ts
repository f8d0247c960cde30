import { canonical, entryHash, type EntryContent } from '../../engine/record/entry.js';

/** One entry of the record as it stands in a case file: all that is hashed, and the hashes. */
export interface RecordLine extends EntryContent {
  readonly prevHash: string;
  readonly hash: string;
}

/** One line: the canonical text (RFC 8785), so that the same entry has the same line. */
export const lineText = (line: RecordLine): string => `${canonical(line)}\n`;

/** What the entry's hash has to be. */
export function hashOf({ caseId, seq, type, payload, actorId, on, at, definition, snapshotHash, prevHash }: RecordLine): string {
  return entryHash(prevHash, { caseId, seq, type, payload, actorId, on, at, definition, snapshotHash });
}

const MEMBERS = ['actorId', 'at', 'caseId', 'definition', 'hash', 'on', 'payload', 'prevHash', 'seq', 'snapshotHash', 'type'];

/** The entry in a line; null for what is none. */
export function readLine(text: string): RecordLine | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  const line = value as RecordLine;
  const members = Object.keys(value).sort();
  const sound = members.length === MEMBERS.length && members.every((name, i) => name === MEMBERS[i])
    && typeof line.seq === 'number' && typeof line.type === 'string' && typeof line.hash === 'string' && typeof line.prevHash === 'string'
    && typeof line.payload === 'object' && line.payload !== null;
  return sound ? line : null;
}
