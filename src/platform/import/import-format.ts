import { ValidationFailedError } from '../errors/general-errors.js';

export type ImportFormat = 'jsonl' | 'csv';

const FORMATS: readonly (readonly [ending: string, ImportFormat])[] = [['.jsonl', 'jsonl'], ['.ndjson', 'jsonl'], ['.csv', 'csv']];

/**
 * The format that the name of a file tells. The name is looked at and never opened, joined to a path or repeated.
 * Errors: `ValidationFailedError` for another ending, or a name with control characters.
 */
export function importFormatOf(fileName: string): ImportFormat {
  const name = fileName.toLowerCase();
  const known = FORMATS.find(([ending]) => name.endsWith(ending) && name.length > ending.length);
  if (!known || name.length > 1_000 || /[\p{Cc}\p{Cf}\p{Cs}]/u.test(name)) {
    throw ValidationFailedError.at('#/fileName', { zh: '文件名应以 .jsonl、.ndjson 或 .csv 结尾，且不含控制字符', en: 'A file name ends in .jsonl, .ndjson or .csv and holds no control characters' });
  }
  return known[1];
}
