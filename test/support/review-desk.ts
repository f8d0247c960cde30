import type { CivilDate } from '../../workflows/clock/civil-date.js';
import { Setup } from '../../src/identity/people/setup.js';
import type { NewPerson } from '../../src/identity/people/person.js';
import type { Role } from '../../src/identity/roles.js';
import { Browser, type Answer } from './browser.js';
import type { TestDialect } from './database.js';
import { expectStatus, Office, PASSWORD, UNITS } from './office.js';
import { CLEARED, proposal } from './review-bodies.js';

/** A refusal as process information: the reply has a reason of the officer's own. */
export const DENIAL = proposal('DENIED.PROCESS', { elements: { processKind: '过程稿', reason: '该稿系批准前的讨论稿，尚未形成最终结论，公开会影响公正决策。' }, evidence: { processKind: '过程稿' } });

interface Line { readonly id: string; readonly form: string; readonly state: string; readonly version: number }

/** An office whose replies are reviewed; more people can be added. */
export class ReviewDesk {
  private readonly browsers = new Map<string, Promise<Browser>>();

  private constructor(readonly office: Office) {}

  static async open(today: CivilDate, dialect?: TestDialect): Promise<ReviewDesk> {
    return new ReviewDesk(await Office.open(today, dialect));
  }

  async employ(id: string, displayName: string, ...held: readonly (readonly [Role, string])[]): Promise<void> {
    const person: NewPerson = { id, username: id, displayName, password: PASSWORD, mustChangePassword: false, roles: held.map(([role, organId]) => ({ role, organId })) };
    await this.office.app.get(Setup).createOffice({ organs: [], units: [], people: [person] });
  }

  async ask(who: string, method: 'GET' | 'POST' | 'PUT' | 'PATCH', path: string, body?: object, headers: Record<string, string> = {}): Promise<Answer> {
    const known = this.browsers.get(who) ?? this.signedIn(who);
    this.browsers.set(who, known);
    return (await known).ask(method, path, body, headers);
  }

  async command(who: string, id: string, command: string, body: object = {}): Promise<Answer> {
    const revision = await this.office.revisionOf(id);
    return this.ask(who, 'POST', `/requests/${id}/commands/${command}`, body, { 'idempotency-key': this.office.newKey(), 'if-match': `"${revision}"` });
  }

  async does(who: string, id: string, command: string, body: object = {}): Promise<Answer['body']> {
    return expectStatus(await this.command(who, id, command, body), 200).body;
  }

  /** A request whose reply is drafted. Answers its id. */
  async drafted(body: object = DENIAL, over: Record<string, unknown> = {}): Promise<string> {
    const id = await this.office.assigned(over);
    await this.does('officer', id, 'propose-outcome', body);
    return id;
  }

  /** A request whose reply is with the legal advisers. */
  async inReview(body: object = DENIAL, over: Record<string, unknown> = {}): Promise<string> {
    const id = await this.drafted(body, over);
    await this.submitted(id);
    return id;
  }

  async submitted(id: string, officer = 'officer'): Promise<void> {
    await this.does(officer, id, 'submit-for-review');
    await this.does('secrecy', id, 'clear-secrecy', CLEARED);
  }

  /** A request in review whose handling officer is somebody else. */
  async inReviewBy(officer: string): Promise<string> {
    const id = expectStatus(await this.office.submit(), 201).body.caseId as string;
    await this.does('clerk', id, 'assign', { unitId: UNITS.land, officerId: officer });
    await this.does(officer, id, 'propose-outcome', DENIAL);
    await this.submitted(id, officer);
    return id;
  }

  /** The reply under way. */
  async reply(id: string): Promise<Line> {
    const { items } = expectStatus(await this.ask('adviser', 'GET', `/requests/${id}/letters`), 200).body as { items: Line[] };
    return items.filter(({ form, state }) => form.startsWith('reply:') && state === 'draft').at(-1)!;
  }

  async revise(who: string, id: string, free: Record<string, string>): Promise<Answer> {
    const { id: letterId } = await this.reply(id);
    return this.ask(who, 'POST', `/requests/${id}/letters/${letterId}/revisions`, { free }, { 'idempotency-key': this.office.newKey(), 'if-match': `"${await this.office.revisionOf(id)}"` });
  }

  /** Comments on the reply under way; `what` is below the letter's comments. */
  async comments(who: string, id: string, what = '', body?: object, key = this.office.newKey()): Promise<Answer> {
    const { id: letterId } = await this.reply(id);
    return this.ask(who, body ? 'POST' : 'GET', `/requests/${id}/letters/${letterId}/comments${what}`, body, body ? { 'idempotency-key': key } : {});
  }

  async detail(id: string): Promise<Answer['body']> {
    return expectStatus(await this.ask('adviser', 'GET', `/requests/${id}`), 200).body;
  }

  /** Kinds that were sent to an audience, oldest first. */
  async told(id: string, audience: string): Promise<string[]> {
    const rows = await this.office.reads.query<{ payload: string }>("SELECT payload FROM outbox WHERE case_id = ? AND topic = 'notify' ORDER BY seq, created_at", [id]);
    return rows.map(({ payload }) => JSON.parse(payload) as { audience: string; kind: string }).filter((each) => each.audience === audience).map(({ kind }) => kind);
  }

  close(): Promise<void> {
    return this.office.close();
  }

  private async signedIn(who: string): Promise<Browser> {
    const browser = new Browser(() => this.office.app, `10.1.0.${this.browsers.size + 1}`);
    expectStatus(await browser.signIn(who, PASSWORD), 200);
    return browser;
  }
}

export const rulesOf = (answer: Answer): string[] => (answer.body.refusals ?? []).map((each: { rule: string }) => each.rule);
