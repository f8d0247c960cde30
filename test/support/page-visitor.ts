import type { LightMyRequestResponse } from 'fastify';
import type { Office } from './office.js';

export interface Page {
  readonly status: number;
  readonly text: string;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly bytes: Buffer;
  /** Where it leads. */
  readonly location: string | undefined;
}

interface Chosen {
  readonly field: string;
  readonly name: string;
  readonly bytes: Buffer;
}

/** Somebody at a browser without any program in it: reads pages, fills in forms, keeps cookies. */
export class PageVisitor {
  private readonly cookies = new Map<string, string>();

  constructor(private readonly office: Office, private readonly address = '203.0.113.9') {}

  async get(url: string): Promise<Page> {
    return this.send({ method: 'GET', url });
  }

  /** Sends a form as a page would; follows nothing. */
  async post(url: string, fields: Readonly<Record<string, string>>, headers: Record<string, string> = {}): Promise<Page> {
    return this.send({ method: 'POST', url, payload: new URLSearchParams(fields).toString(), headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers } });
  }

  /** Sends a form with files. */
  async upload(url: string, fields: Readonly<Record<string, string>>, files: readonly Chosen[] = []): Promise<Page> {
    const form = new FormData();
    for (const [name, value] of Object.entries(fields)) form.append(name, value);
    for (const { field, name, bytes } of files) form.append(field, new Blob([new Uint8Array(bytes)]), name);
    const body = new Response(form);
    return this.send({ method: 'POST', url, payload: Buffer.from(await body.arrayBuffer()), headers: { 'content-type': body.headers.get('content-type')! } });
  }

  /** The page that an answer leads to. */
  async follow(page: Page): Promise<Page> {
    if (page.status !== 303 || page.location === undefined) throw new Error(`leads nowhere: ${page.status} ${page.text.slice(0, 2_000)}`);
    return this.get(page.location);
  }

  private async send(asked: { method: 'GET' | 'POST'; url: string; payload?: string | Buffer; headers?: Record<string, string> }): Promise<Page> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = (await this.office.app.inject({
      ...asked, remoteAddress: this.address, headers: { host: 'xxgk.local', origin: 'http://xxgk.local', 'sec-fetch-site': 'same-origin', ...(cookie && { cookie }), ...asked.headers },
    })) as unknown as LightMyRequestResponse;
    for (const line of [answer.headers['set-cookie'] ?? []].flat()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(line)!;
      if (value) this.cookies.set(name!, value);
      else this.cookies.delete(name!);
    }
    return { status: answer.statusCode, text: answer.body, headers: answer.headers, bytes: answer.rawPayload, location: answer.headers.location as string | undefined };
  }
}

const unescaped = (text: string): string => text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&#96;', '`').replaceAll('&amp;', '&');

/** What the fields of a page hold, as its form would send them. */
export function fieldsIn(page: string): Record<string, string> {
  const fields: Record<string, string> = {};
  for (const [tag] of page.matchAll(/<input\b[^>]*>/g)) {
    const attribute = (name: string) => unescaped(new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? '');
    const type = attribute('type');
    if (type === 'file' || !attribute('name')) continue;
    if ((type === 'radio' || type === 'checkbox') && !/\schecked\b/.test(tag)) continue;
    fields[attribute('name')] = attribute('value');
  }
  for (const [, name, text] of page.matchAll(/<textarea\b[^>]*\bname="([^"]*)"[^>]*>\n?([\s\S]*?)<\/textarea>/g)) fields[name!] = unescaped(text!);
  for (const [, name, options] of page.matchAll(/<select\b[^>]*\bname="([^"]*)"[^>]*>([\s\S]*?)<\/select>/g)) {
    const chosen = /<option value="([^"]*)" selected>/.exec(options!) ?? /<option value="([^"]*)"/.exec(options!);
    fields[name!] = unescaped(chosen?.[1] ?? '');
  }
  return fields;
}
