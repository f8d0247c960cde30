/** What is asked for and what is published stand apart: the few published items must not be lost among many requests. */
export class Shelf {
  static readonly requests = new Shelf('');
  static readonly published = new Shelf('公:');

  private constructor(readonly mark: string) {}

  holds(key: string): boolean {
    return key.startsWith(Shelf.published.mark) === (this === Shelf.published);
  }
}

/** A key as it stands in the index. */
export const shelved = (key: string, { mark }: Shelf): string => mark + key;

export type SubjectKind = 'request' | 'published';

export const shelfOf = (kind: SubjectKind): Shelf => (kind === 'published' ? Shelf.published : Shelf.requests);
