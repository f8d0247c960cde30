import { WorkRunner } from '../../src/platform/work/work-runner.js';
import { UnitOfWork } from '../../src/platform/database/unit-of-work.js';
import { READ_AGAIN, ReadAgain } from '../../src/same-information/detection/read-again.js';
import { SameIndex } from '../../src/same-information/index/same-index.js';
import { READER_VERSION } from '../../src/same-information/matching/read-facts.js';
import { expectStatus, Office, ORGANS } from '../support/office.js';
import { TopicsOffice } from '../support/topics-office.js';

const HENGGANG = '申请公开剑南街道横岗村2023年土地征收补偿安置方案';
const SHANGFANG = '申请公开剑南街道上房村2023年土地征收补偿安置方案';
const BATCH = '申请公开丰城市2023年度第三批次城市建设用地批复';

describe('reading again with a newer reader', () => {
  let office: Office;
  let topics: TopicsOffice;
  beforeEach(async () => {
    office = await Office.open('2026-03-02');
    topics = new TopicsOffice(office);
  });
  afterEach(() => office?.close());

  /** As if everything had been read by the version before, and some of it otherwise. */
  const grownOld = (sql = '') => office.app.get(UnitOfWork).run(async (tx) => {
    await tx.execute(`UPDATE same_facts SET reader_version = ?${sql}`, [READER_VERSION - 1]);
  });
  const again = async () => {
    await office.app.get(ReadAgain).onApplicationBootstrap();
    let done = 0;
    for (let some = -1; some !== 0; done += some) some = await office.app.get(WorkRunner).runDue([READ_AGAIN]);
    return done;
  };
  const outdated = async () => (await office.reads.query('SELECT id FROM same_facts WHERE reader_version < ?', [READER_VERSION])).length;

  it('changes nothing where it reads the same', async () => {
    const ids = await topics.allAsk(HENGGANG, HENGGANG, SHANGFANG, BATCH);
    const before = await office.reads.query('SELECT * FROM topic_members ORDER BY subject_id');
    await grownOld();
    expect(await again()).toBe(1);
    expect(await outdated()).toBe(0);
    expect(await office.reads.query('SELECT * FROM topic_members ORDER BY subject_id')).toEqual(before);
    expect(await topics.pattern(...ids)).toBe('aabc');
    expect(await again()).toBe(0);
  });

  it('gives other facts their rows, removes those of the older reader, and keeps requests where they belong', async () => {
    const ids = await topics.allAsk(HENGGANG, HENGGANG, SHANGFANG, BATCH);
    await office.app.get(UnitOfWork).run((tx) => office.app.get(SameIndex).put(tx, { id: 'item-1', title: '横岗村2023年征地补偿安置方案', text: '横岗村2023年征地补偿安置方案', organId: ORGANS.land, on: '2024-01-05', address: '/open/items/1' }));
    const [facts] = await office.reads.query<{ n: number }>('SELECT COUNT(*) AS n FROM same_facts');
    await grownOld(", facts_hash = 'old-' || id");
    await again();
    expect(await outdated()).toBe(0);
    expect(await office.reads.query<{ n: number }>('SELECT COUNT(*) AS n FROM same_facts')).toEqual([facts]);
    expect(await office.reads.query("SELECT id FROM same_facts WHERE facts_hash LIKE 'old-%'")).toEqual([]);
    expect(await office.reads.query('SELECT key FROM same_keys WHERE facts_id NOT IN (SELECT id FROM same_facts)')).toEqual([]);
    expect(await office.reads.query('SELECT facts_id FROM topic_facts WHERE facts_id NOT IN (SELECT id FROM same_facts)')).toEqual([]);
    expect(await topics.pattern(...ids)).toBe('aabc');
    const { body } = await office.ask('clerk', 'POST', '/same-information/suggestions', { content: HENGGANG, organId: ORGANS.land });
    expect(body.items[0]).toMatchObject({ kind: 'published', id: 'item-1' });
  });

  it('leaves merges, splits, links and names of staff as they are', async () => {
    const ids = await topics.allAsk(HENGGANG, HENGGANG, SHANGFANG, BATCH);
    const act = async (topicId: string, what: string, body: object) =>
      expectStatus(await office.ask('officer', 'POST', `/topics/${topicId}/${what}`, body, { 'idempotency-key': office.newKey(), 'if-match': `"${Number((await topics.topic(topicId))['revision'])}"` }), 200).body;
    const [first, , third, fourth] = await Promise.all(ids.map((id) => topics.topicOf(id)));
    await act(third!, 'merge', { others: [fourth], reason: '一并处理' });
    await act(third!, 'rename', { title: '合并的主题', reason: '统一' });
    await act(first!, 'split', { requestIds: [ids[1]], reason: '不同版本' });
    expect(await topics.pattern(...ids)).toBe('abcc');
    await grownOld(", facts_hash = 'old-' || id");
    await again();
    expect(await topics.pattern(...ids)).toBe('abcc');
    expect(await topics.topic(third!)).toMatchObject({ title: '合并的主题', members: 2 });
    const [next, other] = await topics.allAsk(SHANGFANG, BATCH);
    expect(await topics.pattern(ids[2]!, next!, other!)).toBe('aaa');
  });
});
