import { posix } from 'node:path';
import { readXml } from '../xml/read-xml.js';
import type { Archive } from '../zip/archive.js';

/** A link from a part of an office document to another part, or to something outside. */
export interface Relationship {
  readonly id: string;
  /** The last part of its type: `hyperlink`, `attachedTemplate`. */
  readonly type: string;
  /** Name of the part, or for an external one the address as written. */
  readonly target: string;
  readonly external: boolean;
}

/** Where the relationships of a part are kept; of the package itself for ''. */
export function relationshipsPart(part: string): string {
  const { dir, base } = posix.parse(part);
  return posix.join(dir, '_rels', `${base}.rels`);
}

/** Links of a part; none when it has none. Errors: `Unreadable`. */
export async function relationshipsOf(archive: Archive, part: string): Promise<Relationship[]> {
  const name = relationshipsPart(part);
  if (!archive.has(name)) return [];
  const found: Relationship[] = [];
  readXml(await archive.read(name), {
    open(element, { Id = '', Type = '', Target = '', TargetMode }) {
      if (element !== 'Relationship') return;
      const external = TargetMode === 'External';
      const target = external ? Target : resolved(part, Target);
      found.push({ id: Id, type: Type.slice(Type.lastIndexOf('/') + 1), target, external });
    },
  });
  return found;
}

/** The main part of the package, or `usual` where the package does not say. */
export async function officeDocument(archive: Archive, usual: string): Promise<string> {
  const main = (await relationshipsOf(archive, '')).find(({ type, external }) => type === 'officeDocument' && !external);
  return main && archive.has(main.target) ? main.target : usual;
}

function resolved(part: string, target: string): string {
  const path = target.startsWith('/') ? target : posix.join('/', posix.dirname(part), target);
  return posix.normalize(path).replace(/^\/+/, '');
}
