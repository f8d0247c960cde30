import { instantOf } from '../../workflows/clock/civil-date.js';
import { DueDeadlines } from '../../src/clock/enforcement/due-deadlines.js';
import type { DemoPerson } from '../../src/demo/office/demo-person.js';
import type { DemoPlace } from '../../src/demo/office/office.js';
import type { Seeded } from '../../src/demo/random/seeded.js';
import type { SignedInActor } from '../../src/identity/actor.js';
import { pageOf } from '../../src/identity/page.js';
import { Reads, type SqlValue } from '../../src/platform/database/unit-of-work.js';
import type { ListQuery } from '../../src/requests/http/list.dto.js';
import { RequestsController } from '../../src/requests/http/requests.controller.js';
import { pageIn } from '../../src/requests/list/list-order.js';
import { BoardController } from '../../src/supervision/board/board.controller.js';
import { TasksController } from '../../src/supervision/tasks/tasks.controller.js';
import type { FilledOffice } from './filled-office.js';

/**
 * One reading of the kind people and the clock do all day, with whoever asks chosen anew each time. Answers how many rows came.
 * @param limit rows of a page
 */
export type Ask = (office: FilledOffice, rng: Seeded, limit: number) => Promise<number>;

export interface Question {
  readonly group: 'list' | 'late page' | 'tasks' | 'due' | 'board' | 'text';
  readonly name: string;
  readonly ask: Ask;
  /** Rows of a page, or cards of a column, at most; a page of twenty unless given. */
  readonly most?: number;
}

/** How far down a late page lies. */
const DEPTH = 0.9;

const actorOf = ({ personId, username, displayName, roles }: DemoPerson): SignedInActor => ({ personId, username, displayName, roles, mustChangePassword: false });
const supervisorOf = ({ office }: FilledOffice) => actorOf(office.places[0]!.staff.supervisor);

type Query = Omit<ListQuery, 'limit'>;

const list = async ({ app }: FilledOffice, query: Query, actor: SignedInActor, limit: number) =>
  (await app.get(RequestsController).page({ ...query, limit }, actor)).items.length;

/** A list of one organ, asked for by its clerk. */
const ofOrgan = (query: (place: DemoPlace) => Query): Ask => (office, rng, limit) => {
  const place = rng.pick(office.office.places);
  return list(office, query(place), actorOf(place.staff.clerk), limit);
};

const ofOfficer: Ask = (office, rng, limit) => {
  const officer = rng.pick(rng.pick(office.office.places).staff.officers);
  return list(office, { officerId: officer.personId, open: true }, actorOf(officer), limit);
};

const tasks = (query: (place: DemoPlace) => object, who: (place: DemoPlace, rng: Seeded) => DemoPerson): Ask => async (office, rng, limit) => {
  const place = rng.pick(office.office.places);
  return (await office.app.get(TasksController).page({ ...query(place), limit }, actorOf(who(place, rng)))).items.length;
};

/** Where the last tenth of a list begins. Worked out once for each office and list; a client would have paged there. */
const cursors = new Map<string, string>();

async function cursorAt({ app }: FilledOffice, from: string, params: readonly SqlValue[], order: string, make: (row: Record<string, string>) => string): Promise<string> {
  const reads = app.get(Reads);
  const [count] = await reads.query<{ n: number }>(`SELECT COUNT(*) AS n FROM ${from}`, params);
  const [row] = await reads.query<Record<string, string>>(`SELECT * FROM ${from} ORDER BY ${order} LIMIT 1 OFFSET ?`, [...params, Math.floor(Number(count!.n) * DEPTH)]);
  return make(row!);
}

async function once(office: FilledOffice, name: string, make: () => Promise<string>): Promise<string> {
  const key = `${office.file}/${name}`;
  const cursor = cursors.get(key) ?? (await make());
  cursors.set(key, cursor);
  return cursor;
}

const lateOfOrgan: Ask = async (office, rng, limit) => {
  const { organId, staff } = rng.pick(office.office.places);
  const cursor = await once(office, organId, () => cursorAt(office, 'requests WHERE organ_id = ?', [organId], 'target_due_on, case_id', (row) => pageIn([row, row] as never[], 1, 'due').next!));
  return list(office, { organId, cursor }, actorOf(staff.clerk), limit);
};

const lateOfCity: Ask = async (office, _rng, limit) => {
  const cursor = await once(office, 'city', () => cursorAt(office, 'requests', [], 'intake_on DESC, case_id DESC', (row) => pageIn([row, row] as never[], 1, 'received').next!));
  return list(office, { sort: 'received', cursor }, supervisorOf(office), limit);
};

const lateTasks: Ask = async (office, _rng, limit) => {
  const cursor = await once(office, 'tasks', () => cursorAt(office, 'tasks WHERE due_on IS NOT NULL', [], 'due_on, case_id, key',
    (row) => pageOf([row, row], 1, (each) => [each['due_on']!, `${each['case_id']}/${each['key']}`]).next!));
  return (await office.app.get(TasksController).page({ scope: 'organ', limit, cursor }, supervisorOf(office))).items.length;
};

/** Just after offices have opened: what comes due that day is due, and nothing of it is done. */
const opened = ({ today }: FilledOffice) => instantOf(today, '08:31');
const due = (ask: (due: DueDeadlines, office: FilledOffice, limit: number) => Promise<unknown>): Ask => async (office, _rng, limit) => {
  const found = await ask(office.app.get(DueDeadlines), office, limit);
  return Array.isArray(found) ? found.length : Number(found !== null);
};

const board = async (office: FilledOffice, organId: string | undefined, actor: SignedInActor, limit: number) =>
  (await office.app.get(BoardController).draw({ ...(organId === undefined ? {} : { organId }), limit }, actor)).columns.reduce((sum, column) => sum + column.cards.length, 0);

const boardOfOrgan: Ask = (office, rng, limit) => {
  const { organId, staff } = rng.pick(office.office.places);
  return board(office, organId, actorOf(staff.head), limit);
};

export const QUESTIONS: readonly Question[] = [
  { group: 'list', name: 'open requests of an organ', ask: ofOrgan(({ organId }) => ({ organId, open: true })) },
  { group: 'list', name: 'everything of an organ', ask: ofOrgan(({ organId }) => ({ organId })) },
  { group: 'list', name: 'open requests of an officer', ask: ofOfficer },
  { group: 'list', name: 'open requests of the city', ask: (office, _rng, limit) => list(office, { open: true }, supervisorOf(office), limit) },
  { group: 'list', name: 'closed requests of an organ, the latest first', ask: ofOrgan(({ organId }) => ({ organId, open: false, sort: 'received' })) },
  { group: 'list', name: 'closed requests of the city, the latest first', ask: (office, _rng, limit) => list(office, { open: false, sort: 'received' }, supervisorOf(office), limit) },
  { group: 'list', name: 'in review or approval, of an organ', ask: ofOrgan(({ organId }) => ({ organId, states: ['SECRECY_REVIEW', 'LEGALITY_REVIEW', 'APPROVAL'] })) },
  { group: 'list', name: 'red, of an organ', ask: ofOrgan(({ organId }) => ({ organId, alarm: 'red' })) },
  { group: 'list', name: 'overdue now, of an organ', ask: ofOrgan(({ organId }) => ({ organId, alarm: 'overdue' })) },
  { group: 'list', name: 'three days left, of an organ', ask: ofOrgan(({ organId }) => ({ organId, daysLeftAtMost: 3 })) },
  { group: 'list', name: 'clock stands still, of an organ', ask: ofOrgan(({ organId }) => ({ organId, clockState: 'paused' })) },
  { group: 'list', name: 'by internet and open, of an organ', ask: ofOrgan(({ organId }) => ({ organId, open: true, channel: 'internet' })) },
  { group: 'list', name: 'received in a month, of an organ', ask: ofOrgan(({ organId }) => ({ organId, receivedFrom: '2025-03-01', receivedTo: '2025-03-31', sort: 'received' })) },
  { group: 'list', name: 'changed last, of the city', ask: (office, _rng, limit) => list(office, { sort: 'changed' }, supervisorOf(office), limit) },
  { group: 'late page', name: 'of an organ, by due day', ask: lateOfOrgan },
  { group: 'late page', name: 'of the city, by day of receipt', ask: lateOfCity },
  { group: 'late page', name: 'of all tasks', ask: lateTasks },
  { group: 'tasks', name: 'of an officer', ask: tasks(() => ({}), ({ staff }, rng) => rng.pick(staff.officers)) },
  { group: 'tasks', name: 'of a clerk', ask: tasks(() => ({}), ({ staff }) => staff.clerk) },
  { group: 'tasks', name: 'of an organ', ask: tasks(({ organId }) => ({ scope: 'organ', organId }), ({ staff }) => staff.head) },
  { group: 'tasks', name: 'of the city', ask: tasks(() => ({ scope: 'organ' }), ({ staff }) => staff.supervisor) },
  { group: 'due', name: 'the first that is due', ask: due((deadlines, office) => deadlines.first(opened(office), () => false)) },
  { group: 'due', name: 'the next twenty', ask: due((deadlines, office, limit) => deadlines.between(opened(office), opened(office) + 86_400_000, limit)) },
  { group: 'due', name: 'when the next one comes', ask: due((deadlines, office) => deadlines.nextAfter(opened(office))) },
  { group: 'board', name: 'of an organ', ask: boardOfOrgan, most: 3 },
  { group: 'board', name: 'of the city', ask: (office, _rng, limit) => board(office, undefined, supervisorOf(office), limit) },
  { group: 'text', name: 'part of a text, of an organ', ask: ofOrgan(({ organId }) => ({ organId, text: '无此内容' })) },
];
