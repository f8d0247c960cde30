import { officeDocument } from '../office/relationships.js';
import { Unreadable } from '../unreadable.js';
import type { Archive } from '../zip/archive.js';

/** The parts that hold the text of a document, the body first. Errors: `Unreadable` when there is no body. */
export async function storyParts(archive: Archive): Promise<string[]> {
  const body = await officeDocument(archive, 'word/document.xml');
  if (!archive.has(body)) throw new Unreadable('part-missing');
  const folder = body.slice(0, body.lastIndexOf('/') + 1);
  const others = archive.names.filter((name) => name.startsWith(folder) && /^(header|footer|footnotes|endnotes)\d*\.xml$/.test(name.slice(folder.length)));
  return [body, ...others.sort()];
}
