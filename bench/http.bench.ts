import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { INestApplicationContext } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { AppModule } from '../src/app.module.js';
import { LOCAL_CLIENT } from '../src/identity/client.js';
import { Setup } from '../src/identity/people/setup.js';
import { Tokens } from '../src/identity/tokens/tokens.js';
import type { Role } from '../src/identity/roles.js';
import { UnitOfWork } from '../src/platform/database/unit-of-work.js';
import { createHttpApp } from '../src/platform/http/http-app.js';
import { benchConfig, openOffice } from './support/office.js';
import { report } from './support/finding.js';
import { livesOver, type Send } from './support/http-workload.js';
import { ServerProcess } from './support/server-process.js';
import { alternate, median, medianRatio } from './support/statistics.js';
import { ByHand, noting, type Write } from './support/written.js';

/*
 * (b) Commands per second over HTTP with 32 connections (intake to delivery, by five people with API tokens) against a hand-written
 * better-sqlite3 transaction that writes the same rows. The server is the product in a process of its own, with its embedded queue and
 * workers; client and server share the machine. Slices in turn, the first ones only warm up.
 */
const CONNECTIONS = 32;
const CASES = Number(process.env['BENCH_CASES'] ?? 32);
const SLICES = Number(process.env['BENCH_SLICES'] ?? 15);
const WARM_UP = 5;
const TARGET = 0.3;

const PEOPLE: readonly Role[] = ['reception-clerk', 'handling-officer', 'secrecy-reviewer', 'legal-adviser', 'approving-leader'];

/** An office with one person of each role, and a token of each. */
async function populate(app: INestApplicationContext): Promise<Record<string, string>> {
  await app.get(Setup).createOffice({
    organs: [{ id: 'land', code: 'land', kind: 'department', name: '市自然资源局', shortName: '自然资源局', docPrefix: '丰自然资公开', reconsiderationOrgan: '丰城市人民政府', court: '丰城市人民法院', address: '江西省丰城市新城区府前路1号', postcode: '331100', phone: '0795-6600000' }],
    units: [{ id: 'unit', organId: 'land', name: '耕保科' }],
    people: PEOPLE.map((role) => ({ id: role, username: role, displayName: role, password: 'Gan-River/2026-bridge', mustChangePassword: false, roles: [{ organId: 'land', role }] })),
  });
  const tokens = await Promise.all(PEOPLE.map(async (role) => [role, (await app.get(Tokens).issue(role, { personId: role, label: 'bench', scopes: ['read', 'intake', 'handling'], validDays: 30 }, LOCAL_CLIENT)).secret] as const));
  return Object.fromEntries(tokens);
}

/** What the product writes for each slice, learnt from a run inside this process. */
async function learn(directory: string): Promise<Write[][][]> {
  const config = benchConfig(directory, 'noted.db', Date.now());
  const app: NestFastifyApplication = await createHttpApp(AppModule.with(config, { queue: false }) as never, config);
  const tokens = await populate(app);
  const unit = app.get(UnitOfWork);
  const slices: Write[][][] = [];
  const inner = unit.run.bind(unit);
  const send: Send = async (path, body, headers) => {
    const answer = await app.inject({ method: 'POST', url: path, payload: body, headers });
    return { status: answer.statusCode, body: answer.json() };
  };
  for (let slice = 0; slice < SLICES; slice += 1) {
    const written: Write[][] = [];
    unit.run = noting({ run: inner } as UnitOfWork, written).run.bind(unit);
    await livesOver(send, tokens, { cases: CASES, connections: CONNECTIONS, today: today() });
    slices.push(written);
  }
  unit.run = inner;
  await app.close();
  return slices;
}

const today = (): string => new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);

/** One request over kept-alive connections. */
function sender(url: string, agent: Agent): Send {
  return (path, body, headers) => new Promise((resolve, reject) => {
    const text = JSON.stringify(body);
    const asked = request(url + path, { method: 'POST', agent, headers: { ...headers, 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) } }, (answer) => {
      const pieces: Buffer[] = [];
      answer.on('data', (piece: Buffer) => pieces.push(piece));
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, body: JSON.parse(Buffer.concat(pieces).toString()) as never }));
      answer.on('error', reject);
    });
    asked.on('error', reject);
    asked.end(text);
  });
}

async function measure(directory: string): Promise<void> {
  const slices = await learn(directory);
  await (await openOffice(directory, 'hand.db', Date.now())).close();
  const byHand = new ByHand(join(directory, 'hand.db'));
  const office = await openOffice(directory, 'served.db', Date.now());
  const tokens = await populate(office);
  await office.close();
  const { secrets } = benchConfig(directory, 'served.db', Date.now());
  const server = await ServerProcess.start({
    YISHEN_MODE: 'production', YISHEN_LOG_LEVEL: 'error', YISHEN_DATA_DIR: directory, DATABASE_URL: `sqlite:${join(directory, 'served.db')}`, QUEUE_URL: 'embedded',
    YISHEN_FIELD_KEY: secrets.fieldKey.toString('base64'), YISHEN_LOOKUP_KEY: secrets.lookupKey.toString('base64'), YISHEN_SESSION_KEY: randomBytes(32).toString('base64'),
  });
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  const send = sender(server.url, agent);
  const pairs = (await alternate(SLICES, async () => {
    const began = performance.now();
    const commands = await livesOver(send, tokens, { cases: CASES, connections: CONNECTIONS, today: today() });
    return (commands / (performance.now() - began)) * 1000;
  }, (slice) => byHand.rate(slices[slice]!))).slice(WARM_UP);
  agent.destroy();
  await server.stop();
  byHand.close();
  const ratio = medianRatio(pairs);
  report({
    bench: 'b', what: `HTTP : by hand, ${CONNECTIONS} connections`, measured: ratio.toFixed(2), target: `≥ ${TARGET}`, reached: ratio >= TARGET,
    detail: `median of ${pairs.length} slices; commands/s ${median(pairs.map((each) => each.ours)).toFixed(0)} : ${median(pairs.map((each) => each.theirs)).toFixed(0)}`,
  });
}

const directory = mkdtempSync(join(tmpdir(), 'yishen-bench-'));
try {
  await measure(directory);
} finally {
  rmSync(directory, { recursive: true, force: true });
}
