import { createHash, randomUUID } from 'node:crypto';
import { Injectable, type DynamicModule } from '@nestjs/common';
import type { CivilDate } from '../../workflows/clock/civil-date.js';
import { DeliveryModule } from '../../src/delivery/delivery.module.js';
import type { SmtpInbox } from './smtp-inbox.js';
import { OfficeLetters } from '../../src/delivery/office-letters.js';
import { OutgoingLetters, type OutgoingFile, type OutgoingLetter } from '../../src/delivery/ports.js';
import type { MailConfig } from '../../src/platform/config/mail-config.js';
import type { Queryable } from '../../src/platform/database/unit-of-work.js';
import { WorkRunner } from '../../src/platform/work/work-runner.js';
import type { Answer } from './browser.js';
import type { TestDialect } from './database.js';
import { expectStatus, Office, type Someone } from './office.js';
import { CLEARED, GRANT_BODY } from './review-bodies.js';
import { upload } from './uploads.js';

export const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

/** The office's letters, some of them as a test wants them, and some that a test makes up. */
@Injectable()
export class LettersAtHand extends OfficeLetters {
  private readonly changed = new Map<string, Partial<OutgoingLetter>>();
  private readonly madeUp = new Map<string, OutgoingLetter>();
  private readonly swapped = new Map<string, Buffer>();
  private enclosed: readonly OutgoingFile[] | undefined;

  override async find(db: Queryable, letterId: string): Promise<OutgoingLetter | null> {
    const letter = this.madeUp.get(letterId) ?? (await super.find(db, letterId));
    return letter && { ...letter, ...this.changed.get(letterId) };
  }

  override async print(letterId: string): Promise<void> {
    if (!this.madeUp.has(letterId)) await super.print(letterId);
  }

  override async pdf(letterId: string): Promise<Buffer> {
    return this.swapped.get(letterId) ?? super.pdf(letterId);
  }

  override async attachments(caseId: string, letterId: string): Promise<readonly OutgoingFile[]> {
    return this.enclosed ?? super.attachments(caseId, letterId);
  }

  change(letterId: string, over: Partial<OutgoingLetter>): void {
    this.changed.set(letterId, over);
  }

  swap(letterId: string, pdf: Buffer): void {
    this.swapped.set(letterId, pdf);
  }

  enclose(files: readonly OutgoingFile[]): void {
    this.enclosed = files;
  }

  /** A signed and printed letter that exists nowhere else. */
  put(caseId: string, over: Partial<OutgoingLetter> = {}): string {
    const id = randomUUID();
    this.madeUp.set(id, {
      id, caseId, form: 'correction-notice', subject: {}, audience: 'applicant', issuer: '丰城市自然资源局', title: '政府信息公开申请补正告知书', docNumber: null, remedy: 'none',
      signedOn: '2026-01-05', recalled: false, documentSha256: 'd'.repeat(64), reconsiderationLink: null, ...over,
    });
    return id;
  }
}

/** The whole application, with letters that a test can put its hands on. */
export class DeliveryOffice {
  private constructor(readonly office: Office) {}

  static async open(today: CivilDate, dialect: TestDialect, mail?: MailConfig): Promise<DeliveryOffice> {
    const around = (whole: DynamicModule): DynamicModule => {
      const delivery = (whole.imports as DynamicModule[]).find(({ module }) => module === DeliveryModule)!;
      // In place: other capabilities hold this very module.
      delivery.providers = delivery.providers!.map((each) => ('provide' in each && each.provide === OutgoingLetters ? { provide: OutgoingLetters, useClass: LettersAtHand } : each));
      return whole;
    };
    return new DeliveryOffice(await Office.open(today, dialect, { mail, around }));
  }

  /** One that sends its mail to this inbox. */
  static mailing(today: CivilDate, dialect: TestDialect, { port }: SmtpInbox): Promise<DeliveryOffice> {
    return DeliveryOffice.open(today, dialect, { host: '127.0.0.1', port, secure: false, tlsRequired: false, from: 'ogi@fengcheng.example' });
  }

  get letters(): LettersAtHand {
    return this.office.app.get(OutgoingLetters, { strict: false }) as LettersAtHand;
  }

  /** A request whose reply is signed, with this file enclosed where one is given. Answers its id and that of the reply. */
  async signed(over: Record<string, unknown> = {}, enclosure?: { readonly bytes: Buffer; readonly name: string }): Promise<{ id: string; letterId: string }> {
    const { office } = this;
    const id = await office.assigned(over);
    if (enclosure) expectStatus(await upload(office, 'officer', id, { ...enclosure, fields: { purpose: 'reply' } }), 201);
    await this.work();
    expectStatus(await office.command('officer', id, 'propose-outcome', GRANT_BODY), 200);
    expectStatus(await office.command('officer', id, 'submit-for-review', {}), 200);
    expectStatus(await office.command('secrecy', id, 'clear-secrecy', CLEARED), 200);
    expectStatus(await office.command('adviser', id, 'agree', { opinion: '合法', answers: GRANT_BODY.answers }), 200);
    expectStatus(await office.command('leader', id, 'sign'), 200);
    return { id, letterId: await this.letterOf(id, 'reply:%') };
  }

  /** The newest letter of a case whose form is like this. */
  async letterOf(id: string, form: string): Promise<string> {
    const [row] = await this.office.reads.query<{ id: string }>('SELECT id FROM letters WHERE case_id = ? AND form LIKE ? ORDER BY created_at DESC, seq DESC', [id, form]);
    return row!.id;
  }

  async deliver(id: string, body: object, more: { who?: Someone; key?: string; revision?: number } = {}): Promise<Answer> {
    return this.post(`/requests/${id}/deliveries`, id, body, more);
  }

  async report(id: string, deliveryId: string, body: object, more: { who?: Someone; key?: string; revision?: number } = {}): Promise<Answer> {
    return this.post(`/requests/${id}/deliveries/${deliveryId}/result`, id, body, more);
  }

  async of(id: string): Promise<Answer['body']> {
    return expectStatus(await this.office.ask('officer', 'GET', `/requests/${id}/deliveries`), 200).body.items;
  }

  async detail(id: string): Promise<Answer['body']> {
    return expectStatus(await this.office.ask('officer', 'GET', `/requests/${id}`), 200).body;
  }

  /** Entries of the record of one type, oldest first: the day and the payload. */
  async entries(id: string, type: string): Promise<{ on: string; payload: Record<string, unknown> }[]> {
    const rows = await this.office.reads.query<{ fact_on: string; payload: string }>('SELECT fact_on, payload FROM case_records WHERE case_id = ? AND type = ? ORDER BY seq', [id, type]);
    return rows.map(({ fact_on, payload }) => ({ on: fact_on, payload: JSON.parse(payload) as Record<string, unknown> }));
  }

  /** Everything about a case and its deliveries, for "nothing changed". */
  async everything(id: string): Promise<string> {
    const tables = [['cases', 'id'], ['case_records', 'case_id'], ['deliveries', 'case_id']] as const;
    const rows = await Promise.all(tables.map(([table, column]) => this.office.reads.query(`SELECT * FROM ${table} WHERE ${column} = ?`, [id])));
    return JSON.stringify([...rows, await this.office.reads.query('SELECT kind, subject, state FROM work_items ORDER BY id')]);
  }

  work(): Promise<number> {
    return this.office.app.get(WorkRunner, { strict: false }).runDue();
  }

  close(): Promise<void> {
    return this.office.close();
  }

  private async post(path: string, id: string, body: object, { who = 'clerk', key = this.office.newKey(), revision }: { who?: Someone; key?: string; revision?: number }): Promise<Answer> {
    return this.office.ask(who, 'POST', path, body, { 'idempotency-key': key, 'if-match': `"${revision ?? (await this.office.revisionOf(id))}"` });
  }
}
