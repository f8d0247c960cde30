import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Config } from '../../platform/config/config.js';
import { SystemTime } from '../../platform/time/time.js';
import { serve } from '../../serve.js';
import { demoConfig } from './demo-config.js';
import { resetDatabase } from './demo-database.js';
import { demoDay } from './demo-day.js';
import { requireFreePort } from './free-port.js';
import { peopleTable, queryTable, whatToTry } from './greeting.js';
import { loadDemoDatabase } from './load-database.js';
import type { LoadedDemo } from '../load-demo-office.js';

export interface DemoCommand {
  /** The day it plays on; the machine's by default. */
  readonly today?: string;
  readonly seed?: string;
  readonly port?: string;
  /** Clears the demonstration's own database first. */
  readonly reset?: boolean;
  /** False: load only. */
  readonly serve?: boolean;
}

const say = (text: string): void => void process.stdout.write(`${text}\n`);

/** Everybody with the password, in a file beside the database. */
const PEOPLE_FILE = 'demo-people.txt';

/** `yishen demo`: loads the demonstration into its database, then serves it until the process is ended. */
export async function runDemo(command: DemoCommand, env: NodeJS.ProcessEnv = process.env): Promise<void> {
  const config = demoConfig(env, command.port);
  const { today, startsAt } = demoDay(command.today, new SystemTime().now());
  const serves = command.serve !== false;
  if (serves) await requireFreePort(config.port, config.host);
  if (command.reset) await resetDatabase(config);
  say(`正在生成演示办件（至 ${today}），约需十余秒…… Loading the demo office up to ${today}, some seconds…`);
  const before = performance.now();
  const loaded = await loadDemoDatabase(config, { today, ...(command.seed === undefined ? {} : { seed: command.seed }) });
  await tell(loaded, config, (performance.now() - before) / 1_000);
  if (!serves) return;
  const { url } = await serve({ ...config, ...(startsAt === undefined ? {} : { simulatedStart: startsAt }) });
  say(whatToTry(url, loaded.office));
}

async function tell({ office, requests, moves, queries }: LoadedDemo, config: Config, seconds: number): Promise<void> {
  await mkdir(config.dataDir, { recursive: true });
  const file = join(config.dataDir, PEOPLE_FILE);
  await writeFile(file, `${peopleTable(office, true)}\n\n${queryTable(queries)}\n`, { mode: 0o600 });
  say(`已载入 ${requests} 件申请、${moves} 次办理，用时 ${seconds.toFixed(1)} 秒。 Loaded ${requests} requests and ${moves} acts of their people in ${seconds.toFixed(1)} s.\n`);
  say(peopleTable(office));
  say(`\n${queryTable(queries)}`);
  say(`\n其余各机关人员及密码 The people of all other organs: ${file}`);
}
