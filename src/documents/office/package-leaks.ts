import { posix } from 'node:path';
import type { LeakList } from '../leak-list.js';
import { pictureLeaks } from '../image/image-leaks.js';
import { readXml } from '../xml/read-xml.js';
import type { Archive } from '../zip/archive.js';
import { propertyLeaks } from './properties.js';
import { relationshipsOf } from './relationships.js';

/** What every Office package may carry beside its content: properties, links, embedded things, macros, custom data, strange parts. */
export async function packageLeaks(archive: Archive, list: LeakList): Promise<void> {
  await propertyLeaks(archive, list);
  await linkLeaks(archive, list);
  for (const part of archive.names) await partLeaks(archive, part, list);
  for (const part of await undeclared(archive)) list.add('unknown-part', { part });
}

async function partLeaks(archive: Archive, part: string, list: LeakList): Promise<void> {
  if (/(^|\/)embeddings\//.test(part) || /(^|\/)(oleObject|package)\d*\.\w+$/i.test(part)) list.add('embedded-file', { part });
  else if (/\.(bin|ole)$/i.test(part) && /(^|\/)(vbaProject|attachedToolbars)/i.test(part)) list.add('script', { part });
  else if (/(^|\/)activeX\//.test(part)) list.add('script', { part });
  else if (/(^|\/)customXml\/item\d+\.xml$/.test(part)) customData(await archive.read(part), part, list);
  else if (/(^|\/)media\//.test(part)) pictureLeaks(await archive.read(part), list, { part });
  else if (/(^|\/)docProps\/thumbnail\./.test(part)) list.add('image-thumbnail', { part });
}

/** Links to outside, other than those that a reader follows. */
async function linkLeaks(archive: Archive, list: LeakList): Promise<void> {
  for (const name of archive.names.filter((each) => each.endsWith('.rels'))) {
    const { dir, base } = posix.parse(name);
    const part = posix.join(posix.dirname(dir), base.replace(/\.rels$/, ''));
    for (const { type, target, external } of await relationshipsOf(archive, part === '.' ? '' : part)) {
      if (type === 'attachedTemplate') list.add('attached-template', { part }, { text: target });
      else if (external && (type !== 'hyperlink' || isLocal(target))) list.add('external-link', { part }, { text: target });
    }
  }
}

/** A path on a computer or in a network rather than an address on the web. */
export function isLocal(target: string): boolean {
  return /^(?:file:|[A-Za-z]:[\\/]|\\\\|\/\/|\/(?:Users|home)\/)/i.test(target);
}

/** Custom XML that says nothing is written by every program. */
function customData(bytes: Uint8Array, part: string, list: LeakList): void {
  let text = '';
  readXml(bytes, { text: (value) => { if (text.length < 1_000) text += value; } });
  if (text.trim() !== '') list.add('custom-data', { part }, { text });
}

/** Parts whose kind the package does not declare: no program wrote them there. */
async function undeclared(archive: Archive): Promise<string[]> {
  const types = '[Content_Types].xml';
  if (!archive.has(types)) return [];
  const extensions = new Set<string>();
  const parts = new Set<string>();
  readXml(await archive.read(types), {
    open(name, { Extension, PartName }) {
      if (name === 'Default' && Extension) extensions.add(Extension.toLowerCase());
      if (name === 'Override' && PartName) parts.add(PartName.replace(/^\//, '').toLowerCase());
    },
  });
  return archive.names.filter((name) => name !== types && !parts.has(name.toLowerCase()) && !extensions.has(extensionOf(name)));
}

/** Also of names that are nothing but an extension, such as `.rels`. */
function extensionOf(name: string): string {
  return /\.([^./]*)$/.exec(name)?.[1]?.toLowerCase() ?? '';
}
