import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { basename } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { INestApplicationContext } from '@nestjs/common';
import type { Command } from 'commander';
import { reportOf } from '../dossiers/verify/report.js';
import { verifyDossier, type Told } from '../dossiers/verify/verify-dossier.js';
import { NotFoundError, ValidationFailedError } from '../platform/errors/general-errors.js';

interface ExportOptions {
  readonly reason: string;
  readonly out?: string;
  readonly withWithdrawn?: boolean;
}

/** `yishen dossier verify`, which needs neither database nor keys; `yishen dossier export` on the office's own machine. */
export function addDossierCommands(program: Command): void {
  const dossier = program.command('dossier').description('案卷 · case files');
  dossier.command('verify <file>').description('验证案卷，无需数据库和密钥 · verify a case file; needs neither database nor keys')
    .option('--sha256 <hex>', 'SHA-256 of the archive, as the office told it').option('--head <hex>', 'hash of the last entry of the record, as the office told it')
    .action(async (file: string, told: Told) => {
      const { report, passed } = await verified(file, told);
      process.stdout.write(report);
      if (!passed) process.exitCode = 1;
    });
  dossier.command('export <request>').description('导出案卷（登记编号或者案件 ID）· make and save a case file, by registration number or id')
    .requiredOption('--reason <text>', 'what it is needed for; stands on the cover').option('--out <file>', 'where to; named after the case unless given')
    .option('--with-withdrawn', 'include files that were withdrawn')
    .action(async (request: string, options: ExportOptions) => {
      const { withOffice } = await import('./office-context.js');
      process.stdout.write(await withOffice((office) => exportDossier(office, request, options)));
    });
}

/** Errors: `NotFoundError` where there is no such file. */
export async function verified(file: string, told: Told = {}): Promise<{ readonly report: string; readonly passed: boolean }> {
  for (const [option, hex] of Object.entries(told)) if (!/^[0-9a-f]{64}$/i.test(String(hex))) throw ValidationFailedError.at(`#/${option}`, { zh: '应为 64 位十六进制散列', en: 'must be a hash of 64 hexadecimal digits' });
  const verification = await verifyDossier(file, told).catch((error: unknown) => {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'EISDIR' || code === 'EACCES') throw new NotFoundError({ zh: '可读的文件', en: 'readable file' }, file);
    throw error;
  });
  return { report: reportOf(basename(file), verification), passed: verification.faults.length === 0 };
}

/** Makes a case file now and saves it. Answers what to tell. Errors: `NotFoundError`, `ValidationFailedError`, `DossierUnderWayError`. */
export async function exportDossier(office: INestApplicationContext, request: string, { reason, out, withWithdrawn = false }: ExportOptions): Promise<string> {
  const [{ DossierOrders }, { DossierDownloads }, { MakeDossier }, { LOCAL_CLIENT }] = await Promise.all([
    import('../dossiers/dossier-orders.js'), import('../dossiers/dossier-downloads.js'), import('../dossiers/making/make-dossier.js'), import('../identity/client.js'),
  ]);
  if (reason.trim() === '') throw ValidationFailedError.at('#/reason', { zh: '请说明制作案卷的事由', en: 'Say what the case file is needed for' });
  const caseId = await caseIdOf(office, request);
  const { id } = await office.get(DossierOrders, { strict: false }).order(caseId, { reason: reason.trim(), withWithdrawn }, { personId: null, client: LOCAL_CLIENT });
  await office.get(MakeDossier, { strict: false }).run(id, { report: () => Promise.resolve() });
  const taken = await office.get(DossierDownloads, { strict: false }).take(caseId, id, null, LOCAL_CLIENT);
  const file = out ?? taken.name;
  await save(Readable.from(taken.pieces, { objectMode: false }), file);
  const gaps = taken.dossier.gaps?.leftOut.length ?? 0;
  return `已导出 saved: ${file}（${taken.size} bytes）\nSHA-256: ${taken.dossier.sha256}\n记录末条散列 last hash: ${taken.dossier.head}\n${gaps > 0 ? `未附材料 not included: ${gaps}\n` : ''}`;
}

/** Whole or not at all. */
async function save(pieces: Readable, file: string): Promise<void> {
  const begun = `${file}.part`;
  try {
    await pipeline(pieces, createWriteStream(begun, { mode: 0o600 }));
    await rename(begun, file);
  } catch (error) {
    await rm(begun, { force: true });
    throw error;
  }
}

async function caseIdOf(office: INestApplicationContext, request: string): Promise<string> {
  const { Reads } = await import('../platform/database/unit-of-work.js');
  const rows = await office.get(Reads).query<{ case_id: string }>('SELECT case_id FROM requests WHERE case_id = ? OR number = ? OR intake_number = ? LIMIT 2', [request, request, request]);
  if (rows.length === 0) throw new NotFoundError({ zh: '申请', en: 'request' }, request);
  if (rows.length > 1) throw ValidationFailedError.at('#/request', { zh: '有多件申请使用这一编号，请用案件 ID', en: 'Several requests have this number; name the id of the case' });
  return rows[0]!.case_id;
}
