import { createHash } from 'node:crypto';
import { UnitOfWork } from '../../src/platform/database/unit-of-work.js';
import { WorkRunner } from '../../src/platform/work/work-runner.js';
import { databases } from '../support/database.js';
import { expectStatus, Office, ORGANS, UNITS, type Someone } from '../support/office.js';
import { readPdf } from '../support/pdf-text.js';
import { agreeing, CLEARED, GRANT_BODY, proposal } from '../support/review-bodies.js';

interface Line { readonly id: string; readonly form: string; readonly state: string; readonly version: number; readonly docNumber: string | null }

const NOT_OURS = proposal('UNABLE.NOT_HELD.NOT_THIS_ORGAN', { elements: { notResponsibleReason: '该批复由市水利局制作，本机关未保存', responsibleOrgan: '丰城市水利局，联系电话0795-6600001' } });

describe.each(databases().map((dialect) => [dialect.name, dialect] as const))('letters on %s', (_name, dialect) => {
  let office: Office;
  beforeAll(async () => { office = await Office.open('2026-03-02', dialect); });
  afterAll(() => office?.close());

  const does = async (who: Someone, id: string, command: string, body: object = {}) => expectStatus(await office.command(who, id, command, body), 200).body;
  const letters = async (id: string): Promise<Line[]> => expectStatus(await office.ask('officer', 'GET', `/requests/${id}/letters`), 200).body.items;
  const reply = async (id: string): Promise<Line> => (await letters(id)).filter(({ form, state }) => form.startsWith('reply:') && state !== 'discarded').at(-1)!;
  const read = async (id: string, letterId: string, who: Someone = 'officer') => expectStatus(await office.ask(who, 'GET', `/requests/${id}/letters/${letterId}`), 200).body;
  const post = async (who: Someone, id: string, path: string, body: object) =>
    office.ask(who, 'POST', `/requests/${id}/letters${path}`, body, { 'idempotency-key': office.newKey(), 'if-match': `"${await office.revisionOf(id)}"` });
  const revise = async (id: string, free: object, who: Someone = 'officer') => post(who, id, `/${(await reply(id)).id}/revisions`, { free });
  const proposed = async (body: object = NOT_OURS): Promise<string> => {
    const id = await office.assigned();
    await does('officer', id, 'propose-outcome', body);
    return id;
  };
  const inReview = async (id: string) => {
    await does('officer', id, 'submit-for-review');
    await does('secrecy', id, 'clear-secrecy', CLEARED);
  };
  const agreed = async (id: string) => {
    await inReview(id);
    await does('adviser', id, 'agree', agreeing('UNABLE.NOT_HELD.NOT_THIS_ORGAN'));
  };
  const change = (sql: string, params: string[]) => office.app.get(UnitOfWork).run((tx) => tx.execute(sql, params));
  const rules = (body: { refusals: { rule: string }[] }) => body.refusals.map((each) => each.rule);

  describe('the reply', () => {
    it('is drafted with the proposal: locked parts from the case, free parts of the officer, every version kept', async () => {
      const id = await proposed();
      const draft = await reply(id);
      expect(draft).toMatchObject({ form: 'reply:UNABLE.NOT_HELD.NOT_THIS_ORGAN', state: 'draft', version: 1, docNumber: null });
      const first = await read(id, draft.id);
      expect(first.findings.filter((each: { severity: string }) => each.severity === 'error')).toEqual([]);
      const blocks = Object.fromEntries(first.letter.blocks.map((each: { id: string }) => [each.id, each]));
      expect(blocks.remedy).toMatchObject({ locked: true, role: 'remedy' });
      expect(JSON.stringify(blocks.remedy)).toContain('丰城市人民政府');
      expect(JSON.stringify(first.letter.addressee)).toContain('欧阳建国');
      expectStatus(await revise(id, { reason: '该批复由市水利局依职权制作，本机关经查未制作、未获取该信息。' }), 200);
      const second = await read(id, draft.id);
      expect(second.version).toBe(2);
      expect(JSON.stringify(second.letter.blocks)).toContain('依职权制作');
      const earlier = expectStatus(await office.ask('adviser', 'GET', `/requests/${id}/letters/${draft.id}/versions/1`), 200).body;
      expect(JSON.stringify(earlier.letter.blocks)).not.toContain('依职权制作');
    });

    it('keeps its locked parts whatever is sent, and says what is wrong with what is not a text', async () => {
      const id = await proposed();
      const before = await office.revisionOf(id);
      const wrong: [object, number][] = [
        [{ remedy: '不服可以起诉' }, 422], [{ 'no-such-block': '文字' }, 422], [{ reason: '甲\u0000乙' }, 422], [{ reason: '长'.repeat(20_001) }, 422], [{ reason: '长'.repeat(20_000), a: '长'.repeat(20_000), b: '长'.repeat(20_000), c: '长' }, 422], [{ reason: 7 }, 422], [{ __proto__x: '文字' }, 422],
      ];
      for (const [free, status] of wrong) expectStatus(await revise(id, free), status);
      expectStatus(await post('officer', id, `/${(await reply(id)).id}/revisions`, { free: { reason: '长'.repeat(1_100_000) } }), 413);
      expect(await office.revisionOf(id)).toBe(before);
      expect((await reply(id)).version).toBe(1);
    });

    it('is revised by its officer only, once under one key, and not on an old revision', async () => {
      const id = await proposed();
      for (const who of ['clerk', 'adviser', 'officer-2', 'water-officer'] as const) expectStatus(await revise(id, { reason: '改' }, who), 403);
      const row = await reply(id);
      const headers = { 'idempotency-key': office.newKey(), 'if-match': `"${await office.revisionOf(id)}"` };
      const send = () => office.ask('officer', 'POST', `/requests/${id}/letters/${row.id}/revisions`, { free: { reason: '该信息由市水利局制作。' } }, headers);
      const once = expectStatus(await send(), 200).body;
      expect(expectStatus(await send(), 200).body).toEqual(once);
      expect((await reply(id)).version).toBe(2);
      expectStatus(await office.ask('officer', 'POST', `/requests/${id}/letters/${row.id}/revisions`, { free: { reason: '另一稿' } }, { ...headers, 'idempotency-key': office.newKey() }), 412);
    });

    it('is checked while it is typed as it will be once it is put down, and nothing is kept', async () => {
      const id = await proposed();
      const { id: letterId } = (await letters(id)).at(-1)!;
      const revision = await office.revisionOf(id);
      const typed = expectStatus(await office.ask('officer', 'POST', `/requests/${id}/letters/${letterId}/preview`, { free: { reason: '申请人身份证号11010519491231002X。' } }), 200).body;
      expect(typed.letter.blocks.find((each: { id: string }) => each.id === 'reason').runs[0].text).toBe('申请人身份证号11010519491231002X。');
      expect(typed.findings.map((each: { severity: string }) => each.severity)).toContain('error');
      expect(await office.revisionOf(id)).toBe(revision);
      const kept = expectStatus(await office.ask('officer', 'GET', `/requests/${id}/letters/${letterId}`), 200).body;
      expect(JSON.stringify(kept.letter)).not.toContain('11010519491231002X');
      expectStatus(await office.ask('clerk', 'POST', `/requests/${id}/letters/${letterId}/preview`, { free: {} }), 403);
      expectStatus(await office.ask('officer', 'POST', `/requests/${await office.assigned()}/letters/${letterId}/preview`, { free: {} }), 404);
    });

    it('is seen while the seven questions are answered, before anything is proposed', async () => {
      const id = await office.assigned();
      const planned = async (who: Someone, body: object) => office.ask(who, 'POST', `/requests/${id}/letters/planned`, body);
      const revision = await office.revisionOf(id);
      const seen = expectStatus(await planned('officer', { ...NOT_OURS, elements: { notResponsibleReason: '该批复由市水利局制作' } }), 200).body;
      expect(seen.letter.title).toBe('非本机关政府信息告知书');
      expect(JSON.stringify(seen.letter.blocks)).toContain('该批复由市水利局制作');
      expect(seen.letter.blocks.flatMap((each: { runs: { gap: string | null }[] }) => each.runs.map(({ gap }) => gap))).toContain('proposal.elements.responsibleOrgan');
      expect(seen.findings.map((each: { rule: string }) => each.rule)).toContain('gap');
      expect(expectStatus(await planned('officer', { answers: [], elements: {} }), 200).body).toEqual({ letter: null, findings: [] });
      expect(await office.revisionOf(id)).toBe(revision);
      expect((await letters(id)).some(({ form }) => form.startsWith('reply:'))).toBe(false);
      expectStatus(await planned('clerk', NOT_OURS), 403);
    });

    it('tells who reads it whether it may be changed, and why not', async () => {
      const id = await proposed();
      const { id: letterId } = (await letters(id)).at(-1)!;
      expect((await read(id, letterId)).may).toEqual({ revise: true, issue: false, why: null });
      expect((await read(id, letterId, 'officer-2')).may).toMatchObject({ revise: false, why: expect.stringContaining('其他承办人') });
      await does('officer', id, 'submit-for-review');
      expect((await read(id, letterId)).may).toMatchObject({ revise: false, why: expect.stringContaining('当前状态下不能') });
    });

    it('is agreed to as one text: changing it afterwards voids the agreement and says so', async () => {
      const id = await proposed();
      await agreed(id);
      expectStatus(await revise(id, { reason: '改动一处文字，由市水利局制作。' }), 200);
      const detail = expectStatus(await office.ask('officer', 'GET', `/requests/${id}`), 200).body;
      expect(detail.state).toBe('DRAFTING');
      expect(detail.facts.opinions.at(-1)).toMatchObject({ step: 'legality', opinion: 'voided' });
      expectStatus(await office.command('leader', id, 'sign'), 409);
    });

    it('is not signed when a fact under it changed since, though nobody touched the text', async () => {
      office.moveTo('2026-03-04');
      const id = await proposed();
      await agreed(id);
      await does('head', id, 'correct-fact', { fact: 'receivedOn', to: '2026-03-03', reason: '登记有误' });
      const refused = expectStatus(await office.command('leader', id, 'sign'), 409).body;
      expect(rules(refused)).toContain('changedSinceAgreement');
    });

    it('stands still under review', async () => {
      const id = await proposed();
      await inReview(id);
      expect(expectStatus(await revise(id, { reason: '审查中改动' }), 409).body.type).toContain('transition-refused');
    });

    it('takes its number at signature, without gaps: a refused signature uses none, a recalled letter keeps its own', async () => {
      const number = async (id: string) => Number(/〔2026〕(\d+)号/.exec((await reply(id)).docNumber ?? '')?.[1]);
      const first = await proposed();
      await agreed(first);
      expectStatus(await office.command('leader', first, 'sign', {}, { revision: 1 }), 412);
      await does('leader', first, 'sign');
      const n = await number(first);
      await does('leader', first, 'recall-reply', { reason: '附件漏装' });
      const after = await letters(first);
      expect(after.filter(({ form, state }) => form.startsWith('reply:') && state === 'recalled')).toHaveLength(1);
      expect(await reply(first)).toMatchObject({ state: 'draft', docNumber: null });
      const second = await proposed();
      await agreed(second);
      await does('leader', second, 'sign');
      expect(await number(second)).toBe(n + 1);
      await agreed(first);
      await does('leader', first, 'sign');
      expect(await number(first)).toBe(n + 2);
    });

    it('leaves as it was printed: the hash in the record is that of the file, which stays the same', async () => {
      const id = await proposed();
      await agreed(id);
      await does('leader', id, 'sign');
      await office.app.get(WorkRunner).runDue();
      await does('clerk', id, 'serve', { mode: 'post', trackingNumber: 'EB123456789CN' });
      const row = await reply(id);
      const pdf = expectStatus(await office.ask('clerk', 'GET', `/requests/${id}/letters/${row.id}/documents/pdf`), 200).bytes;
      const text = (await readPdf(pdf)).pages.flatMap(({ items }) => items.map((each) => each.text)).join('').replace(/\s+/gu, '');
      for (const said of ['丰城市自然资源局', row.docNumber!, '欧阳建国', '2023年度第三批次城市建设用地批准文件', '第三十六条第（五）项', '6个月内']) expect(text).toContain(said.replace(/\s+/gu, ''));
      const record = expectStatus(await office.ask('officer', 'GET', `/requests/${id}/record?limit=500`), 200).body.items as { type: string; payload: { letter?: { document: string } } }[];
      expect(record.find(({ type }) => type === 'SERVE')!.payload.letter!.document).toBe(createHash('sha256').update(pdf).digest('hex'));
      expect(expectStatus(await office.ask('officer', 'GET', `/requests/${id}/letters/${row.id}/documents/pdf`), 200).bytes.equals(pdf)).toBe(true);
      // Served by the command alone, it is a delivery on file all the same.
      expect(expectStatus(await office.ask('clerk', 'GET', `/requests/${id}/deliveries`), 200).body.items).toEqual([
        expect.objectContaining({ letterId: row.id, attempt: 1, mode: 'post', state: 'sent', trackingNumber: 'EB123456789CN', documentSha256: createHash('sha256').update(pdf).digest('hex') })]);
      const docx = expectStatus(await office.ask('officer', 'GET', `/requests/${id}/letters/${row.id}/documents/docx`), 200);
      expect(docx.bytes.subarray(0, 2).toString()).toBe('PK');
      expectStatus(await revise(id, { reason: '送达后改动' }), 422);
    });
  });

  describe('what would be unlawful', () => {
    it('a missing fact is a gap, which blocks agreement until it is known', async () => {
      const id = await proposed();
      await change('UPDATE organs SET court = ? WHERE id = ?', ['', ORGANS.land]);
      await inReview(id);
      const refused = expectStatus(await office.command('adviser', id, 'agree', agreeing('UNABLE.NOT_HELD.NOT_THIS_ORGAN')), 409).body;
      expect(rules(refused)).toContain('letterFree');
      const shown = await read(id, (await reply(id)).id);
      expect(JSON.stringify(shown.letter.blocks)).toContain('organ.court');
      await change('UPDATE organs SET court = ? WHERE id = ?', ['丰城市人民法院', ORGANS.land]);
      await does('adviser', id, 'agree', agreeing('UNABLE.NOT_HELD.NOT_THIS_ORGAN'));
    });

    it('somebody else’s identity number in the officer’s text blocks agreement', async () => {
      const id = await proposed();
      expectStatus(await revise(id, { reason: '该信息由李某（身份证号11010519491231002X）保管，本机关未保存。' }), 200);
      await inReview(id);
      expect(rules(expectStatus(await office.command('adviser', id, 'agree', agreeing('UNABLE.NOT_HELD.NOT_THIS_ORGAN')), 409).body)).toContain('letterFree');
    });

    it('a repeat of a reply that went to somebody else, or never left, is no repeat (Art. 36(6))', async () => {
      const first = await proposed();
      await agreed(first);
      await does('leader', first, 'sign');
      const { docNumber } = await reply(first);
      const repeat = (earlierReply: object) => proposal('NOT_PROCESSED.REPEAT', { elements: {}, evidence: { earlierReply: { number: docNumber!, on: office.time.today(), sameApplicant: true, sameInformation: true, ...earlierReply } } });
      const stranger = await office.assigned({ applicant: { kind: 'natural-person', name: '王五', documentNumber: '11010519491231002X' } });
      expect(expectStatus(await office.command('officer', stranger, 'propose-outcome', repeat({})), 422).body.errors[0].pointer).toBe('#/evidence/earlierReply/number');
      const same = await office.assigned();
      expect(expectStatus(await office.command('officer', same, 'propose-outcome', repeat({ on: '2026-01-05' })), 422).body.errors[0].pointer).toBe('#/evidence/earlierReply/on');
      expectStatus(await office.command('officer', same, 'propose-outcome', repeat({})), 422);
      await does('leader', first, 'recall-reply', { reason: '附件漏装' });
      expectStatus(await office.command('officer', await office.assigned(), 'propose-outcome', repeat({})), 422);
    });

    it('an answer that rests on a file which is not there', async () => {
      const id = await office.assigned();
      const answers = NOT_OURS.answers.map((each) => (each.question === 'responsibility' ? { ...each, evidence: ['attachment:no-such-file'] } : each));
      expect(expectStatus(await office.command('officer', id, 'propose-outcome', { ...NOT_OURS, answers }), 422).body.errors[0].pointer).toBe('#/answers/2/evidence/0');
    });

    it('a late reply still leaves, with a reason: warnings are explained, errors are not', async () => {
      const id = await proposed();
      // Received on 03-04: the limit of the law is 04-01.
      office.moveTo('2026-04-02');
      await inReview(id);
      const refused = expectStatus(await office.command('adviser', id, 'agree', agreeing('UNABLE.NOT_HELD.NOT_THIS_ORGAN')), 409).body;
      expect(rules(refused)).toEqual(['warningsExplained']);
      const row = await reply(id);
      const warnings = (await read(id, row.id)).findings.filter((each: { severity: string }) => each.severity === 'warning') as { rule: string; blockId: string | null; message: string }[];
      expect(warnings.map(({ message }) => message).join()).toMatch(/1个工作日/u);
      expectStatus(await office.ask('officer', 'POST', `/requests/${id}/letters/${row.id}/explanations`, { rule: 'remedy-missing', reason: '不必' }), 422);
      for (const { rule, blockId } of warnings) {
        expectStatus(await office.ask('officer', 'POST', `/requests/${id}/letters/${row.id}/explanations`, { rule, ...(blockId ? { blockId } : {}), reason: '档案调阅耗时较长' }), 204);
      }
      await does('adviser', id, 'agree', agreeing('UNABLE.NOT_HELD.NOT_THIS_ORGAN'));
    });
  });

  describe('notices', () => {
    it('are made, numbered and printed in the transaction of their step', async () => {
      const id = await office.assigned();
      await does('officer', id, 'request-correction', { items: ['请明确年度', '请明确批次'] });
      const made = await letters(id);
      expect(made.map(({ form, state }) => [form, state])).toEqual([['acknowledgement', 'issued'], ['correction-notice', 'issued']]);
      expect(made[1]!.docNumber).toMatch(/^丰自然资公开补〔2026〕\d+号$/u);
      await office.app.get(WorkRunner).runDue();
      const { documents, letter } = await read(id, made[1]!.id);
      expect(documents.map((each: { format: string }) => each.format)).toEqual(['docx', 'pdf']);
      for (const item of ['请明确年度', '请明确批次']) expect(JSON.stringify(letter.blocks)).toContain(item);
    });

    it('refuse the step when they would be defective, and nothing is changed; an acknowledgement waits instead', async () => {
      await change('UPDATE organs SET phone = ?, email = ?, address = ? WHERE id = ?', ['', '', '', ORGANS.land]);
      const id = await office.assigned();
      const revision = await office.revisionOf(id);
      const refused = expectStatus(await office.command('officer', id, 'request-correction', { items: ['请明确年度'] }), 409).body;
      expect(refused.detail).toContain('联系');
      expect(await office.revisionOf(id)).toBe(revision);
      const [waiting] = await letters(id);
      expect(waiting).toMatchObject({ form: 'acknowledgement', state: 'draft', docNumber: null });
      expectStatus(await post('clerk', id, `/${waiting!.id}/issue`, {}), 409);
      await change('UPDATE organs SET phone = ?, email = ?, address = ? WHERE id = ?', ['0795-6600000', 'xxgk@fengcheng.example.cn', '江西省丰城市新城区府前路1号', ORGANS.land]);
      expectStatus(await post('clerk', id, `/${waiting!.id}/issue`, {}), 200);
      expect((await letters(id))[0]).toMatchObject({ state: 'issued', docNumber: expect.stringMatching(/收〔2026〕/u) });
      expectStatus(await post('clerk', id, `/${waiting!.id}/issue`, {}), 422);
    });

    it('can be seen before the step, with what the check says', async () => {
      const id = await office.assigned();
      const preview = expectStatus(await office.ask('officer', 'POST', `/requests/${id}/letters/preview`, { form: 'acknowledgement', free: {} }), 200).body;
      expect(preview.letter.title).toContain('登记回执');
      expect(preview.findings).toEqual([]);
      expectStatus(await office.ask('officer', 'POST', `/requests/${id}/letters/preview`, { form: 'love-letter', free: {} }), 404);
      expectStatus(await office.ask('officer', 'POST', `/requests/${id}/letters/preview`, { form: 'acknowledgement', formVersion: 9, free: {} }), 404);
    });
  });

  describe('sheets for the file', () => {
    it('are made when asked for, and letters that go out are not', async () => {
      const id = await proposed();
      await inReview(id);
      const made = expectStatus(await post('adviser', id, '', { form: 'legality-opinion' }), 201).body;
      expect((await letters(id)).find((each) => each.id === made.letterId)).toMatchObject({ form: 'legality-opinion', state: 'issued', docNumber: null });
      for (const form of ['approval-sheet', 'search-record', 'secrecy-review-form', 'registration-sheet']) expectStatus(await post('officer', id, '', { form }), 201);
      expectStatus(await post('officer', id, '', { form: 'correction-notice' }), 422);
      expectStatus(await post('officer', id, '', { form: 'no-such-form' }), 404);
    });
  });

  it('are encrypted at rest, and whoever reads or takes one is written down', async () => {
    const id = await proposed(GRANT_BODY);
    const row = await reply(id);
    await read(id, row.id, 'adviser');
    expectStatus(await office.ask('leader', 'GET', `/requests/${id}/letters/${row.id}/documents/pdf`), 200);
    const stored = await office.reads.query<{ content_sealed: string }>('SELECT content_sealed, free_sealed FROM letter_versions WHERE letter_id = ?', [row.id]);
    expect(JSON.stringify(stored)).not.toContain('欧阳建国');
    const log = expectStatus(await office.ask('admin', 'GET', '/access-log?limit=200'), 200).body.items as { event: string; personId: string; detail: { letterId?: string } }[];
    const ofLetter = log.filter(({ detail }) => detail?.letterId === row.id).map(({ event, personId }) => `${event} ${personId}`);
    expect(ofLetter).toEqual(expect.arrayContaining(['letter.read adviser', 'file.taken leader']));
  });

  it('make one line of the access log for each opening of a screen, however often it reads them again, comments and all', async () => {
    const id = await proposed(GRANT_BODY);
    const { id: letterId } = await reply(id);
    const lines = async () => (await office.reads.query<{ person_id: string; detail: string }>("SELECT person_id, detail FROM access_log WHERE event = 'letter.read' AND subject_id = ? ORDER BY at", [id]))
      .map(({ person_id, detail }) => `${person_id} ${detail}`);
    const opened = async (opening: string, who: 'adviser' | 'head' = 'adviser') => {
      for (const path of ['', '/comments', '']) expectStatus(await office.ask(who, 'GET', `/requests/${id}/letters/${letterId}${path}?opening=${opening}`), 200);
    };
    const before = await lines();
    await Promise.all([opened('one'), opened('one')]);
    const line = `adviser ${JSON.stringify({ letterId })}`;
    expect(await lines()).toEqual([...before, line]);
    await opened('two');
    await opened('one', 'head');
    expect((await lines()).length - before.length).toBe(3);
    // A name cannot be kept to read unseen for ever.
    office.moveTo('2026-04-03');
    await opened('one');
    expect((await lines()).length - before.length).toBe(4);
    expectStatus(await office.ask('adviser', 'GET', `/requests/${id}/letters/${letterId}?opening=not%20an%20id`), 422);
  });

  it('of one organ are not shown to another, nor under another request', async () => {
    const id = await proposed();
    const row = await reply(id);
    for (const path of ['', '/versions/1', '/documents/pdf']) expectStatus(await office.ask('water-officer', 'GET', `/requests/${id}/letters/${row.id}${path}`), 403);
    expectStatus(await office.ask('officer', 'GET', `/requests/${await office.assigned()}/letters/${row.id}`), 404);
    expectStatus(await office.submit({ organId: ORGANS.water }, { who: 'water-clerk' }), 201);
    expect(UNITS.water).toBeTruthy();
  });

  it('have forms and rules that clients can list in both languages', async () => {
    const forms = expectStatus(await office.ask('clerk', 'GET', '/letter-forms'), 200).body.items as { key: string; label: string }[];
    expect(forms.map(({ key }) => key)).toEqual(expect.arrayContaining(['acknowledgement', 'correction-notice', 'fee-notice', 'reply:DENIED.STATE_SECRET', 'approval-sheet', 'closing-note']));
    const english = expectStatus(await office.ask('clerk', 'GET', '/letter-rules', undefined, { 'accept-language': 'en' }), 200).body.items as { label: string }[];
    expect(english.every(({ label }) => /^[ -~’–—“”§¶…]+$/u.test(label))).toBe(true);
  });
});
