import { Injectable } from '@nestjs/common';
import { LookupHash } from '../../platform/crypto/lookup-hash.js';
import { isUniqueViolation } from '../../platform/database/database-error.js';
import { UnitOfWork, type Tx } from '../../platform/database/unit-of-work.js';
import { KeyReusedError, NotFoundError } from '../../platform/errors/general-errors.js';
import { Time } from '../../platform/time/time.js';
import { fingerprintOf } from '../../requests/fingerprint.js';
import { Subjects } from '../index/subjects.js';
import { Deflections } from './deflections.js';
import { SameDecisions } from './same-decisions.js';

export interface Provided {
  readonly itemId: string;
  readonly organId: string;
}

/** 提供已公开 before a request exists: what is public was given at once, and it is counted once. */
@Injectable()
export class ProvidedAtCounter {
  constructor(
    private readonly decisions: SameDecisions, private readonly deflections: Deflections, private readonly subjects: Subjects, private readonly lookup: LookupHash, private readonly work: UnitOfWork,
    private readonly time: Time,
  ) {}

  /** Errors: `NotFoundError`, `KeyReusedError`. The same key counts once. */
  async record(provided: Provided, by: { readonly personId: string; readonly key: string }): Promise<void> {
    const key = { command: `${by.personId}/${by.key}`, bodyHash: fingerprintOf(this.lookup, provided) };
    const write = () => this.work.run((tx) => this.write(tx, provided, by.personId, key));
    await write().catch((error: unknown) => {
      if (isUniqueViolation(error)) return write();
      throw error;
    });
  }

  private async write(tx: Tx, { itemId, organId }: Provided, by: string, key: { readonly command: string; readonly bodyHash: string }): Promise<void> {
    const [earlier] = await tx.query<{ body_hash: string }>('SELECT body_hash FROM same_decisions WHERE command_key = ?', [key.command]);
    if (earlier && earlier.body_hash !== key.bodyHash) throw new KeyReusedError();
    if (earlier) return;
    const item = await this.subjects.find(tx, itemId);
    if (item?.kind !== 'published') throw new NotFoundError({ zh: '已公开信息', en: 'published item' }, itemId);
    await this.decisions.add(tx, { requestId: null, otherKind: 'published', otherId: itemId, decision: 'provided-public', reason: null, organId, by }, key);
    await this.deflections.count(tx, { itemId, organId, on: this.time.today() });
  }
}
