import { Injectable } from '@nestjs/common';
import { createHash, randomUUID } from 'node:crypto';
import type { Tx } from '../../platform/database/unit-of-work.js';
import { Time } from '../../platform/time/time.js';
import type { Client } from '../client.js';
import type { AccessEvent } from './access-event.js';

export interface AccessEntry {
  readonly event: AccessEvent;
  /** Who did it; null for a stranger, or for the command line. */
  readonly personId: string | null;
  /** The person, organ, token or case it was done to. */
  readonly subjectId?: string;
  readonly client: Client;
  /** Never personal data in clear, never a secret. */
  readonly detail?: Readonly<Record<string, unknown>>;
}

/** The append-only log of accounts, rights and revealed personal data. */
@Injectable()
export class AccessLog {
  constructor(private readonly time: Time) {}

  /** Adds an entry in the transaction of what it tells. */
  append(tx: Tx, entry: AccessEntry): Promise<void> {
    return tx.insert('access_log', this.row(randomUUID(), entry));
  }

  /**
   * Adds an entry unless it is there from the same occasion: a screen reads again what it shows whenever its case changes. What the same
   * person does to the same thing on another day is another occasion, whatever it is called.
   */
  async appendOnce(tx: Tx, entry: AccessEntry, occasion: string): Promise<void> {
    const { event, personId, subjectId, detail } = entry;
    const id = createHash('sha256').update(JSON.stringify([event, personId, subjectId, detail, occasion, this.time.today()])).digest('hex').slice(0, 36);
    const { detail: told, ...row } = this.row(id, entry);
    await tx.execute(
      `INSERT INTO access_log (${Object.keys(row).join(', ')}, detail) VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING`, [...Object.values(row), JSON.stringify(told)]);
  }

  private row(id: string, { event, personId, subjectId, client, detail }: AccessEntry) {
    return { id, at: this.time.now(), event, person_id: personId, subject_id: subjectId ?? null, ip: client.address.slice(0, 64), detail: detail ?? {} };
  }
}
