import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { table, type Finding } from './support/finding.js';

/** `npm run bench`: every benchmark, each in a process of its own, and one table at the end. */
const directory = mkdtempSync(join(tmpdir(), 'yishen-bench-'));
const findings = join(directory, 'findings.jsonl');
let failed = false;
try {
  for (const name of ['engine', 'http', 'working-days', 'scale', 'start', 'letters', 'lint', 'same', 'console']) {
    const script = fileURLToPath(new URL(`./${name}.bench.js`, import.meta.url));
    const { status } = spawnSync(process.execPath, [script], { stdio: 'inherit', env: { ...process.env, BENCH_FINDINGS: findings } });
    failed ||= status !== 0;
  }
  const lines = readFileSync(findings, 'utf8').trim().split('\n').map((line) => JSON.parse(line) as Finding);
  console.log(`\n${table(lines)}`);
} finally {
  rmSync(directory, { recursive: true, force: true });
}
process.exitCode = failed ? 1 : 0;
