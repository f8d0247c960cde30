/** Objects of a PDF as they stand in the file, found without its tables: also those that no table names any more. */
export interface RawObject {
  readonly number: number;
  /** Where it begins in the file. */
  readonly at: number;
  /** The text of the object up to its stream. */
  readonly text: string;
  readonly data: Uint8Array | null;
}

const OBJECT = /(?<![0-9])(\d{1,10})[ \t\r\n\f\0]{1,8}\d{1,5}[ \t\r\n\f\0]{1,8}obj\b/g;
/** Bytes of an object that are looked at as its text. */
const TEXT = 64 * 1024;

/** Every `n g obj` of the file in the order of the file. Streams are views of the bytes, still packed. */
export function rawObjects(bytes: Uint8Array): RawObject[] {
  const latin = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const heads = [...latin.matchAll(OBJECT)];
  const objects: RawObject[] = [];
  let past = 0;
  for (const [i, head] of heads.entries()) {
    // What looks like an object within the data of a stream is none.
    if (head.index < past) continue;
    const from = head.index + head[0].length;
    const next = heads[i + 1]?.index ?? latin.length;
    const object = objectAt(latin, bytes, { number: Number(head[1]), at: head.index, from, next });
    past = object.end;
    objects.push(object.raw);
  }
  return objects;
}

interface Place {
  readonly number: number;
  readonly at: number;
  readonly from: number;
  /** Where the next head seems to begin. */
  readonly next: number;
}

function objectAt(latin: string, bytes: Uint8Array, { number, at, from, next }: Place): { raw: RawObject; end: number } {
  const text = latin.slice(from, Math.min(from + TEXT, latin.length));
  const end = /\bendobj\b|(?<=>>[ \t\r\n\f\0]{0,64})stream\r?\n/.exec(text);
  if (!end || end[0] === 'endobj') {
    const stop = end ? from + end.index : next;
    return { raw: { number, at, text: latin.slice(from, Math.min(stop, from + TEXT)), data: null }, end: stop };
  }
  const begin = from + end.index + end[0].length;
  const stop = latin.indexOf('endstream', begin);
  const close = stop < 0 ? latin.length : stop;
  return { raw: { number, at, text: text.slice(0, end.index), data: bytes.subarray(begin, close) }, end: close };
}

/** The streams among the objects. */
export function streamsOf(bytes: Uint8Array): { readonly text: string; readonly data: Uint8Array }[] {
  return rawObjects(bytes).flatMap(({ text, data }) => (data ? [{ text, data }] : []));
}
