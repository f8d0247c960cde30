import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { ApplicantKind } from '../../../workflows/request/applicant-kinds.js';
import type { PaperKind } from '../../identity/checks/paper-names.js';
import { FieldCipher } from '../../platform/crypto/field-cipher.js';
import { LookupHash } from '../../platform/crypto/lookup-hash.js';
import type { Queryable, Tx } from '../../platform/database/unit-of-work.js';
import { NotFoundError } from '../../platform/errors/general-errors.js';
import { Time } from '../../platform/time/time.js';
import { WorkHandlers } from '../../platform/work/work-handlers.js';
import { WorkItems } from '../../platform/work/work-items.js';
import { documentOf, type Agent, type ApplicantInput, type ApplicantView, type Contact } from './applicant.js';
import { Seal } from '../../platform/crypto/seal.js';
import { PERSON_JOINED } from './person-joined.js';
import { samePersons } from './same-person.js';

interface StoredApplicant {
  readonly id: string;
  readonly kind: ApplicantKind;
  readonly name_sealed: string;
  readonly document_kind: PaperKind | null;
  readonly document_sealed: string | null;
  readonly contact_sealed: string | null;
  readonly agents_sealed: string | null;
}

/** Keeps applicants: encrypted at rest, found by keyed hashes. */
@Injectable()
export class Applicants {
  constructor(
    private readonly cipher: FieldCipher, private readonly lookup: LookupHash, private readonly time: Time, private readonly items: WorkItems, private readonly handlers: WorkHandlers,
  ) {}

  /** Stores an applicant in the transaction of the intake. Answers its id. */
  async insert(tx: Tx, applicant: ApplicantInput): Promise<string> {
    const id = randomUUID();
    const seal = this.seal(id);
    const document = documentOf(applicant);
    const { person, ...hashes } = await this.hashes(tx, applicant);
    await tx.insert('applicants', {
      id, kind: applicant.kind, name_sealed: seal.text('name', applicant.name),
      document_kind: document?.kind ?? null, document_sealed: document && seal.text('document', document.number),
      contact_sealed: seal.json('contact', applicant.contact), agents_sealed: seal.json('agent', applicant.agent),
      ...hashes, person_hash: person.hash, created_at: this.time.now(),
    });
    if (person.also.length > 0) await this.join(tx, person);
    return id;
  }

  /** An applicant in clear. Who calls this records that it was looked at. Errors: `NotFoundError`. */
  async open(db: Queryable, id: string): Promise<ApplicantView> {
    const [row] = await db.query<StoredApplicant>('SELECT * FROM applicants WHERE id = ?', [id]);
    if (!row) throw new NotFoundError({ zh: '申请人', en: 'applicant' }, id);
    const seal = this.seal(id);
    const contact = seal.openJson<Contact>('contact', row.contact_sealed);
    return {
      id, kind: row.kind, name: seal.open('name', row.name_sealed), documentKind: row.document_kind,
      documentNumber: row.document_sealed && seal.open('document', row.document_sealed),
      phone: contact?.phone ?? null, email: contact?.email ?? null, address: contact?.address ?? null,
      agent: seal.openJson<Agent>('agent', row.agents_sealed),
    };
  }

  /** The name of an applicant from its column. */
  nameIn(id: string, nameSealed: string): string {
    return this.seal(id).open('name', nameSealed);
  }

  /** Who acts for an applicant, from its column; null where nobody does. */
  agentIn(id: string, agentsSealed: string | null): Agent | null {
    return this.seal(id).openJson<Agent>('agent', agentsSealed);
  }

  private seal(id: string): Seal {
    return new Seal(this.cipher, 'applicant', id);
  }

  private async hashes(db: Queryable, applicant: ApplicantInput) {
    const document = documentOf(applicant);
    const { phone, email, address = '' } = applicant.contact ?? {};
    const given = {
      name_hash: this.lookup.of('name', applicant.name), document_hash: document && this.lookup.of('document', document.number),
      phone_hash: phone ? this.lookup.of('phone', phone) : null, email_hash: email ? this.lookup.of('email', email) : null,
    };
    const contact = given.phone_hash ?? given.email_hash ?? address;
    const [known, ...also] = await samePersons(db, given);
    return { ...given, person: { hash: known ?? given.document_hash ?? this.lookup.of('text', `${given.name_hash} ${contact}`), also } };
  }

  /** Who was taken for several people is one from now on, in all that is on file. What counts people is told in the background. */
  private async join(tx: Tx, { hash, also }: { readonly hash: string; readonly also: readonly string[] }): Promise<void> {
    for (const each of also) await tx.execute('UPDATE applicants SET person_hash = ? WHERE person_hash = ?', [hash, each]);
    if (this.handlers.get(PERSON_JOINED)) await this.items.add(tx, PERSON_JOINED, hash);
  }
}
