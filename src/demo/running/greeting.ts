import { ROLE_NAMES } from '../../identity/roles.js';
import type { DemoQuery } from '../life/player.js';
import type { DemoPerson } from '../office/demo-person.js';
import type { DemoOffice } from '../office/office.js';

/** Organs whose people are shown; the others are alike. */
const SHOWN = ['szf', 'zrzy', 'zxz'];

type Row = readonly string[];

function rowOf({ roles, username, displayName, password }: DemoPerson, office: DemoOffice): Row {
  const named = [...new Set(roles.map(({ role }) => role))].map((role) => ROLE_NAMES[role]);
  const organs = office.places.filter(({ organId }) => roles.some((held) => held.organId === organId)).map(({ organ }) => organ.shortName);
  const where = organs.length > 2 ? `${organs[0]}等${organs.length}个机关` : organs.join('、');
  return [named.map(({ zh }) => zh).join('、'), named.map(({ en }) => en).join(', '), where, displayName, username, password];
}

const HEAD: Row = ['角色', 'Role', '机关 Organ', '姓名 Name', '用户名 User name', '密码 Password'];

/** The people of some organs, or of all, as a table. */
export function peopleTable(office: DemoOffice, all = false): string {
  const shown = new Set(office.places.filter(({ organ }) => SHOWN.includes(organ.code)).map(({ organId }) => organId));
  const people = office.people.filter(({ roles }) => all || roles.some(({ organId }) => shown.has(organId)));
  return table([HEAD, ...people.map((person) => rowOf(person, office))]);
}

function table(rows: readonly Row[]): string {
  const widths = rows[0]!.map((_cell, i) => Math.max(...rows.map((row) => widthOf(row[i]!))));
  return rows.map((row) => row.map((cell, i) => cell + ' '.repeat(widths[i]! - widthOf(cell))).join('  ').trimEnd()).join('\n');
}

/** Chinese characters take two columns. */
function widthOf(text: string): number {
  return Array.from(text).reduce((sum, character) => sum + (/[\u2e80-\uffee]/u.test(character) ? 2 : 1), 0);
}

/** Number and code of the requests made online, as their applicants have them. */
export function queryTable(queries: readonly DemoQuery[]): string {
  return table([['网上申请 Made online', '收件编号 Number', '查询码 Query code'], ...queries.map(({ number, code, role }) => [role, number, code])]);
}

/** Where the demonstration is, and what to try first. */
export function whatToTry(url: string, office: DemoOffice): string {
  const password = (username: string) => office.people.find((person) => person.username === username)?.password ?? '';
  return `
地址 Address            ${url}
接口文档 API            ${url}/api/docs

可以先试：用浏览器打开上面的地址，以下列用户登录 What to try: open the address in a browser and sign in as
  1. 督办 duban（${password('duban')}）：时限看板、大屏、统计图表、经常被申请的信息
     The supervisor: timers board, wall screen, charts, what is often asked for
  2. 受理岗 zrzy-shouli（${password('zrzy-shouli')}）：登记一件申请，边填边看收到日、答复期限和相似申请；打印回执
     A reception clerk: log a request, see receipt day, due dates and similar requests while typing; print the receipt
  3. 承办人 zrzy-chengban1（${password('zrzy-chengban1')}）：检索、征求意见、七个问题、拟写答复；每一步先看对期限的影响
     A handling officer: searches, consultations, the seven questions, the reply; every step shows its effect on the clock first
  4. 法律顾问 falv2（${password('falv2')}）：逐句审查答复，批注、退回或者同意
     A legal adviser: review replies sentence by sentence, comment, return, agree
  5. 机构负责人 zrzy-fuze、审签领导 zrzy-lingdao（${password('zrzy-fuze')}、${password('zrzy-lingdao')}）：审批延期、收费，审签答复
     Head of the work body and approving leader: extensions, fees, signatures
  6. 管理员 admin（${password('admin')}）：机关、人员、政策、日历、队列；POST /api/time {"advanceTo":"YYYY-MM-DD"} 推进全系统时间
     The administrator: organs, people, policies, calendars, queues; moves the whole system's time
  7. 不登录：${url}/apply 提出和查询申请（编号、查询码见上表）；${url}/open 查阅已公开的信息
     Without signing in: make a request and ask after it (numbers and codes above), or read what is public
按 Ctrl+C 结束。 Press Ctrl+C to end.
`;
}
