import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FORMS } from '../../workflows/letters/forms/index.js';
import { AppModule } from '../../src/app.module.js';
import { Attachments } from '../../src/attachments/attachments.js';
import { loadDemoDatabase } from '../../src/demo/running/load-database.js';
import { DEMO_ORGANS } from '../../src/demo/office/organs.js';
import { Deliveries } from '../../src/delivery/deliveries.js';
import { Dossiers } from '../../src/dossiers/dossiers.js';
import { LetterDocuments } from '../../src/letters/documents/letter-documents.js';
import { Explanations } from '../../src/letters/check/explanations.js';
import { Letters } from '../../src/letters/letters.js';
import type { StoredLetter } from '../../src/letters/store/letter.js';
import type { Config } from '../../src/platform/config/config.js';
import { Reads } from '../../src/platform/database/unit-of-work.js';
import { ReleaseGate } from '../../src/release-gate/release-gate.js';
import { testConfig } from '../support/config.js';
import { scratchDirectory } from '../support/database.js';

const TODAY = '2026-11-24';
const NOW = Date.parse(`${TODAY}T09:00:00+08:00`);
const scratch = scratchDirectory();
afterAll(() => scratch.remove());

/** Sheets for the file, some of which are filled in by hand. */
const INTERNAL = new Set(FORMS.filter(({ audience }) => audience === 'internal').map(({ key }) => key));

interface Line { readonly case_id: string; readonly state: string }

describe('the papers of the demo office', () => {
  let app: INestApplicationContext;
  let reads: Reads;
  let requests: Line[];
  let letters: StoredLetter[];

  beforeAll(async () => {
    const config: Config = testConfig({
      mode: 'demo', dataDir: scratch.path, databaseUrl: `sqlite:${join(scratch.path, 'papers.db')}`, secrets: { fieldKey: randomBytes(32), lookupKey: randomBytes(32), sessionKey: randomBytes(32) },
    });
    await loadDemoDatabase(config, { today: TODAY });
    app = await NestFactory.createApplicationContext(AppModule.with({ ...config, simulatedTime: true, simulatedStart: NOW }, { queue: false }), { logger: false });
    reads = app.get(Reads);
    requests = await reads.query<Line>('SELECT case_id, state FROM requests ORDER BY case_id');
    letters = (await Promise.all(requests.map(({ case_id: id }) => app.get(Letters).ofCase(reads, id)))).flat();
  }, 180_000);

  afterAll(() => app?.close());

  it('are of every form', () => {
    const issued = new Set(letters.filter(({ state }) => state === 'issued').map(({ form }) => form));
    expect(FORMS.map(({ key }) => key).filter((key) => !issued.has(key))).toEqual([]);
  });

  it('are lawful: nothing was wrong with any letter on the day it left, and every warning had its reason', async () => {
    const left = letters.filter((row) => row.state === 'issued' && !INTERNAL.has(row.form));
    expect(left.length).toBeGreaterThan(350);
    expect(new Set(left.map(({ form }) => form)).size).toBe(new Set(FORMS.map(({ key }) => key)).size - INTERNAL.size);
    const wrong = [];
    for (const row of left) {
      const { findings } = await app.get(Letters).checked(row);
      const reasons = row.form.startsWith('reply:') ? (await app.get(Explanations).of(reads, row.id)).map((each) => each.rule) : null;
      for (const { severity, rule, message } of findings) if (severity === 'error' || (reasons && !reasons.includes(rule))) wrong.push({ form: row.form, caseId: row.caseId, rule, said: message.zh });
    }
    expect(wrong).toEqual([]);
  }, 60_000);

  it('are numbered without a gap, for every organ, kind and year', () => {
    const series = new Map<string, number[]>();
    for (const { docNumber } of letters) {
      const [, sign, n] = /^(.+〔\d{4}〕)(\d+)号$/.exec(docNumber ?? '') ?? [];
      if (sign) series.set(sign, [...(series.get(sign) ?? []), Number(n)]);
    }
    expect(series.size).toBeGreaterThan(DEMO_ORGANS.length);
    for (const [sign, numbers] of series) expect({ sign, numbers: numbers.toSorted((a, b) => a - b) }).toEqual({ sign, numbers: numbers.map((_, i) => i + 1) });
    expect(letters.filter(({ form, state }) => form.startsWith('reply:') && state === 'issued').every(({ docNumber }) => docNumber !== null)).toBe(true);
  });

  it('were revised by the officers, and commented on by the advisers: one comment waits on the board', async () => {
    const open = await reads.query<{ case_id: string; resolution: string; state: string; open: number }>(
      'SELECT c.case_id, c.resolution, r.state, r.open FROM review_comments c JOIN requests r ON r.case_id = c.case_id');
    expect(open.filter(({ resolution }) => resolution === 'resolved').length).toBeGreaterThanOrEqual(3);
    expect(open.filter(({ resolution }) => resolution === 'open')).toMatchObject([{ state: 'LEGALITY_REVIEW', open: 1 }]);
    const [{ n }] = (await reads.query<{ n: number }>("SELECT COUNT(*) AS n FROM letter_versions WHERE cause = 'revised'")) as [{ n: number }];
    expect(n).toBeGreaterThan(10);
  });

  it('go out with files that passed the release check, and wait where one did not', async () => {
    const held = [];
    let enclosures = 0;
    for (const { case_id: id, state } of requests) {
      enclosures += (await app.get(Attachments).outgoing(reads, id)).length;
      const blockers = await app.get(ReleaseGate).blockers(reads, id);
      if (blockers.length > 0) held.push({ state, rules: blockers.map(({ rule }) => rule) });
    }
    expect(enclosures).toBeGreaterThan(15);
    expect(held).toEqual([{ state: 'READY_TO_SERVE', rules: ['metadata-name'] }]);
    expect(await reads.query('SELECT rule FROM release_findings WHERE overridden_at IS NOT NULL')).toEqual([{ rule: 'metadata-name' }]);
    expect(await reads.query('SELECT DISTINCT text_state FROM attachments')).toEqual([{ text_state: 'extracted' }]);
  });

  it('were delivered: every reply that was served has a delivery on file, of the very document', async () => {
    const served = (await reads.query<{ case_id: string; letter_id: string; document_sha256: string }>('SELECT case_id, letter_id, document_sha256 FROM deliveries WHERE served = ?', [1]));
    const replied = await reads.query<{ case_id: string }>("SELECT case_id FROM case_records WHERE type = 'SERVE'");
    expect(served.map((each) => each.case_id).toSorted()).toEqual(replied.map((each) => each.case_id).toSorted());
    for (const { letter_id: id, document_sha256: sha256 } of served) expect((await app.get(LetterDocuments).ensure(id)).sha256).toBe(sha256);
    const all = (await Promise.all(requests.map(({ case_id: id }) => app.get(Deliveries).of(id)))).flat();
    for (const state of ['sent', 'delivered', 'refused', 'returned'] as const) expect(all.some((each) => each.state === state)).toBe(true);
    expect(all.filter((each) => each.proofId !== null)).toHaveLength(1);
    expect(all.every(({ state, told }) => state === told)).toBe(true);
  });

  it('take turns between two advisers in one organ, and lie ready in two case files with nothing left out', async () => {
    expect(await reads.query("SELECT COUNT(DISTINCT t.adviser_id) AS n FROM review_turns t JOIN review_settings s ON s.organ_id = t.organ_id WHERE s.mode = 'round-robin'")).toEqual([{ n: 2 }]);
    const orders = await reads.query<{ id: string; case_id: string; state: string }>('SELECT d.id, d.case_id, r.state FROM dossiers d JOIN requests r ON r.case_id = d.case_id ORDER BY r.state');
    expect(orders.map(({ state }) => state)).toEqual(['ARCHIVED', 'REPLIED']);
    for (const { case_id: caseId, id } of orders) {
      expect(await app.get(Dossiers).get(caseId, id)).toMatchObject({ state: 'ready', gaps: null });
    }
  });
});
