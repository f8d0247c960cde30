import { CatalogueEditor } from '../../src/catalogue/editing/catalogue-editor.js';
import { Corrections } from '../../src/catalogue/editing/corrections.js';
import { UnitOfWork, type Tx } from '../../src/platform/database/unit-of-work.js';
import { expectStatus, Office } from '../support/office.js';
import { newItem, publish, storedFile } from '../support/released.js';

const SITE = 'http://xxgk.local';
const START = ['/open', '/open?lang=en', '/open/search', `/open/search?q=${encodeURIComponent('横岗村 征收')}`, '/open/feed.atom', '/sitemap.xml', '/robots.txt', '/open/dataset.jsonld', '/api/open/items', `/api/open/items?q=${encodeURIComponent('征收')}`, '/api/open/organs', '/api/open/themes'];

/** Everything that anybody can get at is walked, and nothing in it may tell of a request or of who made one. */
describe('no request can be inferred from the catalogue', () => {
  let office: Office;
  let secrets: string[];
  beforeAll(async () => {
    office = await Office.open('2026-03-05');
    office.moveTo('2026-03-05', '10:47');
    const requests = [];
    for (const name of ['欧阳建国', '司马秀英']) requests.push(expectStatus(await office.submit({ content: '请公开横岗村征地批复，我家的地被征了', applicant: { kind: 'natural-person', name, documentNumber: '34052419800101001X', contact: { phone: '13879512345' } } }), 201).body);
    const [first, second] = requests as [{ caseId: string }, { caseId: string }];
    const file = await storedFile(office, '批复全文');
    const { item } = await publish(office, { askedFor: 2, files: [{ ...file, name: '批复（公开版）.txt' }], sourceKey: `release:${first.caseId}` });
    const others = [(await publish(office, { title: '将被替代', sourceKey: `release:${second.caseId}` })).item, (await publish(office, { title: '将被撤回' })).item];
    const edit = (work: (tx: Tx) => Promise<unknown>) => office.app.get(UnitOfWork).run(work);
    const editor = office.app.get(CatalogueEditor);
    await edit((tx) => editor.supersede(tx, others[0]!.id, item.id, { by: 'head', on: '2026-03-05' }));
    await edit((tx) => editor.withdraw(tx, others[1]!.id, { notice: '有误' }, { by: 'head', on: '2026-03-05' }));
    await edit((tx) => office.app.get(Corrections).correct(tx, item.id, { note: '标题有错字', title: '关于丰城市2023年度第三批次城市建设用地的批复（更正）' }, { by: 'head', on: '2026-03-05' }));
    await edit((tx) => editor.askedAgain(tx, item.id, 4));
    const numbers = (await office.reads.query<{ number: string }>('SELECT number FROM requests')).map(({ number }) => number);
    secrets = [first.caseId, second.caseId, ...numbers, item.id, ...others.map(({ id }) => id), file.fileId, '欧阳建国', '司马秀英', '34052419800101001X', '13879512345', '我家的地', 'release:', '李主任', String(office.time.now()).slice(0, 8), '10:47', '02:47'];
  });
  afterAll(() => office?.close());

  it('from no page, answer, feed or file, nor from their headers', async () => {
    const seen = new Map<string, string>();
    const waiting = [...START];
    while (waiting.length > 0) {
      const url = waiting.pop()!;
      if (seen.has(url)) continue;
      const answer = await office.app.inject({ method: 'GET', url, headers: { host: 'xxgk.local' } });
      expect([url, [200, 308, 410].includes(answer.statusCode)]).toEqual([url, true]);
      const { date: _date, 'x-request-id': _id, ...headers } = answer.headers;
      const whole = `${JSON.stringify(headers)}\n${answer.body}`;
      seen.set(url, whole);
      waiting.push(...linksIn(answer.body));
    }
    expect(seen.size).toBeGreaterThan(40);
    for (const [url, whole] of seen) {
      for (const secret of secrets) expect([url, secret, whole.includes(secret)]).toEqual([url, secret, false]);
      // Ids of the office are random or tell their time; those of feeds are made from the index number.
      expect([url, whole.match(/[0-9a-f]{8}-[0-9a-f]{4}-[0-46-9a-f][0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}/g)]).toEqual([url, null]);
      for (const [time] of whole.matchAll(/\d\d:\d\d:\d\d/g)) expect([url, time]).toEqual([url, '16:00:00']);
      expect([url, /(被申请公开|Requested )[12]( times|次)/.test(whole)]).toEqual([url, false]);
    }
  });

  it('from no mark of what was published: the same content has the same mark, whenever and for whomever it was published', async () => {
    const again = await Office.open('2026-03-05');
    again.moveTo('2026-03-05', '16:20');
    try {
      const [one, other] = [await publishFresh(office), await publishFresh(again)];
      const etag = async (where: Office, url: string) => (await where.app.inject({ method: 'GET', url, headers: { host: 'xxgk.local' } })).headers.etag;
      expect(one.replace(/\d{5}$/, '')).toBe(other.replace(/\d{5}$/, ''));
      await again.app.get(UnitOfWork).run((tx) => tx.execute('UPDATE catalogue_items SET index_number = ? WHERE index_number = ?', [one, other]));
      expect(await etag(again, `/open/items/${one}`)).toBe(await etag(office, `/open/items/${one}`));
    } finally {
      await again.close();
    }
  });

  async function publishFresh(where: Office): Promise<string> {
    return (await where.app.get(UnitOfWork).run((tx) => where.app.get(CatalogueEditor).publish(tx, newItem(), { by: where === office ? 'head' : null, on: '2026-03-05' }))).item.indexNumber;
  }
});

/** Addresses of the catalogue in a page, an answer or a feed. */
function linksIn(body: string): string[] {
  return [...body.matchAll(/(?:href="|<loc>|"(?:@id|address)":")([^"<]+)/g)].map(([, link]) => link!.replaceAll('&amp;', '&').replace(SITE, '')).map((link) => link.split('#', 1)[0]!)
    .filter((link) => /^\/(open|api\/open|sitemap)/.test(link));
}
