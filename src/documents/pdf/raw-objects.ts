/** Objects of a PDF as they stand in the file, found without its tables: also those that no table names any more. */
export interface RawObject {
  readonly number: number;
  /** Where it begins in the file. */
  readonly at: number;
  /** The text of the object up to its stream. */
  readonly text: string;
  readonly data: Uint8Array | null;
}

const SPACE = '[ \\t\\r\\n\\f\\0]';
const HEAD = new RegExp(`(?<![0-9])(\\d{1,10})${SPACE}{1,8}\\d{1,5}${SPACE}{1,8}obj\\b`, 'g');
/** Where the text of an object ends. */
const TAIL = new RegExp(`\\bendobj\\b|(?<=>>${SPACE}{0,64})stream\\r?\\n`, 'g');

/** Every `n g obj` of the file in the order of the file, in one pass. Streams are views of the bytes, still packed. */
export function rawObjects(bytes: Uint8Array): RawObject[] {
  const latin = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const heads = [...latin.matchAll(HEAD)];
  const tails = new Marks(latin, TAIL);
  const ends = new Marks(latin, /endstream/g);
  const objects: RawObject[] = [];
  let past = 0;
  for (const [i, head] of heads.entries()) {
    // What looks like an object within the data of a stream is none.
    if (head.index < past) continue;
    const from = head.index + head[0].length;
    const next = heads[i + 1]?.index ?? latin.length;
    const tail = tails.after(from);
    const object = { number: Number(head[1]), at: head.index };
    if (!tail || tail.at > next || tail.text === 'endobj') {
      objects.push({ ...object, text: latin.slice(from, Math.min(tail?.at ?? next, next)), data: null });
      continue;
    }
    const begin = tail.at + tail.text.length;
    past = ends.after(begin)?.at ?? latin.length;
    objects.push({ ...object, text: latin.slice(from, tail.at), data: bytes.subarray(begin, past) });
  }
  return objects;
}

/** Places in a text, asked for from the front to the back. */
class Marks {
  private readonly marks: readonly { readonly at: number; readonly text: string }[];
  private next = 0;

  constructor(text: string, pattern: RegExp) {
    this.marks = Array.from(text.matchAll(pattern), (match) => ({ at: match.index, text: match[0] }));
  }

  after(at: number): { readonly at: number; readonly text: string } | undefined {
    while (this.next < this.marks.length && this.marks[this.next]!.at < at) this.next += 1;
    return this.marks[this.next];
  }
}

/** The streams among the objects. */
export function streamsOf(bytes: Uint8Array): { readonly text: string; readonly data: Uint8Array }[] {
  return rawObjects(bytes).flatMap(({ text, data }) => (data ? [{ text, data }] : []));
}
