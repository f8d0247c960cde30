import { databases } from '../support/database.js';
import { expectStatus, Office } from '../support/office.js';
import { readPdf } from '../support/pdf-text.js';
import { ReleaseOffice } from '../support/release-office.js';

const PARTY = '丰城市某地产有限公司';

describe.each(databases())('third parties of a release on $name', (dialect) => {
  let office: Office;
  let desk: ReleaseOffice;
  beforeEach(async () => {
    office = await Office.open('2026-03-02', dialect);
    desk = new ReleaseOffice(office);
  });
  afterEach(() => office?.close());

  const letters = async (id: string) => expectStatus(await office.ask('officer', 'GET', `/releases/${id}/letters`), 200).body.items as { id: string; kind: string; docNumber: string | null; state: string }[];
  const textOf = async (id: string, letterId: string) => {
    const { bytes } = expectStatus(await office.ask('clerk', 'GET', `/releases/${id}/letters/${letterId}/document`), 200);
    return (await readPdf(bytes)).pages.flatMap(({ items }) => items.map(({ text }) => text)).join('');
  };
  const consult = (id: string) => desk.does('officer', id, 'consult-third-party', { party: { name: PARTY, contact: '丰城市剑光街道1号' }, interest: 'trade-secret', information: '评估报告中的成交价格' });

  it('are written to: a numbered letter with fifteen working days and what silence means, and the sheet to answer on', async () => {
    const id = await desk.evaluated(await desk.flagged());
    await consult(id);
    await desk.work();
    // Both are of the same moment.
    const [letter, sheet, ...more] = (await letters(id)).sort((a, b) => a.kind.length - b.kind.length);
    expect([letter, sheet, more]).toMatchObject([{ kind: 'release-consultation', docNumber: expect.stringContaining('征〔2026〕1号'), state: 'issued' }, { kind: 'release-consultation-answer', docNumber: null }, []]);
    const said = await textOf(id, letter!.id);
    for (const part of [PARTY, '评估报告中的成交价格', '商业秘密', '15个工作日', '逾期未提出意见的，由本机关依法决定是否公开', '第三十二条']) expect(said.replace(/\s/g, '')).toContain(part);
    expect(said).not.toContain('申请人');
    expect((await textOf(id, sheet!.id)).replace(/\s/g, '')).toContain('不同意公开的理由');
    // Whom they name is for those who write to it, and on the log.
    expectStatus(await office.ask('adviser', 'GET', `/releases/${id}/letters/${letter!.id}/document`), 403);
    const [log] = await office.reads.query<{ detail: string }>("SELECT detail FROM access_log WHERE event = 'personal-data.revealed' ORDER BY at DESC LIMIT 1");
    expect(log!.detail).toContain('letter:');
    expect(JSON.stringify(await letters(id))).not.toContain('某地产');
  });

  it('are sent it by a way that is on file; silence comes fifteen working days after their receipt, by itself', async () => {
    const id = await desk.evaluated(await desk.flagged());
    await consult(id);
    await desk.refused('clerk', id, 'record-receipt', 'trackingNumber', { consultationId: '1', mode: 'post' });
    await desk.does('clerk', id, 'record-receipt', { consultationId: '1', mode: 'post', trackingNumber: 'EA123456789CN' });
    expect((await desk.release(id)).facts.consultations).toMatchObject([{ receivedOn: '2026-03-02', served: { mode: 'post', trackingNumber: 'EA123456789CN' } }]);
    const { Enforcement } = await import('../../src/clock/enforcement/enforcement.js');
    office.moveTo('2026-03-23', '23:00');
    await office.app.get(Enforcement).enforceDue();
    expect((await desk.release(id)).state).toBe('THIRD_PARTY_CHECK');
    office.moveTo('2026-03-24', '08:00');
    await office.app.get(Enforcement).enforceDue();
    expect(await desk.release(id)).toMatchObject({ state: 'EVALUATION', facts: { consultations: [{ answer: 'SILENT', endedOn: '2026-03-23' }] } });
  });

  it('are told of a release against their will with content, reasons and remedies, by a letter made with the decision', async () => {
    const id = await desk.evaluated(await desk.flagged());
    await consult(id);
    await desk.does('clerk', id, 'record-consultation-answer', { consultationId: '1', answer: 'REFUSED', grounds: '商业秘密', reasonable: true });
    await desk.does('officer', id, 'override-public-interest', { consultationId: '1', reasons: '关系被征收人的切身利益' });
    await desk.decided(id);
    await desk.work();
    const notice = (await letters(id)).at(-1)!;
    expect(notice).toMatchObject({ kind: 'release-notice', docNumber: expect.stringContaining('告〔2026〕1号') });
    const said = (await textOf(id, notice.id)).replace(/\s/g, '');
    for (const part of [PARTY, '答复不同意公开', '关系被征收人的切身利益', '60日内', '丰城市人民法院']) expect(said).toContain(part);
    // Decided anew after it was taken back, there is another notice in its place.
    await desk.does('officer', id, 'recall-decision', { reason: '文字有误' });
    await desk.decided(id);
    expect((await letters(id)).filter(({ kind }) => kind === 'release-notice').map(({ state }) => state)).toEqual(['recalled', 'issued']);
  });
});
