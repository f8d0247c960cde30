import type { NestFastifyApplication } from '@nestjs/platform-fastify';

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE' | 'HEAD';
export interface Answer {
  readonly status: number;
  // Tests read answers of many shapes.
  readonly body: any;
  /** The answer as it came. */
  readonly bytes: Buffer;
  readonly headers: Readonly<Record<string, string | string[] | number | undefined>>;
}

/** Asks the application as a browser does: keeps the session cookie and sends the CSRF token it was given. */
export class Browser {
  cookie: string | undefined;
  csrf: string | undefined;

  constructor(private readonly app: () => NestFastifyApplication, readonly address = '10.0.0.1') {}

  ask(method: Method, path: string, body?: object, headers: Record<string, string> = {}): Promise<Answer> {
    return this.fetch(method, `/api${path}`, body, headers);
  }

  /** @param url from the root of the site */
  async fetch(method: Method, url: string, body?: object, headers: Record<string, string> = {}): Promise<Answer> {
    const answer = await this.app().inject({
      method, url, remoteAddress: this.address, ...(body !== undefined && { payload: body }),
      headers: { host: 'yishen.local', ...(this.cookie && { cookie: this.cookie }), ...(this.csrf && { 'x-csrf-token': this.csrf }), ...headers },
    });
    const set = [answer.headers['set-cookie']].flat().find((line) => line?.startsWith('yishen_session='));
    if (set !== undefined) this.cookie = set.startsWith('yishen_session=;') ? undefined : set.split(';')[0];
    return { status: answer.statusCode, body: bodyOf(answer), headers: answer.headers, bytes: answer.rawPayload };
  }

  async signIn(username: string, password: string): Promise<Answer> {
    const answer = await this.ask('POST', '/session', { username, password });
    if (answer.status === 200) this.csrf = answer.body.csrfToken as string;
    return answer;
  }
}

/** JSON where it is JSON, else the text. */
function bodyOf(answer: { readonly body: string; readonly headers: Readonly<Record<string, unknown>>; json(): unknown }): unknown {
  if (answer.body === '') return null;
  return String(answer.headers['content-type']).includes('json') ? answer.json() : answer.body;
}
