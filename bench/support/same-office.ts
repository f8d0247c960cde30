import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addDays, instantOf } from '../../workflows/clock/civil-date.js';
import { Setup } from '../../src/identity/people/setup.js';
import { Reads } from '../../src/platform/database/unit-of-work.js';
import { RequestImport } from '../../src/requests/import/request-import.js';
import { Detection } from '../../src/same-information/detection/detection.js';
import { openOffice } from './office.js';

/** What detection made of a file of requests. */
export interface Detected {
  /** By the id of a line: its topic; null where nothing in it could be compared. */
  readonly topicOf: ReadonlyMap<string, string | null>;
  /** Lines that the import refused, with its reasons. */
  readonly refused: readonly { readonly line: number; readonly why: string }[];
  /** Milliseconds of detection alone. */
  readonly ms: number;
}

/**
 * Brings a file in the format of `requests-dev.jsonl` through the production path: import into an office of its own, then what the
 * background work `detect-same` does for each request, in the order of the file.
 */
export async function detectedIn(jsonLines: string): Promise<Detected> {
  const lines = jsonLines.split('\n').filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as { id: string; authority: string; submittedOn: string });
  const directory = mkdtempSync(join(tmpdir(), 'yishen-same-'));
  const last = lines.reduce((latest, { submittedOn }) => (submittedOn > latest ? submittedOn : latest), '2025-01-01');
  const app = await openOffice(directory, 'same.db', instantOf(addDays(last, 1), '09:00'));
  try {
    const organs = new Map([...new Set(lines.map(({ authority }) => authority))].map((name, i) => [name, `organ-${i}`]));
    await app.get(Setup).createOffice({ organs: [...organs].map(([name, id], i) => organ(name, id, i)), units: [], people: [] });
    const report = await app.get(RequestImport).run(jsonLines, 'jsonl', { source: 'bench', organs: Object.fromEntries(organs), skipBad: true, actor: { personId: null } });
    const began = performance.now();
    for (const { caseId } of report.accepted) await app.get(Detection).detect(caseId!);
    const ms = performance.now() - began;
    const members = await app.get(Reads).query<{ subject_id: string; topic_id: string }>('SELECT subject_id, topic_id FROM topic_members');
    const topics = new Map(members.map((row) => [row.subject_id, row.topic_id]));
    return {
      ms, topicOf: new Map(report.accepted.map(({ sourceId, caseId }) => [sourceId, topics.get(caseId!) ?? null])),
      refused: report.refused.map(({ line, reasons }) => ({ line, why: reasons.map(({ pointer, message }) => `${pointer}: ${message.en}`).join('; ') })),
    };
  } finally {
    await app.close();
    rmSync(directory, { recursive: true, force: true });
  }
}

const organ = (name: string, id: string, i: number) => ({
  id, code: id, kind: i === 0 ? 'general-office' as const : 'department' as const, name, shortName: name, docPrefix: `第${i}字`, reconsiderationOrgan: '丰城市人民政府', court: '丰城市人民法院',
});
