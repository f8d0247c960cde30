import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import pg from 'pg';
import type { Instant } from '../../workflows/clock/civil-date.js';
import { AppModule } from '../../src/app.module.js';
import { Setup } from '../../src/identity/people/setup.js';
import { Reads, UnitOfWork, type SqlValue } from '../../src/platform/database/unit-of-work.js';
import { RequestImport } from '../../src/requests/import/request-import.js';
import { benchConfig } from './office.js';
import type { Originals } from './same-rows.js';

/** An office on a database of its own: a file, or where `DATABASE_URL` names a server one made there for the benchmark. */
export class SameDatabase {
  private constructor(readonly app: INestApplicationContext, private readonly name: string, private readonly directory: string, private readonly server: string | undefined) {}

  static async open(directory: string, name: string, now: Instant): Promise<SameDatabase> {
    const server = process.env['DATABASE_URL'];
    if (server !== undefined) {
      await onServer(server, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
      await onServer(server, `CREATE DATABASE ${name}`);
    }
    const config = benchConfig(directory, `${name}.db`, now);
    const url = server === undefined ? config.databaseUrl : Object.assign(new URL(server), { pathname: `/${name}` }).href;
    const app = AppModule.with({ ...config, databaseUrl: url }, { queue: false, hashCost: { memoryCost: 64, timeCost: 1, parallelism: 1 } });
    return new SameDatabase(await NestFactory.createApplicationContext(app, { logger: ['error'], abortOnError: false }), name, directory, server);
  }

  get dialect(): string {
    return this.server === undefined ? 'SQLite' : 'PostgreSQL';
  }

  /** Organs, and one request that went through intake: the original of all copies. Indices that nothing here reads along are taken off. */
  async originals(organs: number): Promise<Originals> {
    const organIds = Array.from({ length: organs }, (_, i) => `organ-${i}`);
    const organ = (id: string, i: number) => ({ id, code: id, kind: i === 0 ? 'general-office' as const : 'department' as const, name: `第${i}局`, shortName: `第${i}局`, docPrefix: `第${i}字`, reconsiderationOrgan: '市政府', court: '市法院' });
    await this.app.get(Setup).createOffice({ organs: organIds.map(organ), units: [], people: [] });
    const line = JSON.stringify({ id: '1', channel: 'counter', submittedOn: '2025-03-03', applicant: { kind: 'natural', ref: 'A1' }, authority: 'x', content: '第一件' });
    await this.app.get(RequestImport).run(line, 'jsonl', { source: 'bench', organs: { x: 'organ-0' }, actor: { personId: null } });
    const one = async (table: string) => (await this.app.get(Reads).query<Record<string, SqlValue>>(`SELECT * FROM ${table} LIMIT 1`))[0]!;
    const originals = { request: await one('requests'), applicant: await one('applicants'), organIds };
    await this.app.get(UnitOfWork).run(async (tx) => {
      for (const index of ['due', 'open', 'intake', 'changed', 'organ_due', 'organ_open', 'organ_intake', 'organ_changed', 'officer', 'split', 'board', 'organ_board']) await tx.execute(`DROP INDEX ix_requests_${index}`);
      for (const index of ['name', 'document', 'phone', 'email']) await tx.execute(`DROP INDEX ix_applicants_${index}`);
    });
    return originals;
  }

  /** Bytes of the index of same information and of topics. */
  async bytes(): Promise<number> {
    if (this.server === undefined) return statSync(join(this.directory, `${this.name}.db`)).size;
    const [row] = await this.app.get(Reads).query<{ n: string }>("SELECT SUM(pg_total_relation_size(c.oid)) AS n FROM pg_class c WHERE c.relkind = 'r' AND (c.relname LIKE 'same!_%' ESCAPE '!' OR c.relname LIKE 'topic%')");
    return Number(row!.n);
  }

  /** The statistics that planners go by. */
  analysed(): Promise<unknown> {
    return this.app.get(UnitOfWork).run((tx) => tx.execute('ANALYZE'));
  }

  async close(): Promise<void> {
    await this.app.close();
    if (this.server !== undefined) await onServer(this.server, `DROP DATABASE ${this.name} WITH (FORCE)`);
  }
}

async function onServer(server: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
