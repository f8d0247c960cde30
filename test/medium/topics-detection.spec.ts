import { WorkRunner } from '../../src/platform/work/work-runner.js';
import { UNITS, expectStatus, Office, ORGANS } from '../support/office.js';
import { TopicsOffice } from '../support/topics-office.js';

const HENGGANG = '申请公开剑南街道横岗村2023年土地征收补偿安置方案';
const SHANGFANG = '申请公开剑南街道上房村2023年土地征收补偿安置方案';

describe('detection of requests for the same information', () => {
  let office: Office;
  let topics: TopicsOffice;
  beforeEach(async () => {
    office = await Office.open('2026-03-02');
    topics = new TopicsOffice(office);
  });
  afterEach(() => office?.close());

  it('gathers them in the background, and keeps others apart', async () => {
    const [a, b, c] = await topics.allAsk(HENGGANG, '我想要横岗村2023年的征地补偿安置方案，谢谢。', SHANGFANG);
    expect(await topics.pattern(a!, b!, c!)).toBe('aab');
    expect(await topics.topic((await topics.topicOf(a!))!)).toMatchObject({ members: 2, requests: 2, applicants: 2, open_requests: 2, first_on: '2026-03-02', last_on: '2026-03-02', revision: 1 });
  });

  it('counts an applicant once, and each organ’s applicants apart', async () => {
    const first = await topics.asks(HENGGANG, '甲');
    await topics.asks(HENGGANG, '甲');
    await topics.asks(HENGGANG, '甲', { organId: ORGANS.water }, 'water-clerk');
    await topics.asks(HENGGANG, '乙', { organId: ORGANS.water }, 'water-clerk');
    await topics.detect();
    const topicId = (await topics.topicOf(first))!;
    expect(await topics.topic(topicId)).toMatchObject({ members: 4, requests: 4, applicants: 2 });
    const organs = await office.reads.query('SELECT organ_id, members, requests, applicants, topic_applicants FROM topic_organs WHERE topic_id = ? ORDER BY organ_id', [topicId]);
    expect(organs).toEqual([
      { organ_id: ORGANS.land, members: 2, requests: 2, applicants: 1, topic_applicants: 2 }, { organ_id: ORGANS.water, members: 2, requests: 2, applicants: 2, topic_applicants: 2 },
    ]);
  });

  it('counts once who was taken for two people until a request had both telephone and e-mail', async () => {
    const asks = (contact: object) => topics.asks(HENGGANG, '司马青', { applicant: { kind: 'natural-person', name: '司马青', contact } });
    const id = await asks({ phone: '13879510001' });
    await asks({ phone: '13879510001' });
    await asks({ email: 'sima@example.com' });
    await topics.detect();
    expect(await topics.topic((await topics.topicOf(id))!)).toMatchObject({ requests: 3, applicants: 2 });
    await asks({ phone: '13879510001', email: 'sima@example.com' });
    await topics.detect();
    await office.app.get(WorkRunner).runDue();
    expect(await topics.topic((await topics.topicOf(id))!)).toMatchObject({ requests: 4, applicants: 1 });
    expect(await office.reads.query('SELECT requests, last_on FROM topic_applicants')).toEqual([{ requests: 4, last_on: expect.any(String) }]);
  });

  it('does nothing more when it is run again', async () => {
    const ids = await topics.allAsk(HENGGANG, HENGGANG, SHANGFANG);
    const tables = async () => Promise.all(['same_facts', 'same_keys', 'topics', 'topic_members', 'topic_facts', 'topic_applicants', 'topic_organs', 'topic_changes'].map((table) => office.reads.query(`SELECT * FROM ${table}`)));
    const before = await tables();
    for (const id of ids) expectStatus(await office.command('clerk', id, 'record-conversation', { means: '电话', asked: '核对', wants: '同前', narrowedTo: HENGGANG === HENGGANG && id === ids[2] ? SHANGFANG : HENGGANG, applicantConfirmed: true }), 200);
    expect(await topics.detect()).toBe(3);
    expect(await tables()).toEqual(before);
  });

  it('reads a narrowed request again; it goes where its text belongs, and the topics say so', async () => {
    const [a, b, c] = await topics.allAsk(HENGGANG, HENGGANG, SHANGFANG);
    const from = (await topics.topicOf(b!))!;
    expectStatus(await office.command('clerk', b!, 'record-conversation', { means: '电话', asked: '是否为上房村', wants: '上房村', narrowedTo: SHANGFANG, applicantConfirmed: true }), 200);
    await topics.detect();
    expect(await topics.pattern(a!, b!, c!)).toBe('abb');
    expect(await topics.topic(from)).toMatchObject({ members: 1, applicants: 1 });
    const changes = await office.reads.query<{ topic_id: string; kind: string; by_person: string | null }>('SELECT topic_id, kind, by_person FROM topic_changes ORDER BY id');
    expect(changes).toEqual(expect.arrayContaining([expect.objectContaining({ topic_id: from, kind: 'left', by_person: null }), expect.objectContaining({ kind: 'came', by_person: null })]));
  });

  it('bridges a request that gives only the 文号 and one that only describes it', async () => {
    const number = '请公开丰府发〔2023〕15号文件';
    const both = '请公开丰府发〔2023〕15号《横岗村2023年征地补偿安置方案》';
    const [a, b] = await topics.allAsk(number, HENGGANG);
    expect(await topics.pattern(a!, b!)).toBe('ab');
    const c = await topics.asks(both, '丙');
    await topics.detect();
    expect(await topics.pattern(a!, b!, c)).toBe('aaa');
    const merged = await office.reads.query('SELECT id, merged_into, members FROM topics WHERE merged_into IS NOT NULL');
    expect(merged).toHaveLength(1);
    expect(merged[0]).toMatchObject({ members: 0 });
    expect(await topics.topic((await topics.topicOf(a!))!)).toMatchObject({ members: 3, applicants: 3 });
  });

  it('counts demand from receipt on, and what turns out to be a petition no longer', async () => {
    const id = await topics.asks(HENGGANG, '甲', { channel: 'internet' });
    await topics.detect();
    const topicId = (await topics.topicOf(id))!;
    expect(await topics.topic(topicId)).toMatchObject({ members: 1, requests: 0, applicants: 0 });
    expectStatus(await office.command('clerk', id, 'confirmed', { means: '电话' }), 200);
    expect(await topics.topic(topicId)).toMatchObject({ members: 1, requests: 1, applicants: 1, open_requests: 1 });
    expectStatus(await office.command('clerk', id, 'assign', { unitId: UNITS.land, officerId: 'officer' }), 200);
    expectStatus(await office.command('officer', id, 'withdraw', { inWriting: true }), 200);
    expect(await topics.topic(topicId)).toMatchObject({ members: 1, requests: 1, applicants: 1, open_requests: 0 });
  });

  it.each(['？', '😀😀😀😀😀', '12345678901234567890', '看'])('finds nothing to compare in “%s”', async (content) => {
    const ids = [await topics.asks(content, '甲'), await topics.asks(content, '乙')];
    await topics.detect();
    expect(await topics.pattern(...ids)).toBe('--');
  });

  it('gathers texts that identify nothing only when they are the very same', async () => {
    const ids = [await topics.asks('Please send me the files about it.', '甲'), await topics.asks('please send me the files  about it', '乙'), await topics.asks('Please send me other files about it.', '丙')];
    await topics.detect();
    expect(await topics.pattern(...ids)).toBe('aab');
  });
});
