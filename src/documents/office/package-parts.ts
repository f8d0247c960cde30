import { posix } from 'node:path';
import type { Archive } from '../zip/archive.js';
import { relationshipsOf, type Relationship } from './relationships.js';

/** A link and the part that makes it; '' for the package itself. */
export interface PartLink extends Relationship {
  readonly part: string;
}

/** Parts of a package by what they are to each other: their names are free, whatever programs usually call them. */
export class PackageParts {
  private constructor(private readonly archive: Archive, readonly links: readonly PartLink[]) {}

  /** Errors: `Unreadable`. */
  static async of(archive: Archive): Promise<PackageParts> {
    const links: PartLink[] = [];
    for (const name of archive.names.filter((each) => each.endsWith('.rels'))) {
      const { dir, base } = posix.parse(name);
      const joined = posix.join(posix.dirname(dir), base.replace(/\.rels$/, ''));
      const part = joined === '.' ? '' : joined;
      for (const link of await relationshipsOf(archive, part)) links.push({ ...link, part });
    }
    return new PackageParts(archive, links);
  }

  /** Parts that are linked as one of these types, or are called as such parts usually are; in the order of the archive. */
  of(types: readonly string[], usually: RegExp): string[] {
    const linked = new Set(this.links.filter(({ type, external }) => !external && types.includes(type)).map(({ target }) => target));
    return this.archive.names.filter((name) => linked.has(name) || usually.test(name));
  }
}
