import { verifyCase } from '../../src/engine/record/verify.js';
import { databases } from '../support/database.js';
import { eventually } from '../support/eventually.js';
import { expectStatus, Office, UNITS, type Someone } from '../support/office.js';
import { agreeing, CLEARED, proposal } from '../support/review-bodies.js';

/** From the counter to the archive, over HTTP, with the embedded queue: days pass, and everybody does their part. */
describe('the life of a request', () => {
  let office: Office;
  let id: string;

  beforeAll(async () => {
    office = await Office.open('2026-01-26', databases()[0]!, { queue: true });
  });
  afterAll(() => office.close());

  const does = async (who: Someone, command: string, body: object = {}) => expectStatus(await office.command(who, id, command, body), 200).body;
  const detail = async (who: Someone = 'officer') => expectStatus(await office.ask(who, 'GET', `/requests/${id}`), 200).body;
  const moveTo = async (advanceTo: string) => expectStatus(await office.ask('admin', 'POST', '/time', { advanceTo }), 200).body;

  it('is logged at the counter, numbered, and told both due dates (Arts. 31, 33; work plan)', async () => {
    const answer = expectStatus(await office.submit(), 201).body;
    id = answer.caseId as string;
    expect(answer.number).toMatch(/〔2026〕1号/);
    expect(answer.clocks).toEqual(expect.arrayContaining([
      expect.objectContaining({ key: 'target', dueOn: '2026-02-14' }), expect.objectContaining({ key: 'statutory', dueOn: '2026-02-28' })]));
    await does('clerk', 'assign', { unitId: UNITS.land, officerId: 'officer' });
  });

  it('tells its officer of the assignment through the real queue', async () => {
    const kinds = async () => ((await office.ask('officer', 'GET', '/notifications')).body.items as { kind: string }[]).map((each) => each.kind);
    await expect(eventually(kinds, (told) => told.includes('assigned'))).resolves.toEqual(['assigned']);
  });

  it('pauses while a third party is asked, and goes on after its silence by itself (Arts. 32, 33)', async () => {
    await moveTo('2026-02-03');
    await does('officer', 'consult-third-party', { party: { name: '江西某某铝业有限公司' }, interest: 'trade-secret', information: '环评报告全本', applicantToldOn: '2026-02-03' });
    expect((await detail()).clockState).toBe('paused');
    await moveTo('2026-02-05');
    await does('clerk', 'record-receipt', { letter: 'consultation', consultationId: '1' });
    await moveTo('2026-03-05');
    const clocks = expectStatus(await office.ask('officer', 'GET', `/requests/${id}/clocks`), 200).body;
    expect(clocks.state).toBe('running');
    expect(JSON.stringify(clocks)).toContain('2026-03-17');
    const record = expectStatus(await office.ask('officer', 'GET', `/requests/${id}/record`), 200).body.items as { type: string; on: string }[];
    expect(record).toContainEqual(expect.objectContaining({ type: 'THIRD_PARTY_SILENT', on: '2026-03-04' }));
  });

  it('explains its due date day by day', async () => {
    const { days } = expectStatus(await office.ask('officer', 'GET', `/requests/${id}/clocks/target/explanation`), 200).body as { days: { date: string; counted: boolean; due: boolean }[] };
    expect(days.filter((day) => day.counted)).toHaveLength(15);
    expect(days.at(-1)).toMatchObject({ date: '2026-03-17', due: true });
  });

  it('is answered after secrecy and legality review, each by somebody else, and served by post (I235)', async () => {
    await does('officer', 'propose-outcome', proposal('DENIED.THIRD_PARTY', { elements: { protectedInterest: '商业秘密', thirdPartyAnswer: '逾期未答复', publicInterestWeighing: '不公开不会对公共利益造成重大影响' } }));
    await does('officer', 'submit-for-review');
    await does('secrecy', 'clear-secrecy', CLEARED);
    await does('adviser', 'return', { reasons: '请补充商业秘密的认定理由', about: [{ question: 'disclosure' }] });
    await does('officer', 'submit-for-review');
    await does('secrecy', 'clear-secrecy', CLEARED);
    await does('adviser', 'agree', agreeing('DENIED.THIRD_PARTY'));
    await does('leader', 'sign');
    const served = await does('clerk', 'serve', { mode: 'post', trackingNumber: 'EB123456789CN' });
    expect(served).toMatchObject({ state: 'REPLIED', open: false });
    await moveTo('2026-03-09');
    await does('clerk', 'record-receipt', { letter: 'reply' });
  });

  it('is archived once the remedies are over: reconsideration first, 60 days (ARL 20, 23)', async () => {
    expectStatus(await office.command('clerk', id, 'archive'), 409);
    await moveTo('2026-05-09');
    const tasks = expectStatus(await office.ask('clerk', 'GET', '/tasks'), 200).body.items as { kind: string }[];
    expect(tasks.map((task) => task.kind)).toContain('archive');
    expect(await does('clerk', 'archive')).toMatchObject({ state: 'ARCHIVED' });
  });

  it('leaves a record that verifies', async () => {
    expect(await verifyCase(office.reads, id)).toBeNull();
  });
});
