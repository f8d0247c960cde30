import { createHash, randomUUID } from 'node:crypto';
import type { DynamicModule } from '@nestjs/common';
import type { CivilDate } from '../../workflows/clock/civil-date.js';
import { answersFor } from '../../workflows/request/questions.js';
import type { LetterCheck } from '../../workflows/request/v1/payloads.js';
import { DeliveryModule } from '../../src/delivery/delivery.module.js';
import { DELIVERY_ROUTES } from '../../src/delivery/permissions.js';
import { OutgoingLetters, type OutgoingFile, type OutgoingLetter } from '../../src/delivery/ports.js';
import { ROUTES } from '../../src/permissions.js';
import type { MailConfig } from '../../src/platform/config/mail-config.js';
import type { Queryable } from '../../src/platform/database/unit-of-work.js';
import { WorkRunner } from '../../src/platform/work/work-runner.js';
import { CommandPreparers } from '../../src/requests/commands/command-preparers.js';
import { RequestsModule } from '../../src/requests/requests.module.js';
import type { Answer } from './browser.js';
import type { TestDialect } from './database.js';
import { expectStatus, Office, type Someone } from './office.js';

export const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

/** Letters that a test makes up. */
export class LettersAtHand extends OutgoingLetters {
  readonly letters = new Map<string, OutgoingLetter>();
  readonly pdfs = new Map<string, Buffer>();
  files: readonly OutgoingFile[] = [];

  find(_db: Queryable, letterId: string): Promise<OutgoingLetter | null> {
    return Promise.resolve(this.letters.get(letterId) ?? null);
  }

  readonly proofs = new Set<string>();

  hasFile(_caseId: string, attachmentId: string): Promise<boolean> {
    return Promise.resolve(this.proofs.has(attachmentId));
  }

  print(): Promise<void> {
    return Promise.resolve();
  }

  pdf(letterId: string): Promise<Buffer> {
    return Promise.resolve(this.pdfs.get(letterId)!);
  }

  attachments(): Promise<readonly OutgoingFile[]> {
    return Promise.resolve(this.files);
  }

  /** A signed and printed letter of a case; `over` replaces what matters to the test. */
  put(caseId: string, over: Partial<OutgoingLetter> = {}): OutgoingLetter {
    const id = over.id ?? randomUUID();
    const pdf = Buffer.from(`%PDF-1.7 ${id}`);
    const letter: OutgoingLetter = {
      id, caseId, form: 'reply:GRANTED.PROVIDED', subject: {}, audience: 'applicant', issuer: '丰城市自然资源局', title: '政府信息公开申请答复书', docNumber: '丰自然资公开复〔2026〕1号',
      remedy: 'R2', signedOn: null, recalled: false, documentSha256: sha256(pdf), reconsiderationLink: 'https://fuyi.example/online', ...over,
    };
    this.letters.set(id, letter);
    this.pdfs.set(id, pdf);
    return letter;
  }
}

/** An office that delivers letters which the test puts there; all else is the whole application. */
export class DeliveryOffice {
  /** What the office finds about a reply's letter. */
  check: Partial<LetterCheck> = {};

  private constructor(readonly office: Office, readonly letters: LettersAtHand) {}

  static async open(today: CivilDate, dialect: TestDialect, mail?: MailConfig): Promise<DeliveryOffice> {
    const letters = new LettersAtHand();
    Object.assign(ROUTES, DELIVERY_ROUTES);
    const around = (whole: DynamicModule): DynamicModule => {
      const requests = whole.imports!.find((each): each is DynamicModule => (each as DynamicModule).module === RequestsModule)!;
      return { ...whole, imports: [...whole.imports!, DeliveryModule.forRoot({ letters: { provide: OutgoingLetters, useValue: letters }, requests })] };
    };
    const desk = new DeliveryOffice(await Office.open(today, dialect, { mail, around }), letters);
    desk.office.app.get(CommandPreparers, { strict: false }).register({
      commands: ['SUBMIT_FOR_REVIEW', 'AGREE', 'SIGN', 'SERVE'],
      found: (_db, { caseId, command }) => Promise.resolve({ letter: desk.checkOf(caseId), ...(command === 'SIGN' && { docNumber: '丰自然资公开复〔2026〕1号' }) }),
    });
    return desk;
  }

  /** A request whose reply is signed. Answers its id and that of the reply. */
  async signed(over: Record<string, unknown> = {}): Promise<{ id: string; letterId: string }> {
    const { office } = this;
    const id = await office.assigned(over);
    const letterId = this.letters.put(id).id;
    const answers = answersFor('GRANTED.PROVIDED');
    expectStatus(await office.command('officer', id, 'propose-outcome', { answers, elements: { attachments: '批文复印件', formOfSupply: '纸面' } }), 200);
    expectStatus(await office.command('officer', id, 'submit-for-review', {}), 200);
    const form = { reviewed: '答复及附件', stateSecrets: 'none', workSecrets: 'none', sensitive: 'none' };
    expectStatus(await office.command('secrecy', id, 'clear-secrecy', { opinion: '不涉密', form }), 200);
    expectStatus(await office.command('adviser', id, 'agree', { opinion: '合法', answers }), 200);
    expectStatus(await office.command('leader', id, 'sign'), 200);
    this.letters.put(id, { id: letterId, signedOn: office.time.today() });
    return { id, letterId };
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

  private checkOf(caseId: string): LetterCheck {
    const letter = [...this.letters.letters.values()].find((each) => each.caseId === caseId && each.form.startsWith('reply:'))!;
    return { letterId: letter.id, version: 1, hash: 'a'.repeat(64), errors: [], unexplained: [], openComments: 0, leaks: 0, document: letter.documentSha256, ...this.check };
  }

  private async post(path: string, id: string, body: object, { who = 'clerk', key = this.office.newKey(), revision }: { who?: Someone; key?: string; revision?: number }): Promise<Answer> {
    return this.office.ask(who, 'POST', path, body, { 'idempotency-key': key, 'if-match': `"${revision ?? (await this.office.revisionOf(id))}"` });
  }
}
