import type { LeakList } from '../leak-list.js';
import { pictureLeaks } from '../image/image-leaks.js';
import { readXml } from '../xml/read-xml.js';
import type { Archive } from '../zip/archive.js';
import type { PackageParts, PartLink } from './package-parts.js';
import { propertyLeaks } from './properties.js';

/** What every Office package may carry beside its content: properties, links, embedded things, macros, custom data, strange parts. */
export async function packageLeaks(archive: Archive, parts: PackageParts, list: LeakList): Promise<void> {
  await propertyLeaks(archive, parts, list);
  for (const link of parts.links) linkLeaks(link, list);
  for (const part of parts.of(['oleObject', 'package', 'afChunk', 'subDocument'], /(^|\/)embeddings\/|(^|\/)(oleObject|package)\d*\.\w+$/i)) list.add('embedded-file', { part });
  for (const part of parts.of(['vbaProject', 'control', 'activeXControlBinary', 'xlMacrosheet', 'xlIntlMacrosheet'], /(^|\/)(vbaProject\w*|attachedToolbars)\.\w+$|(^|\/)activeX\//i)) list.add('script', { part });
  for (const part of parts.of(['customXml', 'customProperty'], /(^|\/)customXml\/item\d+\.xml$/)) customData(await archive.read(part), part, list);
  for (const part of parts.of(['image'], /(^|\/)media\//)) pictureLeaks(await archive.read(part), list, { part });
  for (const part of parts.of(['thumbnail'], /(^|\/)docProps\/thumbnail\./)) list.add('image-thumbnail', { part });
  for (const part of await undeclared(archive)) list.add('unknown-part', { part });
}

/** A link to outside, other than those that a reader follows. */
function linkLeaks({ part, type, target, external }: PartLink, list: LeakList): void {
  if (type === 'attachedTemplate') list.add('attached-template', { part }, { text: target });
  else if (external && (type !== 'hyperlink' || isLocal(target))) list.add('external-link', { part }, { text: target });
}

/** A path on a computer or in a network rather than an address on the web. */
export function isLocal(target: string): boolean {
  return /^(?:file:|[A-Za-z]:[\\/]|\\\\|\/\/|\/(?:Users|home)\/)/i.test(target);
}

/** Custom XML that says nothing is written by every program. */
function customData(bytes: Uint8Array, part: string, list: LeakList): void {
  let text = '';
  // A property that a program keeps with a sheet need not be XML.
  if (!part.endsWith('.xml')) text = '…';
  else readXml(bytes, { text: (value) => { if (text.length < 1_000) text += value; } });
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
