import type { Command } from 'commander';
import { verifyAll, verifyCase } from '../engine/record/verify.js';
import { Reads } from '../platform/database/unit-of-work.js';
import { withOffice } from './office-context.js';

/** `yishen record verify`: recomputes every chain and names the first broken entry of each case. */
export function addRecordCommands(program: Command): void {
  const record = program.command('record').description('办理记录 · the record of cases');
  record.command('verify [caseId]').description('校验办理记录 · recompute every hash chain').action(async (caseId?: string) => {
    const broken = await withOffice((office) => (caseId ? verifyOne(office.get(Reads), caseId) : verifyEvery(office.get(Reads))));
    if (broken > 0) process.exitCode = 1;
  });
}

async function verifyOne(reads: Reads, caseId: string): Promise<number> {
  const broken = await verifyCase(reads, caseId);
  process.stdout.write(`${JSON.stringify(broken ?? { caseId, verified: true })}\n`);
  return broken ? 1 : 0;
}

async function verifyEvery(reads: Reads): Promise<number> {
  let broken = 0;
  for await (const each of verifyAll(reads)) {
    if (!('verified' in each)) broken += 1;
    process.stdout.write(`${JSON.stringify(each)}\n`);
  }
  return broken;
}
