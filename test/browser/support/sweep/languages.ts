import type { Office } from '../../../support/office.js';

/** A text of a page, as `in-page.js` finds it. */
export interface Found {
  readonly text: string;
  readonly lang: string;
  readonly where: string;
}

/** Where the title of the document is found: nothing in it can be marked as of another language. */
const TAB = 'title of the tab';
/** What Chinese offices write in Latin letters. */
const LATIN = new Set(['PDF', 'DOCX', 'CSV', 'JSON', 'URL', 'API', 'DCAT', 'Redis', 'Ctrl', 'Enter', 'Yishen', 'EMS', 'KB', 'MB', 'ZIP', 'SHA', 'ID', 'XML', 'PNG', 'JPG', 'OFD', 'Excel', 'Word', 'WPS', 'OCR', 'GB', 'Atom', 'TXT', 'TIFF']);
/** Tables that hold what people of the office and applicants wrote: their words stay Chinese on an English page. */
const DATA = [
  'organs', 'units', 'people', 'requests', 'applicants', 'third_parties', 'cases', 'attachments', 'calendar_sources', 'policies', 'saved_filters', 'letters', 'deliveries', 'review_comments',
  'standard_paragraphs', 'standard_paragraph_versions', 'topics', 'topic_facts', 'topic_signals', 'topic_apart', 'releases', 'release_texts', 'release_decisions', 'catalogue_items', 'catalogue_files', 'catalogue_changes', 'same_facts', 'access_log',
] as const;

const HAN = /\p{Script=Han}+/gu;
export const hanRuns = (text: string): string[] => text.match(HAN) ?? [];

/** Chinese words that come from the office's own data, as runs of signs. */
export async function wordsOfData(office: Office): Promise<ReadonlySet<string>> {
  const tables = (await office.reads.query<{ name: string }>("SELECT name FROM sqlite_master WHERE type = 'table'")).map(({ name }) => name).filter((name) => (DATA as readonly string[]).includes(name));
  const known = new Set<string>();
  for (const table of tables) {
    for (const row of await office.reads.query(`SELECT * FROM ${table}`)) for (const value of Object.values(row)) if (typeof value === 'string') for (const run of hanRuns(value)) known.add(run);
  }
  return known;
}

/** Identifiers of the program where people should read a name. */
export function leftIdentifiers(found: readonly Found[]): string[] {
  return found.filter(({ text }) => /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-/.test(text)).map(({ text, where }) => `identifier: ${text} (${where})`);
}

/** English words of ours that a Chinese page still has. */
export function leftInEnglish(found: readonly Found[]): string[] {
  return found.filter(({ lang }) => lang.startsWith('zh')).flatMap(({ text, where }) => {
    const plain = text.replace(/\S+\.(pdf|txt|docx)\b|\S+@\S+|https?:\S+|\S*[A-Za-z]\d\S*|\S*\d[A-Za-z]\S*|\S*[A-Za-z]-\d\S*|(^|\s)\/\S+/g, ' ');
    const words = (plain.match(/[A-Za-z][A-Za-z'’-]+/g) ?? []).filter((word) => !LATIN.has(word));
    return words.length > 0 ? [`English in Chinese: ${words.join(' ')} (${where})`] : [];
  });
}

/** Chinese words of ours that an English page still has. */
export function leftInChinese(found: readonly Found[], known: ReadonlySet<string>, inTitle: ReadonlySet<string>): string[] {
  return found.filter(({ lang }) => lang.startsWith('en')).flatMap(({ text, where }) => {
    // Names of files, numbers of documents, and names of which the first sign alone is shown.
    const runs = hanRuns(text.replace(/\S+\.(pdf|txt|docx)\b|\p{Script=Han}+〔\d{4}〕\d+号|\p{Script=Han}\*+/gu, '')).filter((run) => !(where === TAB ? inTitle : known).has(run));
    return runs.length > 0 ? [`Chinese in English: ${runs.join(' ')} (${where})`] : [];
  });
}
