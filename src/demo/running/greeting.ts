import { ROLE_NAMES } from '../../identity/roles.js';
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

/** Where the demonstration is, and what to try first. */
export function whatToTry(url: string, office: DemoOffice): string {
  const password = (username: string) => office.people.find((person) => person.username === username)?.password ?? '';
  return `
地址 Address            ${url}
接口文档 API            ${url}/api/docs

可以先试 What to try
  1. 以督办登录，看全市时限看板 Sign in as the supervisor and read the board of all organs:
     curl -sc /tmp/yishen.cookies -H 'content-type: application/json' ${url}/api/session -d '{"username":"duban","password":"${password('duban')}"}'
     curl -sb /tmp/yishen.cookies ${url}/api/board
  2. 以市自然资源局受理岗（zrzy-shouli）登录，看待办：GET /api/tasks；登记一件申请：POST /api/requests
     Sign in as a reception clerk and see what waits: GET /api/tasks; log a request: POST /api/requests
  3. 办理前先预览：GET /api/requests/{id}/previews；看期限逐日说明：GET /api/requests/{id}/clocks/target/explanation
     Preview every command, and let a due date explain itself day by day
  4. 以管理员（admin）推进全系统时间，看提醒、黄牌、红牌、逾期自动发生：POST /api/time {"advanceTo":"YYYY-MM-DD"}
     Move the whole system's time as the administrator and watch reminders, cards and lapses come by themselves
  5. 以法律顾问（falv1 至 falv4）登录，看待审查的答复、批注和版本对照：GET /api/reviews
     Sign in as a legal adviser: replies that wait for review, comments on passages, versions side by side
  6. 以机关负责人登录，看外发检查、送达记录和已制成的案卷：GET /api/requests/{id}/release-check、/deliveries、/dossiers
     As the head of a work body see what the release check found, how replies came to hand, and case files that lie ready
  7. 不登录，以申请人身份提出申请、凭编号和查询码查询：${url}/apply ；查阅已公开的信息：${url}/open
     Without signing in, make a request and ask after it by number and code, or read what is released
按 Ctrl+C 结束。 Press Ctrl+C to end.
`;
}
