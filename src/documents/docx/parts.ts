import type { PackageParts } from '../office/package-parts.js';
import { officeDocument } from '../office/relationships.js';
import { Unreadable } from '../unreadable.js';
import type { Archive } from '../zip/archive.js';

/** The parts that hold the text of a document, the body first. Errors: `Unreadable` when there is no body. */
export async function storyParts(archive: Archive, parts: PackageParts): Promise<string[]> {
  const body = await officeDocument(archive, 'word/document.xml');
  if (!archive.has(body)) throw new Unreadable('part-missing');
  const others = parts.of(['header', 'footer', 'footnotes', 'endnotes'], /(^|\/)word\/(header|footer|footnotes|endnotes)\d*\.xml$/);
  return [body, ...others.filter((name) => name !== body).sort()];
}
