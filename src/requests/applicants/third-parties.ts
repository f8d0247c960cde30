import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { FieldCipher } from '../../platform/crypto/field-cipher.js';
import type { Queryable, SqlValue, Tx } from '../../platform/database/unit-of-work.js';
import { NotFoundError } from '../../platform/errors/general-errors.js';
import { Time } from '../../platform/time/time.js';
import { Seal } from '../../platform/crypto/seal.js';

/** Somebody whose interests a release would touch (Art. 32). */
export interface ThirdPartyInput {
  readonly name: string;
  /** Where the letter goes. */
  readonly contact?: string;
}

export interface ThirdPartyView {
  readonly id: string;
  readonly name: string;
  readonly contact: string | null;
}

interface StoredThirdParty { readonly id: string; readonly name_sealed: string; readonly contact_sealed: string | null }

/** Keeps third parties out of the workflow and of the record: both know them by their id only. */
@Injectable()
export class ThirdParties {
  constructor(private readonly cipher: FieldCipher, private readonly time: Time) {}

  async insert(tx: Tx, caseId: string, party: ThirdPartyInput): Promise<string> {
    const id = randomUUID();
    const seal = this.seal(id);
    await tx.insert('third_parties', {
      id, case_id: caseId, name_sealed: seal.text('name', party.name), contact_sealed: party.contact ? seal.text('contact', party.contact) : null,
      created_at: this.time.now(),
    });
    return id;
  }

  /** The third parties of a case, in clear. */
  async of(db: Queryable, caseId: string): Promise<ThirdPartyView[]> {
    const rows = await db.query<StoredThirdParty>('SELECT id, name_sealed, contact_sealed FROM third_parties WHERE case_id = ? ORDER BY created_at, id', [caseId]);
    return rows.map((row) => this.opened(row));
  }

  /** By a query that answers rows of `third_parties`: their names, in clear. */
  async namesWhere(db: Queryable, sql: string, params: readonly SqlValue[]): Promise<string[]> {
    return (await db.query<StoredThirdParty>(sql, params)).map((row) => this.opened(row).name);
  }

  /** Errors: `NotFoundError`. */
  async one(db: Queryable, caseId: string, id: string): Promise<ThirdPartyView> {
    const found = (await this.of(db, caseId)).find((each) => each.id === id);
    if (!found) throw new NotFoundError({ zh: '第三方', en: 'third party' }, id);
    return found;
  }

  private opened({ id, name_sealed: name, contact_sealed: contact }: StoredThirdParty): ThirdPartyView {
    const seal = this.seal(id);
    return { id, name: seal.open('name', name), contact: contact && seal.open('contact', contact) };
  }

  private seal(id: string): Seal {
    return new Seal(this.cipher, 'third-party', id);
  }
}
