import type { Attachment } from '../../attachments/attachment.js';
import type { NewItem } from '../../catalogue/editing/new-item.js';
import { leftOutOf } from '../text/legal-basis.js';
import { publicLabel } from '../text/public-label.js';
import type { Draft } from '../text/publication-checks.js';

/** Text of a file that is kept for searching, in characters. */
const SEARCHED = 200_000;

/** The draft as an item of the catalogue: everything in it can be read by anybody. */
export function newItem(caseId: string, { context, text, files }: Draft, demand: number, texts: ReadonlyMap<string, string>): NewItem {
  return {
    organId: context.organId, title: text.title, docNumber: text.docNumber, documentDate: text.documentDate, theme: text.theme, topicLabel: topicLabel(publicLabel(context)), summary: text.summary, body: text.body,
    files: files.map((file, i) => ({ fileId: file.fileId, name: publicName(file, text.fileNames, i, files), mediaType: file.mediaType, text: texts.get(file.id)?.slice(0, SEARCHED) || null })),
    legalBasis: text.legalBasis, leftOut: leftOutOf(context), askedFor: demand, sourceKey: `release:${caseId}`,
  };
}

/** A topic is called after what is asked for; a long name is cut as catalogues have it. */
function topicLabel(label: string): string {
  return Array.from(label).slice(0, 60).join('');
}

type NamedFile = Pick<Attachment, 'id' | 'name'>;

/** As staff named it for the public, with the ending that a reader's machine goes by; else by its place. */
export function publicName(file: NamedFile, names: Readonly<Record<string, string>>, i: number, files: readonly NamedFile[]): string {
  const given = names[file.id];
  const ending = endingOf(file);
  if (given) return given.toLowerCase().endsWith(ending) ? given : `${given}${ending}`;
  return numberedName(file, i, files);
}

/** By its place. Never the name under which it was handed in: that may tell of people. */
export function numberedName(file: NamedFile, i: number, { length }: readonly NamedFile[]): string {
  return length === 1 ? `附件${endingOf(file)}` : `附件${i + 1}${endingOf(file)}`;
}

const endingOf = ({ name }: NamedFile): string => /\.([A-Za-z0-9]{1,8})$/.exec(name)?.[0]?.toLowerCase() ?? '';
