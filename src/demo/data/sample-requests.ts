import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** One request of the sample data, as its line has it. */
export interface SampleRequest {
  readonly id: string;
  readonly topic: string;
  readonly channel: 'counter' | 'post' | 'online' | 'email' | 'fax';
  readonly submittedOn: string;
  readonly applicant: { readonly kind: 'natural' | 'business' | 'research' | 'ngo' | 'law-firm' | 'other'; readonly ref: string };
  readonly authority: string;
  readonly content: string;
  readonly preferredForm: string;
}

/** Reads the sample data of the project. */
export function sampleRequests(): readonly SampleRequest[] {
  const lines = readFileSync(join(projectRoot(), 'src', 'demo', 'data', 'requests-dev.jsonl'), 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as SampleRequest);
}

/** The folder of package.json: the data lie among the sources, also for the compiled program. */
function projectRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json'))) folder = dirname(folder);
  return folder;
}
