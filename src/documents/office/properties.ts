import type { LeakList } from '../leak-list.js';
import { mayBePerson } from '../personal/person-name.js';
import { readXml } from '../xml/read-xml.js';
import type { Archive } from '../zip/archive.js';
import type { PackageParts } from './package-parts.js';

/** Properties that name people. Company is an office, and left alone. */
const PEOPLE = new Set(['creator', 'lastModifiedBy', 'Manager']);
/** Properties in which people write. */
const TEXTS = new Set(['title', 'subject', 'description', 'keywords', 'category', 'HyperlinkBase', 'Template', 'contentStatus']);
/** What programs write into their own custom properties. */
const OF_PROGRAMS = /^(?:KSO|ICV$|WPS|ContentTypeId$|MSIP_Label|_dlc_|AppVersion$|Generator|Mendeley|Application|DocSecurity$|CWM|TitusGUID)/i;

/** Core, extended and custom properties, and the lists of people who commented. Errors: `Unreadable`. */
export async function propertyLeaks(archive: Archive, parts: PackageParts, list: LeakList): Promise<void> {
  for (const part of parts.of(['core-properties', 'extended-properties'], /^docProps\/(core|app)\.xml$/)) {
    for (const { name, value } of properties(await archive.read(part))) {
      if (PEOPLE.has(name) && mayBePerson(value)) list.add('metadata-name', { part }, { text: value });
      if (!TEXTS.has(name)) continue;
      if (PATH.test(value)) list.add('metadata-path', { part }, { text: value });
      list.personal(value, { part });
    }
  }
  for (const part of parts.of(['custom-properties'], /^docProps\/custom\.xml$/)) {
    for (const { name, value } of customProperties(await archive.read(part))) {
      if (value.trim() !== '' && !OF_PROGRAMS.test(name)) list.add('custom-data', { part }, { text: `${name}: ${value}` });
    }
  }
  for (const part of parts.of(['people', 'person'], /(^|\/)(people|persons\/person\d*)\.xml$/)) {
    for (const person of peopleOf(await archive.read(part))) if (mayBePerson(person)) list.add('metadata-name', { part }, { text: person });
  }
}

/** A path on a computer. */
export const PATH = /(?:[A-Za-z]:\\[^\s]|\\\\[\w.-]+\\|\/(?:Users|home)\/\w)/;

interface Property {
  readonly name: string;
  readonly value: string;
}

function properties(bytes: Uint8Array): Property[] {
  const found: Property[] = [];
  let value = '';
  readXml(bytes, {
    open() { value = ''; },
    text(text) { value += text; },
    close(name) {
      found.push({ name, value: value.trim() });
      value = '';
    },
  });
  return found;
}

function customProperties(bytes: Uint8Array): Property[] {
  const found: { name: string; value: string }[] = [];
  readXml(bytes, {
    open(name, attributes) { if (name === 'property') found.push({ name: attributes.name ?? '', value: '' }); },
    text(text) {
      const last = found.at(-1);
      if (last) last.value += text;
    },
  });
  return found;
}

function peopleOf(bytes: Uint8Array): string[] {
  const people: string[] = [];
  readXml(bytes, { open(name, { author, displayName }) { if (name === 'person') people.push(displayName ?? author ?? ''); } });
  return people;
}
