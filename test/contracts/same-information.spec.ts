import { UnitOfWork } from '../../src/platform/database/unit-of-work.js';
import { RequestImport } from '../../src/requests/import/request-import.js';
import { Detection } from '../../src/same-information/detection/detection.js';
import { ReadAgain } from '../../src/same-information/detection/read-again.js';
import { SameIndex } from '../../src/same-information/index/same-index.js';
import { Topics } from '../../src/topics/topics.js';
import { databases } from '../support/database.js';
import { expectStatus, Office, ORGANS } from '../support/office.js';
import { planOf, recorded, type Statement } from '../support/sql-recorder.js';
import { TopicsOffice } from '../support/topics-office.js';

const HENGGANG = '申请公开剑南街道横岗村2023年土地征收补偿安置方案';
const OURS = /\b(?:same_facts|same_keys|same_subjects|same_decisions|topics|topic_members|topic_facts|topic_organs|topic_applicants|topic_apart|topic_changes)\b/;
/** Lists walk along an index in its order, and stop at the end of the page. */
const WALK = /^SCAN (?:t|o) USING INDEX ix_topic/;
const villages = ['横岗', '上房', '下房', '西塘', '桥头', '下元', '荷塘', '石溪', '窑里', '潭埠'];
const records = ['征地补偿安置方案', '耕地地力保护补贴发放清册', '农村低保对象名单', '高标准农田建设项目竣工验收报告'];

/** What detection and topics ask of a database, on each that is there. */
describe.each(databases())('same information on $name', (dialect) => {
  let office: Office;
  let topics: TopicsOffice;
  beforeAll(async () => {
    office = await Office.open('2026-03-02', dialect);
    topics = new TopicsOffice(office);
  });
  afterAll(() => office?.close());

  async function imported(contents: readonly string[], source: string, applicants = contents.length): Promise<string[]> {
    const lines = contents.map((content, i) => JSON.stringify({ id: `${source}-${i}`, channel: 'counter', submittedOn: '2026-03-02', applicant: { kind: 'natural', ref: `${source}-A${i % applicants}` }, authority: 'x', content }));
    const { accepted } = await office.app.get(RequestImport).run(lines.join('\n'), 'jsonl', { source, actor: { personId: null }, organs: { x: ORGANS.land } });
    return accepted.map(({ caseId }) => caseId!);
  }
  const detect = (id: string) => office.app.get(Detection).detect(id);
  const count = async (sql: string, ...params: string[]) => Number((await office.reads.query<{ n: number | string }>(sql, params))[0]!.n);

  it('the same sentence again and again is one row of facts and one topic, and each costs what the second cost', async () => {
    const ids = await imported(Array.from({ length: 150 }, () => HENGGANG), 'campaign', 60);
    const facts = await count('SELECT COUNT(*) AS n FROM same_facts');
    const costs: number[] = [];
    for (const id of ids) costs.push((await recorded(() => detect(id))).length);
    expect(await count('SELECT COUNT(*) AS n FROM same_facts')).toBe(facts + 1);
    expect(Math.max(...costs.slice(1))).toBeLessThanOrEqual(costs[1]!);
    expect(costs[1]).toBeLessThanOrEqual(30);
    const topicId = (await topics.topicOf(ids[0]!))!;
    expect(await topics.topic(topicId)).toMatchObject({ members: 150, requests: 150, applicants: 60, open_requests: 150 });
    expect(await count('SELECT COUNT(*) AS n FROM topic_applicants WHERE topic_id = ?', topicId)).toBe(60);
    const asked = await office.app.get(Topics).demand.askedSince(office.reads, topicId, '2025-03-02', 10);
    expect(asked).toHaveLength(10);
    expect(new Set(asked.map(({ personHash }) => personHash)).size).toBe(10);
  });

  it('requests that are read at the same moment find one topic', async () => {
    const ids = await imported(['丰城市2023年度第三批次城市建设用地批复', '申请公开2023年度第三批次城市建设用地的批复文件', '要丰城市2023年第三批次城市建设用地批复复印件', '丰城市2023年度第三批次城市建设用地批复'], 'at-once');
    await Promise.all(ids.flatMap((id) => [detect(id), detect(id)]));
    expect(await topics.pattern(...ids)).toBe('aaaa');
    expect(await topics.topic((await topics.topicOf(ids[0]!))!)).toMatchObject({ members: 4, applicants: 4 });
  });

  it('figures stay true while requests come, change and are merged at once', async () => {
    const ids = await imported(villages.flatMap((village) => [village, village].map((name) => `申请公开${name}村2024年${records[1]}`)), 'busy');
    await Promise.all(ids.map(detect));
    const [into, ...others] = [...new Set(await Promise.all(ids.slice(0, 6).map((id) => topics.topicOf(id))))] as string[];
    const merge = office.ask('supervisor', 'POST', `/topics/${into}/merge`, { others, reason: '一并处理' }, { 'idempotency-key': office.newKey(), 'if-match': '"1"' });
    const more = await imported(villages.slice(0, 3).map((village) => `申请公开${village}村2024年${records[1]}`), 'later');
    const [answer] = await Promise.all([merge, ...more.map(detect), ...ids.map((id) => office.command('clerk', id, 'withdraw', { inWriting: true }))]);
    expectStatus(answer, 200);
    for (const each of await office.reads.query<{ id: string; members: number; requests: number; open_requests: number; applicants: number }>('SELECT * FROM topics')) {
      const real = (await office.reads.query<Record<string, number | string | null>>(
        `SELECT COUNT(*) AS members, SUM(CASE WHEN m.counted THEN 1 ELSE 0 END) AS requests, SUM(CASE WHEN r.open THEN 1 ELSE 0 END) AS open, COUNT(DISTINCT m.person_hash) AS applicants
         FROM topic_members m JOIN requests r ON r.case_id = m.subject_id WHERE m.topic_id = ?`, [each.id]))[0]!;
      expect({ members: each.members, requests: each.requests, open: each.open_requests, applicants: each.applicants })
        .toEqual({ members: Number(real['members']), requests: Number(real['requests'] ?? 0), open: Number(real['open'] ?? 0), applicants: Number(real['applicants']) });
    }
    const organs = await office.reads.query('SELECT t.id FROM topics t JOIN topic_organs o ON o.topic_id = t.id WHERE o.topic_applicants <> t.applicants OR o.topic_last_on <> t.last_on');
    expect(organs).toEqual([]);
  });

  it('nothing that is asked goes through a whole table', async () => {
    const ids = await imported(villages.flatMap((village) => records.map((record) => `申请公开${village}村2024年${record}`)), 'various');
    const sent: Statement[] = await recorded(async () => {
      await office.app.get(UnitOfWork).run((tx) => office.app.get(SameIndex).put(tx, { id: 'item-1', title: '横岗村2024年征地补偿安置方案', text: '横岗村2024年征地补偿安置方案', organId: ORGANS.land, on: '2024-05-06', address: '/open/items/1' }));
      for (const id of ids) await detect(id);
      expectStatus(await office.ask('clerk', 'POST', '/same-information/suggestions', { content: '横岗村2024年征地补偿安置方案', organId: ORGANS.land }), 200);
      const head = async (id: string) => ({ 'idempotency-key': office.newKey(), 'if-match': `"${await office.revisionOf(id)}"` });
      for (const [decision, reason] of [['not-same', '另一份'], ['linked', '同一份'], ['retracted', '误点']] as const) {
        expectStatus(await office.ask('clerk', 'POST', `/requests/${ids[0]}/same-information/decisions`, { otherKind: 'request', otherId: ids[1], decision, reason }, await head(ids[0]!)), 200);
      }
      await topics.detect();
      expectStatus(await office.ask('clerk', 'GET', `/requests/${ids[0]}/same-information`), 200);
      const [one, two] = [await topics.topicOf(ids[4]!), await topics.topicOf(ids[8]!)];
      const topicHead = async (id: string) => ({ 'idempotency-key': office.newKey(), 'if-match': `"${Number((await topics.topic(id))['revision'])}"` });
      expectStatus(await office.ask('officer', 'POST', `/topics/${one}/merge`, { others: [two], reason: '一并' }, await topicHead(one!)), 200);
      expectStatus(await office.ask('officer', 'POST', `/topics/${one}/split`, { requestIds: [ids[8]], reason: '分开' }, await topicHead(one!)), 200);
      for (const who of ['clerk', 'supervisor'] as const) for (const query of ['', '?sort=recent', '?minApplicants=2&from=2026-01-01&to=2026-03-02', '?state=open']) expectStatus(await office.ask(who, 'GET', `/topics${query}`), 200);
      expectStatus(await office.ask('officer', 'GET', `/topics/${one}`), 200);
      expectStatus(await office.ask('officer', 'GET', `/topics/${one}/requests`), 200);
      await office.app.get(ReadAgain).onApplicationBootstrap();
      await office.app.get(Topics).demand.askedSince(office.reads, one!, '2025-01-01', 3);
    });
    const distinct = [...new Map(sent.filter(({ sql }) => OURS.test(sql) && !/^\s*INSERT INTO (?!topic_applicants)/i.test(sql)).map((each) => [each.sql, each])).values()];
    expect(distinct.length).toBeGreaterThan(30);
    const wrong: string[] = [];
    for (const statement of distinct) {
      const scans = (await planOf(office.app.get(UnitOfWork), statement)).filter((line) => (dialect.name === 'sqlite' ? /^SCAN (?!\(|CONSTANT|[a-z]$|json)/.test(line) || /^SCAN [to] (?!USING)/.test(line) : /Seq Scan on (?:same|topic)/.test(line)) && !WALK.test(line));
      if (scans.length > 0) wrong.push(`${scans.join('; ')} ← ${statement.sql}`);
    }
    expect(wrong).toEqual([]);
  });
});
