import { Readable } from 'node:stream';
import { brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import Fastify, { type FastifyInstance, type InjectOptions } from 'fastify';
import { packAnswers } from './compression.js';

const ITEMS = Array.from({ length: 100 }, (_, i) => ({ number: `丰依申请〔2026〕${i}号`, state: 'UNDER_REVIEW' }));
const LIST = JSON.stringify({ items: ITEMS });
const TEXT = 'x^2 + y^2 = z^2\n'.repeat(200);
const CSV = `编号,状态\n${'丰依申请〔2026〕1号,审查中\n'.repeat(100)}`;

describe('answers', () => {
  let server: FastifyInstance;
  const ask = (url: string, encodings: string | null = 'gzip, deflate, br', more: InjectOptions = {}) =>
    server.inject({ url, ...more, headers: { ...(encodings === null ? {} : { 'accept-encoding': encodings }), ...more.headers } });

  beforeAll(async () => {
    server = Fastify();
    await packAnswers(server);
    server.get('/api/requests', async () => ({ items: ITEMS }));
    server.post('/api/requests', async () => ({ items: ITEMS, token: 'secret' }));
    server.get('/api/requests/1', async () => ({ items: ITEMS.slice(0, 5) }));
    server.get('/api/session', async () => ({ items: ITEMS, csrfToken: 'secret' }));
    server.get('/api/public/case', async () => ({ items: ITEMS }));
    server.get('/apply', async (_request, reply) => reply.type('text/html; charset=utf-8').send(`<!doctype html>${TEXT}`));
    server.get('/apply-not', async (_request, reply) => reply.type('text/html; charset=utf-8').send(`<!doctype html>${TEXT}`));
    server.get('/open/feed', async (_request, reply) => reply.type('application/atom+xml; charset=utf-8').header('Vary', 'Accept-Language').send(`<feed>${TEXT}</feed>`));
    server.get('/open/items/1', async (_request, reply) => reply.type('text/html; charset=utf-8').headers({ etag: '"abc"', 'cache-control': 'public, max-age=60' }).send(`<!doctype html>${TEXT}`));
    server.get('/api/requests/2', async (_request, reply) => reply.headers({ etag: '"7"', 'cache-control': 'private, no-store' }).send({ items: ITEMS }));
    server.get('/problem', async (_request, reply) => reply.code(409).type('application/problem+json; charset=utf-8').send(LIST));
    server.get('/csv', async (_request, reply) => reply.type('text/csv; charset=utf-8').header('content-disposition', 'attachment; filename="a.csv"').send(CSV));
    server.get('/file', async (_request, reply) => reply.type('text/plain').header('content-length', Buffer.byteLength(TEXT)).send(Readable.from([TEXT])));
    server.get('/pdf', async (_request, reply) => reply.type('application/pdf').send(Buffer.from(TEXT)));
    server.get('/packed', async (_request, reply) => reply.type('text/css').header('content-encoding', 'gzip').send(gzipSync(TEXT)));
    server.get('/cookie', async (_request, reply) => reply.header('set-cookie', 'a=b').send({ items: ITEMS }));
    server.post('/echo', async (request) => request.body);
    await server.ready();
  });
  afterAll(() => server.close());

  it('to what is read travel packed, by what the client takes', async () => {
    const br = await ask('/api/requests');
    expect(br.headers).toMatchObject({ 'content-encoding': 'br', vary: 'accept-encoding', 'content-type': 'application/json; charset=utf-8' });
    expect(brotliDecompressSync(br.rawPayload).toString()).toBe(LIST);
    expect(br.rawPayload.length).toBeLessThan(LIST.length / 10);
    const gzip = await ask('/api/requests', 'gzip');
    expect(gzip.headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(gzip.rawPayload).toString()).toBe(LIST);
    for (const none of [null, 'identity', 'br;q=0, gzip;q=0', 'zstd']) {
      const plain = await ask('/api/requests', none);
      expect([plain.headers['content-encoding'], plain.payload]).toEqual([undefined, LIST]);
    }
  });

  it('of few bytes do not', async () => {
    expect((await ask('/api/requests/1')).headers['content-encoding']).toBeUndefined();
  });

  it('of prose and data do, whatever their status, and keep what they vary by', async () => {
    expect((await ask('/apply-not')).headers['content-encoding']).toBe('br');
    expect((await ask('/open/feed')).headers).toMatchObject({ 'content-encoding': 'br', vary: 'Accept-Language, accept-encoding' });
    const problem = await ask('/problem');
    expect([problem.statusCode, brotliDecompressSync(problem.rawPayload).toString()]).toEqual([409, LIST]);
  });

  it('that caches keep say of themselves that they mean the same as others, packed otherwise; a revision stays as it is named', async () => {
    expect((await ask('/open/items/1')).headers).toMatchObject({ 'content-encoding': 'br', etag: 'W/"abc"' });
    expect((await ask('/open/items/1', null)).headers).toMatchObject({ etag: '"abc"' });
    expect((await ask('/api/requests/2')).headers).toMatchObject({ 'content-encoding': 'br', etag: '"7"' });
  });

  it.each([
    ['an answer to an act', '/api/requests', { method: 'POST', payload: {} }], ['what sign-in tells', '/api/session', {}], ['what an applicant sees', '/api/public/case', {}],
    ['a page of an applicant, however it is asked for', '/apply?organ=x', {}], ['what sets a cookie', '/cookie', {}],
  ] as const)('that may hold a secret beside words of the caller’s do not: %s', async (_what, url, more) => {
    const answer = await ask(url, 'br, gzip', more as InjectOptions);
    expect([answer.statusCode, answer.headers['content-encoding']]).toEqual([200, undefined]);
    expect(answer.payload.length).toBeGreaterThan(1_024);
  });

  it('that are files leave as they lie, byte by byte', async () => {
    const file = await ask('/file');
    expect(file.headers).toMatchObject({ 'content-length': String(TEXT.length) });
    expect([file.headers['content-encoding'], file.payload]).toEqual([undefined, TEXT]);
    expect((await ask('/csv')).payload).toBe(CSV);
    expect((await ask('/pdf')).headers['content-encoding']).toBeUndefined();
    const packed = await ask('/packed');
    expect(gunzipSync(packed.rawPayload).toString()).toBe(TEXT);
  });

  it('are not given to what comes packed: nobody unpacks it', async () => {
    const answer = await ask('/echo', null, { method: 'POST', headers: { 'content-type': 'application/json', 'content-encoding': 'gzip' }, payload: gzipSync(LIST) });
    expect(answer.statusCode).toBe(400);
  });
});
