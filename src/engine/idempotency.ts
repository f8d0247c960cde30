import type { Tx } from '../platform/database/unit-of-work.js';
import { KeyReusedError } from '../platform/errors/general-errors.js';
import type { CommandAnswer } from './command.js';
import { canonical, sha256 } from './record/entry.js';

export interface CommandKey {
  readonly command: string;
  readonly bodyHash: string;
}

interface Keyed {
  readonly key?: string;
  readonly actorId: string | null;
  readonly type: string;
  readonly payload: unknown;
  readonly fingerprint?: string;
  readonly on?: string;
  readonly caseId?: string;
  readonly expectedRevision?: number;
}

/** The key as it is stored: scoped to who sent it, so that nobody can meet another's answer. */
export function keyOf(asked: Keyed): CommandKey | undefined {
  if (asked.key === undefined) return undefined;
  const { type, on = null, caseId = null, expectedRevision = null } = asked;
  const payload = asked.fingerprint ?? asked.payload;
  return { command: `${asked.actorId ?? 'system'}/${asked.key}`, bodyHash: sha256(canonical({ type, payload, on, caseId, expectedRevision })) };
}

/** The answer given before under this key; null for a new key. Throws KeyReusedError when the content differs. */
export async function recordedAnswer(tx: Tx, key: CommandKey | undefined): Promise<CommandAnswer | null> {
  if (!key) return null;
  const [row] = await tx.query<{ body_hash: string; answer: string }>('SELECT body_hash, answer FROM case_records WHERE command_key = ?', [key.command]);
  if (!row) return null;
  if (row.body_hash !== key.bodyHash) throw new KeyReusedError();
  return JSON.parse(row.answer) as CommandAnswer;
}
