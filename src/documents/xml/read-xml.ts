import { SaxesParser } from 'saxes';
import { LIMITS } from '../limits.js';
import { Unreadable } from '../unreadable.js';

/** Attributes without their prefixes. */
export type Attributes = Readonly<Record<string, string>>;

/** What is told of a document while it is read. Names come without prefixes. */
export interface XmlReader {
  open?(name: string, attributes: Attributes): void;
  close?(name: string): void;
  text?(text: string): void;
}

const CHUNK = 64 * 1024;

/**
 * Reads XML as a stream. Document types and with them entities of its own are refused, so nothing is expanded and nothing is fetched.
 * Errors: `Unreadable`, and what the reader throws.
 */
export function readXml(bytes: Uint8Array, reader: XmlReader): void {
  const parser = new SaxesParser({ xmlns: false, position: false });
  let depth = 0;
  parser.on('error', () => { throw new Unreadable('xml-broken'); });
  parser.on('doctype', () => { throw new Unreadable('xml-declares-types'); });
  parser.on('opentag', ({ name, attributes }) => {
    depth += 1;
    if (depth > LIMITS.xmlDepth) throw new Unreadable('xml-too-deep');
    reader.open?.(local(name), withoutPrefixes(attributes));
  });
  parser.on('closetag', ({ name }) => { depth -= 1; reader.close?.(local(name)); });
  if (reader.text) {
    const told = (text: string) => reader.text!(text);
    parser.on('text', told);
    parser.on('cdata', told);
  }
  for (const piece of decoded(bytes)) parser.write(piece);
  parser.close();
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** `r:id` and `id` may both be there: the one with a prefix is told as `r:id` then, too. */
function withoutPrefixes(attributes: Readonly<Record<string, unknown>>): Attributes {
  const names = Object.keys(attributes);
  if (names.length > LIMITS.xmlAttributes) throw new Unreadable('xml-too-deep');
  const plain: Record<string, string> = Object.create(null) as Record<string, string>;
  for (const name of names) {
    const value = String(attributes[name]);
    if (name.startsWith('xmlns')) continue;
    if (name.includes(':')) plain[local(name)] ??= value;
    else plain[name] = value;
    if (name.startsWith('r:')) plain[name] = value;
  }
  return plain;
}

function* decoded(bytes: Uint8Array): Generator<string> {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  const decoder = new TextDecoder(encoding, { fatal: true });
  try {
    for (let at = 0; at < bytes.length; at += CHUNK) yield decoder.decode(bytes.subarray(at, at + CHUNK), { stream: true });
    yield decoder.decode();
  } catch {
    throw new Unreadable('xml-broken');
  }
}
