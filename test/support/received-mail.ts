/** One part of a mail, decoded. */
export interface MailPart {
  readonly headers: ReadonlyMap<string, string>;
  readonly mediaType: string;
  /** File name, RFC 2231 undone. */
  readonly name: string | null;
  readonly bytes: Buffer;
}

/** A mail as it arrived, read by nobody's library but this. */
export interface ReceivedMail {
  readonly recipients: readonly string[];
  readonly headers: ReadonlyMap<string, string>;
  readonly subject: string;
  readonly text: string;
  readonly files: readonly MailPart[];
  /** As it came over the wire. */
  readonly raw: string;
}

export function received(bytes: Buffer, recipients: readonly string[]): ReceivedMail {
  const raw = bytes.toString('latin1');
  const whole = partOf(raw);
  const parts = partsOf(raw, whole.headers.get('content-type') ?? '');
  const text = parts.find(({ mediaType, name }) => mediaType === 'text/plain' && name === null);
  return {
    recipients, headers: whole.headers, subject: words(whole.headers.get('subject') ?? ''), text: text?.bytes.toString('utf8') ?? '',
    files: parts.filter(({ name }) => name !== null), raw,
  };
}

function partsOf(raw: string, type: string): MailPart[] {
  const boundary = /boundary="?([^";]+)"?/.exec(type)?.[1];
  if (boundary === undefined) return [partOf(raw)];
  return raw.split(`--${boundary}`).slice(1, -1).flatMap((each) => {
    const part = each.replace(/^\r\n/, '').replace(/\r\n$/, '');
    return partsOf(part, partOf(part).headers.get('content-type') ?? '');
  });
}

function partOf(raw: string): MailPart {
  const end = raw.indexOf('\r\n\r\n');
  const headers = new Map(raw.slice(0, end).replace(/\r\n[ \t]+/g, ' ').split('\r\n').map((line) => {
    const colon = line.indexOf(':');
    return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()] as const;
  }));
  const body = raw.slice(end + 4);
  const type = headers.get('content-type') ?? 'text/plain';
  return { headers, mediaType: type.split(';')[0]!.trim(), name: nameIn(headers.get('content-disposition') ?? ''), bytes: decoded(body, headers.get('content-transfer-encoding') ?? '7bit') };
}

function decoded(body: string, encoding: string): Buffer {
  if (encoding === 'base64') return Buffer.from(body, 'base64');
  if (encoding !== 'quoted-printable') return Buffer.from(body, 'latin1');
  const text = body.replace(/=\r\n/g, '').replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(text, 'latin1');
}

/** `filename*=utf-8''…`, also in pieces (`filename*0*=`, `filename*1*=`). */
function nameIn(disposition: string): string | null {
  if (!disposition.startsWith('attachment')) return null;
  const pieces = [...disposition.matchAll(/filename\*(?:(\d+)\*?)?=([^;]+)/g)].sort((a, b) => Number(a[1] ?? 0) - Number(b[1] ?? 0)).map(([, , value]) => value!.trim().replace(/^"|"$/g, ''));
  if (pieces.length > 0) return decodeURIComponent(pieces.join('').replace(/^utf-8''/i, ''));
  return /filename="?([^";]+)"?/.exec(disposition)?.[1] ?? '';
}

/** RFC 2047. */
function words(text: string): string {
  return text.replace(/\?=\s+=\?/g, '?==?').replace(/=\?utf-8\?([BQ])\?([^?]*)\?=/gi, (_, kind: string, body: string) => decoded(
    kind.toUpperCase() === 'Q' ? body.replaceAll('_', ' ') : body, kind.toUpperCase() === 'Q' ? 'quoted-printable' : 'base64').toString('latin1'))
    .replace(/[\x80-\xff]+/g, (bytes) => Buffer.from(bytes, 'latin1').toString('utf8'));
}
