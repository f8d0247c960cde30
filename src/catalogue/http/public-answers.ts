import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { instantOf } from '../../../workflows/clock/civil-date.js';
import { CONFIG, type Config } from '../../platform/config/config.js';
import { Time } from '../../platform/time/time.js';
import { PAGE_HEADERS } from '../../platform/web-pages/page-headers.js';
import { PublicCatalogue } from '../reading/public-catalogue.js';
import { AnswerCache, type MadeAnswer } from './answer-cache.js';
import { siteAddress } from './site-address.js';

export interface Answered {
  /** What is sent; with a status other than 200 where it is a notice. */
  readonly body: string;
  readonly status?: number;
  readonly listed?: readonly string[];
}

export interface Answering {
  readonly type: string;
  readonly language?: 'zh-CN' | 'en';
  /** What it reads of the query; all that pages and data read unless given. */
  readonly reads?: readonly string[];
  /** Made from what the public may see, and from the address asked for: nothing else may enter it. */
  make(base: string): Promise<Answered>;
}

/** Pages are the same for everybody: a proxy may keep them for a minute. */
const KEPT = 'public, max-age=60, must-revalidate';
/** Names of organs and the like change without a revision: nothing is kept longer than this. */
const FRESH_MS = 5 * 60_000;
const LONGEST_ADDRESS = 600;

/** What addresses of the catalogue ask for. Whatever else hangs on to them makes no other answer, and none that has to be made anew. */
const ASKED = ['q', 'theme', 'organ', 'from', 'to', 'limit', 'cursor', 'lang', 'via'];

function askedBy(url: string, reads: readonly string[] = ASKED): string {
  const [path = '', query = ''] = url.split('?', 2);
  const given = new URLSearchParams(query);
  return `${path}?${reads.map((name) => given.getAll(name).map(encodeURIComponent).join(',')).join('&')}`;
}

/** Answers to everybody: made once for a revision of the catalogue, marked so that nobody has to take the same twice. */
@Injectable()
export class PublicAnswers {
  private readonly cache = new AnswerCache();

  constructor(private readonly catalogue: PublicCatalogue, private readonly time: Time, @Inject(CONFIG) private readonly config: Config) {}

  /** Sends an answer, or that it has not changed. Tells what was made, and whether it was sent. */
  async send(request: FastifyRequest, reply: FastifyReply, answering: Answering): Promise<{ readonly made: MadeAnswer; readonly sent: boolean }> {
    const { revision, changedOn } = await this.catalogue.state();
    const base = siteAddress(this.config, request);
    const key = `${revision} ${Math.floor(this.time.now() / FRESH_MS)} ${base} ${askedBy(request.url, answering.reads)}`;
    const made = this.cache.get(key) ?? (await this.made(answering, base));
    if (request.url.length <= LONGEST_ADDRESS && made.status < 500) this.cache.put(key, made);
    // Where it is the same the answer has the same mark; nothing of when it was made enters it.
    reply.headers({ ETag: made.etag, Vary: 'accept-encoding', 'Cache-Control': KEPT, ...(changedOn !== null && { 'Last-Modified': httpDay(changedOn) }), ...(answering.language && { 'Content-Language': answering.language }) });
    if (answering.type.startsWith('text/html')) reply.headers(PAGE_HEADERS);
    const unchanged = made.status === 200 && holds(request.headers['if-none-match'], made.etag);
    if (unchanged) void reply.code(304).send();
    else void reply.code(made.status).type(answering.type).send(made.body);
    return { made, sent: !unchanged };
  }

  private async made(answering: Answering, base: string): Promise<MadeAnswer> {
    const { body, status = 200, listed = [] } = await answering.make(base);
    // A weak mark, for it may travel packed in one way or another: the same for all of them, for HEAD and for 304.
    return { body, status, listed, etag: `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 32)}"` };
  }
}

/** The beginning of a day in Asia/Shanghai, as HTTP writes instants. */
export function httpDay(day: string): string {
  return new Date(instantOf(day, '00:00')).toUTCString();
}

/** Compared weakly, as RFC 9110 asks for reading. */
export function holds(header: string | undefined, etag: string): boolean {
  const bare = (mark: string) => mark.trim().replace(/^W\//, '');
  return header !== undefined && header.slice(0, 2_000).split(',').some((each) => each.trim() === '*' || bare(each) === bare(etag));
}
