import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { report } from './support/finding.js';
import { startRedis } from './support/redis-server.js';
import { ServerProcess, type StartFigures } from './support/server-process.js';
import { median } from './support/statistics.js';

/*
 * (e) Start-up to first answer and resident memory of the one process that serves and works, as `npm start` runs it: from the start of
 * the process until `/api/health/ready` says 200, on a database that is migrated; memory as the system counts it (RSS), some seconds
 * and some hundred requests later. With Redis, Redis' own process is not counted.
 */
const ROUNDS = Number(process.env['BENCH_ROUNDS'] ?? 5);
const REQUESTS = 300;
const SETTLE_MS = 8_000;

interface Target {
  readonly name: string;
  readonly seconds: number;
  readonly megabytes: number;
}

interface Start extends StartFigures {
  readonly resident: number;
  readonly peak: number;
}

function environment(directory: string, queueUrl: string): NodeJS.ProcessEnv {
  const key = () => randomBytes(32).toString('base64');
  return {
    YISHEN_MODE: 'production', YISHEN_MIGRATE: 'true', YISHEN_LOG_LEVEL: 'warn', YISHEN_DATA_DIR: directory, QUEUE_URL: queueUrl,
    DATABASE_URL: `sqlite:${join(directory, 'yishen.db')}`, YISHEN_FIELD_KEY: key(), YISHEN_LOOKUP_KEY: key(), YISHEN_SESSION_KEY: key(),
  };
}

async function once(env: NodeJS.ProcessEnv): Promise<Start> {
  const server = await ServerProcess.start(env);
  try {
    for (let n = 0; n < REQUESTS; n += 1) await (await fetch(`${server.url}/api/health/ready`)).arrayBuffer();
    await pause(SETTLE_MS);
    server.child.alive();
    return { ...server.start, resident: server.child.memory('VmRSS'), peak: server.child.memory('VmHWM') };
  } finally {
    await server.stop();
  }
}

async function measure(directory: string, queueUrl: string, { name, seconds, megabytes }: Target): Promise<void> {
  const env = environment(directory, queueUrl);
  const first = await ServerProcess.start(env);
  await first.stop();
  const starts: Start[] = [];
  for (let round = 0; round < ROUNDS; round += 1) starts.push(await once(env));
  const of = (pick: (start: Start) => number) => starts.map(pick);
  const took = median(of((start) => start.seconds));
  const resident = median(of((start) => start.resident));
  report({
    bench: 'e', what: `start to first answer, ${name}`, measured: `${took.toFixed(2)} s`, target: `≤ ${seconds} s`, reached: took <= seconds,
    detail: `${of((start) => start.seconds).map((each) => each.toFixed(2)).join(', ')} s; processor time ${median(of((start) => start.processorSeconds)).toFixed(2)} s; `
      + `the very first, which migrates: ${first.start.seconds.toFixed(2)} s; ready means: ${first.start.checks}`,
  });
  report({
    bench: 'e', what: `resident memory, ${name}`, measured: `${resident.toFixed(0)} MB`, target: `≤ ${megabytes} MB`, reached: resident <= megabytes,
    detail: `${of((start) => start.resident).map((each) => each.toFixed(0)).join(', ')} MB; most at any moment ${Math.max(...of((start) => start.peak)).toFixed(0)} MB`,
  });
}

async function measureOnRedis(directory: string, target: Target): Promise<void> {
  const redis = await startRedis(directory);
  if (redis === null) {
    report({ bench: 'e', what: `start and memory, ${target.name}`, measured: 'SKIPPED: no redis-server is installed', target: `≤ ${target.seconds} s, ≤ ${target.megabytes} MB`, reached: null });
    return;
  }
  try {
    await measure(directory, redis.url, target);
  } finally {
    await redis.child.stop();
  }
}

const root = mkdtempSync(join(tmpdir(), 'yishen-bench-'));
const folder = (name: string) => mkdtempSync(join(root, name));
try {
  await measure(folder('embedded-'), 'embedded', { name: 'embedded queue', seconds: 5, megabytes: 600 });
  await measureOnRedis(folder('redis-'), { name: 'with Redis', seconds: 3, megabytes: 220 });
} finally {
  rmSync(root, { recursive: true, force: true });
}
