import { readFileSync } from 'node:fs';
import { isCivilDate } from '../../workflows/clock/civil-date.js';

/** A labelled request: two have the same topic exactly when one copy of the same record answers both. */
export interface LabelledRequest {
  readonly id: string;
  readonly topic: string;
  readonly submittedOn: string;
  readonly applicantRef: string;
  readonly authority: string;
  readonly content: string;
}

export class CorpusError extends Error {}

/** Reads a file of labelled requests, one JSON object a line; what is wrong is told with its line. */
export function readCorpus(file: string): LabelledRequest[] {
  const requests = contentOf(file).split(/\r?\n/).flatMap((line, i) => (line.trim() === '' ? [] : [requestOf(line, `${file}, line ${i + 1}`)]));
  const seen = new Set<string>();
  for (const { id } of requests) {
    if (seen.has(id)) throw new CorpusError(`${file}: the id '${id}' stands there twice`);
    seen.add(id);
  }
  if (requests.length === 0) throw new CorpusError(`${file}: no request in it`);
  return requests;
}

/** In the order in which they came in; of one day by their ids. */
export function inOrder(requests: readonly LabelledRequest[]): LabelledRequest[] {
  return [...requests].sort((a, b) => (a.submittedOn < b.submittedOn ? -1 : a.submittedOn > b.submittedOn ? 1 : a.id < b.id ? -1 : 1));
}

function contentOf(file: string): string {
  try {
    return readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  } catch (error) {
    throw new CorpusError(`${file}: cannot be read (${(error as Error).message})`);
  }
}

function requestOf(line: string, where: string): LabelledRequest {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new CorpusError(`${where}: not a JSON object`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new CorpusError(`${where}: not a JSON object`);
  const fields = value as Record<string, unknown>;
  const text = (name: string): string => {
    const found = fields[name];
    if (typeof found !== 'string' || found.trim() === '') throw new CorpusError(`${where}: '${name}' has to be a text that is not empty`);
    return found;
  };
  const submittedOn = text('submittedOn');
  const isDay: boolean = isCivilDate(submittedOn);
  if (!isDay) throw new CorpusError(`${where}: 'submittedOn' has to be a day YYYY-MM-DD, not '${submittedOn}'`);
  const ref = (fields['applicant'] as { ref?: unknown } | undefined)?.ref;
  return { id: text('id'), topic: text('topic'), submittedOn, applicantRef: typeof ref === 'string' ? ref : '', authority: typeof fields['authority'] === 'string' ? fields['authority'] : '', content: text('content') };
}
