import { appendFileSync } from 'node:fs';

/** One figure of a benchmark against its target. */
export interface Finding {
  /** `a`–`e` as the issue of the engine numbers them, `f` and `g` letters, `h` their check, `i` same information, `j` the console in a browser. */
  readonly bench: string;
  readonly what: string;
  /** The figure as it is read: `0.62`, `1.4 ×`, `3.1 s`. */
  readonly measured: string;
  /** Empty where there is none. */
  readonly target: string;
  /** Null where there is no target, or where it could not be measured. */
  readonly reached: boolean | null;
  /** The figures behind it. */
  readonly detail?: string;
}

/** Prints a finding, and keeps it for the table of `npm run bench` where that asks for it (`BENCH_FINDINGS` names its file). */
export function report(finding: Finding): void {
  const verdict = finding.reached === null ? '' : finding.reached ? ' reached' : ' NOT reached';
  const target = finding.target === '' ? '' : ` (target ${finding.target})`;
  const detail = finding.detail === undefined ? '' : ` [${finding.detail}]`;
  console.log(`(${finding.bench}) ${finding.what}: ${finding.measured}${target}${verdict}${detail}`);
  const file = process.env['BENCH_FINDINGS'];
  if (file !== undefined) appendFileSync(file, `${JSON.stringify(finding)}\n`);
}

/** The findings as a Markdown table. */
export function table(findings: readonly Finding[]): string {
  const rows = findings.map(({ bench, what, measured, target, reached, detail = '' }) =>
    `| ${bench} | ${what} | ${measured} | ${target || '–'} | ${reached === null ? '–' : reached ? 'yes' : '**no**'} | ${detail} |`);
  return ['| | what | measured | target | reached | behind it |', '|---|---|---|---|---|---|', ...rows].join('\n');
}
