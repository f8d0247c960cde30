import type { LeakList } from '../leak-list.js';
import { PackageParts } from '../office/package-parts.js';
import { packageLeaks } from '../office/package-leaks.js';
import { readXml } from '../xml/read-xml.js';
import type { Archive } from '../zip/archive.js';
import { CoveringShapes } from './covering-shapes.js';
import { storyParts } from './parts.js';
import { readStyles, type RunLook } from './run-styles.js';
import { StoryLeaks } from './story-leaks.js';

/** What must not leave with a DOCX. Errors: `Unreadable`. */
export async function docxLeaks(archive: Archive, list: LeakList): Promise<void> {
  const parts = await PackageParts.of(archive);
  const styles = await stylesOf(archive, parts);
  const glossaries = parts.of(['glossaryDocument'], /(^|\/)glossary\/document\.xml$/);
  for (const part of [...await storyParts(archive, parts), ...glossaries]) await storyLeaks(archive, part, styles, list);
  for (const part of parts.of(['comments'], /(^|\/)comments\.xml$/)) await commentLeaks(archive, part, list);
  for (const part of parts.of(['settings'], /(^|\/)word\/settings\.xml$/)) await settingLeaks(archive, part, list);
  await packageLeaks(archive, parts, list);
}

async function stylesOf(archive: Archive, parts: PackageParts): Promise<ReadonlyMap<string, RunLook>> {
  const [part] = parts.of(['styles'], /(^|\/)word\/styles\.xml$/);
  return part === undefined ? new Map() : readStyles(await archive.read(part));
}

async function storyLeaks(archive: Archive, part: string, styles: ReadonlyMap<string, RunLook>, list: LeakList): Promise<void> {
  const bytes = await archive.read(part);
  const story = new StoryLeaks(list, { part }, styles);
  readXml(bytes, story);
  list.personal(story.allText, { part });
  const shapes = new CoveringShapes();
  readXml(bytes, shapes);
  if (shapes.found > 0) list.add('shape-over-text', { part }, { count: shapes.found });
}

/** Comments: each is one; its first words are shown. */
async function commentLeaks(archive: Archive, part: string, list: LeakList): Promise<void> {
  let text: string | null = null;
  let inText = false;
  readXml(await archive.read(part), {
    open(name) {
      if (name === 'comment') text = '';
      inText = name === 't';
    },
    text(value) { if (text !== null && inText) text += value; },
    close(name) {
      inText = false;
      if (name !== 'comment') return;
      list.add('comment', { part }, { text: text ?? '' });
      text = null;
    },
  });
}

/** Sources of a mail merge, and variables of the document that no reader sees. */
async function settingLeaks(archive: Archive, part: string, list: LeakList): Promise<void> {
  readXml(await archive.read(part), {
    open(name, attributes) {
      if (name === 'mailMerge') list.add('data-connection', { part });
      if (name === 'docVar' && (attributes.val ?? '').trim() !== '') list.add('custom-data', { part }, { text: `${attributes.name ?? ''}: ${attributes.val}` });
    },
  });
}
