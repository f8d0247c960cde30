import { CatalogueEditor } from '../../src/catalogue/editing/catalogue-editor.js';
import { catalogueState } from '../../src/catalogue/editing/catalogue-state.js';
import type { NewItem } from '../../src/catalogue/editing/new-item.js';
import { ItemNotPublishedError } from '../../src/catalogue/items/item-errors.js';
import { UnitOfWork } from '../../src/platform/database/unit-of-work.js';
import { AlreadyExistsError, NotFoundError, ValidationFailedError } from '../../src/platform/errors/general-errors.js';
import { StoredFiles } from '../../src/platform/storage/stored-files.js';
import { databases } from '../support/database.js';
import { Office, ORGANS } from '../support/office.js';

const DOING = { by: 'head', on: '2026-03-05' } as const;

describe.each(databases())('the catalogue is edited on $name', (dialect) => {
  let office: Office;
  beforeAll(async () => { office = await Office.open('2026-03-05', dialect); });
  afterAll(() => office?.close());

  const editor = () => office.app.get(CatalogueEditor);
  const run = <T>(work: Parameters<UnitOfWork['run']>[0]) => office.app.get(UnitOfWork).run(work) as Promise<T>;
  const newItem = (over: Partial<NewItem> = {}): NewItem => ({
    organId: ORGANS.land, title: '2023年度第三批次城市建设用地的批复', docNumber: '赣自然资征〔2023〕45号', documentDate: '2023-11-20', theme: '21-land',
    body: '同意征收。', legalBasis: '《中华人民共和国政府信息公开条例》第四十四条第一款', ...over,
  });
  const publish = (over: Partial<NewItem> = {}, doing: { by: string | null; on: string } = DOING) => office.app.get(UnitOfWork).run((tx) => editor().publish(tx, newItem(over), doing));
  const revision = async () => (await catalogueState(office.reads)).revision;
  const changes = (id: string) => office.reads.query<{ kind: string; person_id: string; detail: string }>('SELECT kind, person_id, detail FROM catalogue_changes WHERE item_id = ? ORDER BY n', [id]);

  it('numbers the items of an organ without gaps or twins, where some fail', async () => {
    const tries = await Promise.allSettled(Array.from({ length: 20 }, (_, i) => publish({ organId: ORGANS.water, ...(i % 5 === 4 ? { title: ' ' } : {}) })));
    const numbers = tries.flatMap((each) => (each.status === 'fulfilled' ? [each.value.item.indexNumber] : [])).sort();
    expect(numbers).toEqual(Array.from({ length: 16 }, (_, i) => `org-water-202603-${String(i + 1).padStart(5, '0')}`));
    expect((await publish({ organId: ORGANS.water }, { by: null, on: '2027-01-04' })).item.indexNumber).toBe('org-water-202701-00017');
  });

  it('keeps the files of an item, with size and hash as they were stored', async () => {
    const file = await office.app.get(StoredFiles).put(Buffer.from('批复全文'), { provisional: true });
    const { item } = await publish({ files: [{ fileId: file.id, name: '批复.txt', mediaType: 'text/plain', text: '批复全文' }] });
    expect(item.files).toEqual([{ n: 1, fileId: file.id, name: '批复.txt', mediaType: 'text/plain', size: 12, sha256: file.sha256 }]);
    expect(await office.reads.query('SELECT id FROM stored_files WHERE id = ? AND provisional = ?', [file.id, true])).toEqual([]);
  });

  it('publishes nothing empty and names everything that is wrong', async () => {
    const empty = await office.app.get(StoredFiles).put(Buffer.alloc(0), { provisional: true });
    const wrong = (over: Partial<NewItem>) => publish(over).then(() => [], (error: ValidationFailedError) => error.errors.map(({ pointer }) => pointer));
    expect(await wrong({ title: '  ', legalBasis: '' })).toEqual(['#/title', '#/legalBasis']);
    expect(await wrong({ body: ' ', files: [] })).toEqual(['#/body']);
    expect(await wrong({ files: [{ fileId: empty.id, name: '空.pdf', mediaType: 'application/pdf' }] })).toEqual(['#/files/0/fileId']);
    expect(await wrong({ files: [{ fileId: '0198c0de-0000-7000-8000-000000000000', name: 'x.pdf', mediaType: 'application/pdf' }] })).toEqual(['#/files/0/fileId']);
    expect(await wrong({ files: [{ fileId: empty.id, name: '../x', mediaType: 'x' }] })).toEqual(['#/files/0/name', '#/files/0/mediaType', '#/files/0/fileId']);
    expect(await wrong({ theme: 'secret', organId: 'nobody', documentDate: '2023-02-30' })).toEqual(['#/theme', '#/documentDate', '#/organId']);
    expect(await wrong({ leftOut: { what: '身份证号码', ground: '' } })).toEqual(['#/leftOut/ground']);
    expect(await wrong({ elsewhere: { url: 'javascript:alert(1)', place: null } })).toEqual(['#/elsewhere/url']);
    expect(await wrong({ title: 'x'.repeat(201), body: 'a\u0000b' })).toEqual(['#/title', '#/body']);
  });

  it('is enough with a place where it is public already', async () => {
    const { item } = await publish({ docNumber: null, body: null, elsewhere: { url: 'https://www.example.gov.cn/a.html', place: null } });
    expect(item).toMatchObject({ body: null, elsewhere: { url: 'https://www.example.gov.cn/a.html', place: null } });
  });

  it('warns of a document number that is public already, and refuses a second publication from one source', async () => {
    const first = await publish({ docNumber: '丰自然资〔2026〕7号', sourceKey: 'release:1' });
    expect(first.warnings).toEqual([]);
    const second = await publish({ docNumber: '丰自然资〔2026〕7号' });
    expect(second.warnings).toEqual([{ zh: expect.stringContaining(first.item.indexNumber), en: expect.any(String) }]);
    await expect(publish({ sourceKey: 'release:1' })).rejects.toThrow(AlreadyExistsError);
  });

  it('leaves a notice where it withdraws, a pointer where it supersedes, and a record of both', async () => {
    const [old, young] = [(await publish()).item, (await publish()).item];
    const before = await revision();
    expect(await run((tx) => editor().supersede(tx, old.id, young.id, DOING))).toMatchObject({ status: 'superseded', supersededBy: young.id });
    expect(await run((tx) => editor().withdraw(tx, young.id, { notice: '内容有误，已撤回。' }, { by: 'head', on: '2026-03-09' })))
      .toMatchObject({ status: 'withdrawn', changedOn: '2026-03-05', withdrawal: { on: '2026-03-09', notice: '内容有误，已撤回。', titleHidden: false } });
    expect(await revision()).toBe(before + 2);
    expect(await changes(old.id)).toMatchObject([{ kind: 'published', person_id: 'head' }, { kind: 'superseded', detail: JSON.stringify({ by: young.indexNumber }) }]);
    await expect(run((tx) => editor().withdraw(tx, young.id, { notice: '再次' }, DOING))).rejects.toThrow(ItemNotPublishedError);
    await expect(run((tx) => editor().supersede(tx, old.id, young.id, DOING))).rejects.toThrow(ItemNotPublishedError);
    await expect(run((tx) => editor().supersede(tx, 'nothing', young.id, DOING))).rejects.toThrow(NotFoundError);
  });

  it('lets one of several win who withdraw, supersede or are superseded at once, and keeps the record in order', async () => {
    const [one, other] = [(await publish()).item, (await publish()).item];
    const all = await Promise.allSettled([
      ...Array.from({ length: 3 }, () => run((tx) => editor().withdraw(tx, one.id, { notice: '有误' }, DOING))), run((tx) => editor().supersede(tx, one.id, other.id, DOING)), run((tx) => editor().supersede(tx, other.id, one.id, DOING)),
    ]);
    expect(all.filter(({ status }) => status === 'fulfilled').length).toBeGreaterThanOrEqual(1);
    const ends = (await changes(one.id)).filter(({ kind }) => kind === 'withdrawn');
    expect(ends.length).toBeLessThanOrEqual(1);
    expect(all.flatMap((each) => (each.status === 'rejected' ? [each.reason] : [])).filter((error) => !(error instanceof ItemNotPublishedError))).toEqual([]);
  });

  it('does not let an item supersede itself, nor vanish without a word', async () => {
    const { item } = await publish();
    await expect(run((tx) => editor().supersede(tx, item.id, item.id, DOING))).rejects.toThrow(ValidationFailedError);
    await expect(run((tx) => editor().withdraw(tx, item.id, { notice: ' ' }, DOING))).rejects.toThrow(ValidationFailedError);
  });

  it('lets the public see further demand in full steps only', async () => {
    const { item } = await publish({ askedFor: 3 });
    const revisions: number[] = [];
    for (const applicants of [4, 5, 9, 3, 10, 14, 15]) {
      await run((tx) => editor().askedAgain(tx, item.id, applicants));
      revisions.push(await revision());
    }
    expect(revisions.map((each) => each - revisions[0]!)).toEqual([0, 0, 0, 0, 1, 1, 2]);
    expect(await editor().get(office.reads, item.id)).toMatchObject({ askedBefore: 3, askedNow: 15 });
  });
});
