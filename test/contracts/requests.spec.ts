import { RequestImport } from '../../src/requests/import/request-import.js';
import { databases } from '../support/database.js';
import { Office, expectStatus, ORGANS } from '../support/office.js';

const APPLICANT = { kind: 'natural-person', name: '欧阳建国', documentNumber: '34052419800101001X' };

/** What requests ask of a database, on each that is there. */
describe.each(databases())('requests on $name', (dialect) => {
  let office: Office;
  beforeAll(async () => { office = await Office.open('2026-01-05', dialect); });
  afterAll(() => office?.close());

  const items = async (query: string) => expectStatus(await office.ask('clerk', 'GET', `/requests?${query}`), 200).body.items as { id: string; number: string | null }[];

  it('number 40 intakes at once without gaps or twins, where some fail', async () => {
    const answers = await Promise.all(Array.from({ length: 40 }, (_, i) => office.submit(i % 8 === 7 ? { submittedOn: '2027-01-01' } : { content: `第${i}件 50%_! "引号"` })));
    expect(answers.filter((each) => each.status === 201)).toHaveLength(35);
    const numbers = (await items('limit=200')).map((each) => Number(/(\d+)号$/.exec(each.number!)![1])).sort((a, b) => a - b);
    expect(numbers).toEqual(Array.from({ length: 35 }, (_, i) => i + 1));
  });

  it('give one answer to a key that comes ten times at once', async () => {
    const answers = await Promise.all(Array.from({ length: 10 }, () => office.submit({ content: '同一件' }, { key: 'one-and-the-same' })));
    expect(new Set(answers.map((each) => each.body.caseId)).size).toBe(1);
    expect(await items(`text=${encodeURIComponent('同一件')}`)).toHaveLength(1);
  });

  it('let one of many commands at the same revision win', async () => {
    const id = await office.assigned();
    const revision = await office.revisionOf(id);
    const notes = await Promise.all(Array.from({ length: 6 }, () => office.command('officer', id, 'add-note', { text: 'x' }, { revision })));
    expect(notes.filter((each) => each.status === 200)).toHaveLength(1);
    expect(notes.filter((each) => each.status === 412)).toHaveLength(5);
  });

  it.each(['due', 'received', 'changed'])('page through all by %s, none twice, none left out', async (sort) => {
    const all = await items(`limit=200&sort=${sort}`);
    const seen: string[] = [];
    for (let cursor: string | null = null; ;) {
      const { body } = await office.ask('clerk', 'GET', `/requests?limit=7&sort=${sort}${cursor === null ? '' : `&cursor=${encodeURIComponent(cursor)}`}`);
      seen.push(...body.items.map((each: { id: string }) => each.id));
      if (body.next === null) break;
      cursor = body.next as string;
    }
    expect(seen).toEqual(all.map((each) => each.id));
  });

  it.each([
    ['alarm=none', 37], ['alarm=overdue', 0], ['open=true', 37], ['states=UNDER_REVIEW', 1], ['clockState=running', 37], ['daysLeftAtMost=15', 37], ['daysLeftAtMost=14', 0],
    ['overdue=statutory', 0], ['flag=correction', 0], ['receivedFrom=2026-01-05&receivedTo=2026-01-05', 37], [`text=${encodeURIComponent('50%_! "')}`, 35], ['text=%25', 35],
  ])('filter by %s', async (query, n) => {
    expect(await items(`limit=200&${query}`)).toHaveLength(n);
  });

  it('find an applicant by exact match and show the request whole', async () => {
    const id = expectStatus(await office.submit({ applicant: { ...APPLICANT, documentNumber: '11010519491231002X' } }), 201).body.caseId;
    const found = (await office.ask('clerk', 'POST', '/requests/by-applicant', { documentNumber: '11010519491231002x' })).body.items;
    expect(found.map((each: { id: string }) => each.id)).toEqual([id]);
    for (const path of ['', '/record', '/clocks', '/clocks/target/explanation', '/previews']) expectStatus(await office.ask('clerk', 'GET', `/requests/${id}${path}`), 200);
    expectStatus(await office.ask('clerk', 'POST', `/requests/${id}/applicant/reveal`, { reason: '核对' }), 200);
  });

  it('import once, however often the file is brought', async () => {
    const line = (id: string) => JSON.stringify({ id, channel: 'counter', submittedOn: '2026-01-05', applicant: { kind: 'natural', ref: 'A1' }, authority: 'x', content: `导入${id}` });
    const run = () => office.app.get(RequestImport).run([line('1'), line('2')].join('\n'), 'jsonl', { actor: { personId: null }, organs: { x: ORGANS.land } });
    expect((await run()).accepted).toHaveLength(2);
    expect(await run()).toMatchObject({ accepted: [], present: [{ sourceId: '1' }, { sourceId: '2' }] });
  });
});
