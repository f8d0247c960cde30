import BetterSqlite3 from 'better-sqlite3';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { MORNING } from './filled-office.js';
import { benchConfig } from './office.js';
import { ServerProcess } from './server-process.js';

const LONGEST_SETTLING_MS = 600_000;
/** Nobody is slowed down for asking often. */
const UNLIMITED = '1000000';

/** The product in a process of its own on a database of the benchmark, on the morning that it plays on; time stands still. */
export function serveOffice(directory: string, file: string): Promise<ServerProcess> {
  const { secrets, databaseUrl } = benchConfig(directory, file, MORNING);
  return ServerProcess.start({
    YISHEN_MODE: 'test', YISHEN_LOG_LEVEL: 'error', YISHEN_DATA_DIR: directory, DATABASE_URL: databaseUrl, QUEUE_URL: 'embedded',
    YISHEN_SIMULATED_TIME: new Date(MORNING).toISOString(), YISHEN_PUBLIC_CLIENT_LIMIT: UNLIMITED, YISHEN_PUBLIC_LIMIT: UNLIMITED,
    YISHEN_FIELD_KEY: secrets.fieldKey.toString('base64'), YISHEN_LOOKUP_KEY: secrets.lookupKey.toString('base64'), YISHEN_SESSION_KEY: secrets.sessionKey.toString('base64'),
  });
}

/** Serves an office until what its past left to be done in the background is done: letters to print, files to read. */
export async function settleOffice(directory: string, file: string): Promise<void> {
  const server = await serveOffice(directory, file);
  const db = new BetterSqlite3(join(directory, file), { readonly: true });
  const waiting = db.prepare('SELECT (SELECT COUNT(*) FROM work_items WHERE done_at IS NULL AND next_at <= ?) + (SELECT COUNT(*) FROM outbox WHERE sent_at IS NULL AND next_at <= ?)').pluck();
  try {
    const began = performance.now();
    while (Number(waiting.get(MORNING, MORNING)) > 0) {
      if (performance.now() - began > LONGEST_SETTLING_MS) throw new Error('the background work of the demo office does not come to an end');
      await pause(250);
    }
  } finally {
    db.close();
    await server.stop();
  }
}

/** An open case of these people with a long story. */
export function openCaseOf(directory: string, file: string, personId: string): string {
  const db = new BetterSqlite3(join(directory, file), { readonly: true });
  try {
    const found = db.prepare("SELECT case_id FROM requests WHERE open AND officer_id = ? AND received_on IS NOT NULL AND clock_state = 'running' ORDER BY revision DESC, case_id LIMIT 1").pluck().get(personId);
    if (typeof found !== 'string') throw new Error('this officer has no open case');
    return found;
  } finally {
    db.close();
  }
}
