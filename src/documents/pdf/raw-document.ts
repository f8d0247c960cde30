import { LIMITS } from '../limits.js';
import { rawObjects, type RawObject } from './raw-objects.js';
import { inflatedWithin, looksDeflated } from './stream-sizes.js';

/** An object by its text, whether it stands in the file by itself or packed with others. */
export interface PlainObject {
  readonly number: number;
  /** Names with their `#` escapes undone. */
  readonly text: string;
  readonly data: Uint8Array | null;
}

/** A PDF as the objects in it say, whether its tables name them or not. Errors: `Unreadable`. */
export class RawDocument {
  readonly objects: readonly PlainObject[];
  /** What the tables of objects say of the document: where it begins. */
  readonly trailers: readonly string[];

  constructor(bytes: Uint8Array) {
    const raw = rawObjects(bytes);
    this.objects = raw.flatMap((object) => (/\/Type\s*\/ObjStm\b/.test(object.text) ? unpacked(object) : [plain(object)]));
    const latin = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
    const tables = [...latin.matchAll(/\btrailer\b/g)].map(({ index }) => unescaped(latin.slice(index, index + 4_096).split('startxref')[0]!));
    this.trailers = [...tables, ...this.objects.filter(({ text }) => /\/Type\s*\/XRef\b/.test(text)).map(({ text }) => text)];
  }

  get isEncrypted(): boolean {
    return this.trailers.some((text) => /\/Encrypt\b/.test(text));
  }

  /** Whether the text of any object matches. */
  says(pattern: RegExp): boolean {
    return this.objects.some(({ text }) => pattern.test(text));
  }

  /** Objects that nothing leads to from the beginning; empty where the file does not say where it begins. */
  get leftOver(): PlainObject[] {
    const last = new Map(this.objects.map((object) => [object.number, object]));
    const reached = new Set<number>();
    const next = this.trailers.flatMap(referencesIn);
    if (next.length === 0) return [];
    for (let number = next.pop(); number !== undefined; number = next.pop()) {
      if (reached.has(number)) continue;
      reached.add(number);
      const object = last.get(number);
      if (object) for (const reference of referencesIn(object.text)) next.push(reference);
    }
    return [...last.values()].filter(({ number }) => !reached.has(number));
  }
}

/** Numbers of the objects that a text refers to. */
export function referencesIn(text: string): number[] {
  return [...text.matchAll(/(?<![\d.])(\d{1,10})\s+\d{1,5}\s+R\b/g)].map(([, number]) => Number(number));
}

/** The content of a stream, where it is packed in the usual way or not at all. Errors: `Unreadable`. */
export function contentOf({ text, data }: Pick<PlainObject, 'text' | 'data'>): Uint8Array | null {
  if (!data) return null;
  if (!/\/Filter\b/.test(text)) return data;
  return looksDeflated(data) ? inflatedWithin(data, LIMITS.stream) : null;
}

function plain({ number, text, data }: RawObject): PlainObject {
  return { number, text: unescaped(text), data };
}

function unescaped(text: string): string {
  return text.replace(/#([0-9a-fA-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

/** Objects packed in a stream: a list of numbers and places, then the objects. */
function unpacked(object: RawObject): PlainObject[] {
  const content = contentOf(object);
  const first = Number(/\/First\s+(\d+)/.exec(object.text)?.[1] ?? NaN);
  if (!content || !Number.isInteger(first)) return [plain(object)];
  const latin = Buffer.from(content.buffer, content.byteOffset, content.byteLength).toString('latin1');
  const heads = latin.slice(0, first).trim().split(/\s+/).map(Number);
  const packed = Array.from({ length: Math.floor(heads.length / 2) }, (_, i) => {
    const from = first + heads[i * 2 + 1]!;
    const to = i * 2 + 3 < heads.length ? first + heads[i * 2 + 3]! : latin.length;
    return { number: heads[i * 2]!, text: unescaped(latin.slice(from, to)), data: null };
  });
  return [...packed.filter(({ number }) => Number.isInteger(number)), { number: object.number, text: '/Type /ObjStm', data: null }];
}
