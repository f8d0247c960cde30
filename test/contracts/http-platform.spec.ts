import { Body, Controller, Get, Module, Param, Post, Query } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { jest } from '@jest/globals';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { AppLogger } from '../../src/platform/logging/app-logger.js';
import { CalendarNotCoveredError, DatabaseBusyError, NotFoundError, RevisionConflictError, TooManyAttemptsError, TransitionRefusedError } from '../../src/platform/errors/general-errors.js';
import { Database } from '../../src/platform/database/database.js';
import { IntField, TextField } from '../../src/platform/http/fields.js';
import { BODY_LIMIT, createHttpApp } from '../../src/platform/http/http-app.js';
import { PlatformModule } from '../../src/platform/platform.module.js';
import { testConfig } from '../support/config.js';
import { scratchDirectory } from '../support/database.js';
import { ledgerSchema } from '../support/ledger-schema.js';

class Note {
  @TextField({ max: 10, doc: 'what is noted' }) text: string;
}

class Page {
  @IntField({ min: 1, max: 9, inQuery: true, optional: true }) limit?: number;
}

const refusals = [{ rule: 'not-yet', article: 'Art. 30', message: { zh: '尚未登记。', en: 'It is not registered.' } }];
const errors: Record<string, () => Error> = {
  missing: () => new NotFoundError({ zh: '案件', en: 'case' }, 'c1'),
  conflict: () => new RevisionConflictError(3, 5),
  refused: () => new TransitionRefusedError('APPROVE', 'INTAKE', refusals, [{ command: 'REGISTER', label: { zh: '登记', en: 'register' } }]),
  busy: () => new DatabaseBusyError(),
  guessing: () => new TooManyAttemptsError(90),
  uncovered: () => new CalendarNotCoveredError(2031),
  bug: () => new Error('张三 13812345678 at SELECT'),
};

@Controller('notes')
class NotesController {
  @Post()
  write(@Body() note: Note): Note {
    return note;
  }

  @Get()
  list(@Query() page: Page): Page {
    return page;
  }

  @Get('fail/:how')
  fail(@Param('how') how: string): never {
    throw errors[how]!();
  }
}

describe('the HTTP platform', () => {
  const directory = scratchDirectory();
  const logged: string[] = [];
  let app: NestFastifyApplication;
  type Asked = Parameters<NestFastifyApplication['inject']>[0] & object;
  const ask = async (request: Asked) => app.inject(request);
  const post = (payload: string, headers: Record<string, string> = { 'content-type': 'application/json' }) => ask({ method: 'POST', url: '/api/notes', payload, headers });

  beforeAll(async () => {
    jest.spyOn(AppLogger.prototype, 'error').mockImplementation((...parts: unknown[]) => void logged.push(JSON.stringify(parts)));
    const config = testConfig({ databaseUrl: `sqlite:${join(directory.path, 'app.db')}` });
    @Module({ imports: [PlatformModule.forRoot(config, ledgerSchema)], controllers: [NotesController] })
    class Root {}
    app = await createHttpApp(Root, config);
  });
  beforeEach(() => void logged.splice(0));
  afterAll(async () => {
    jest.restoreAllMocks();
    await app.close();
    directory.remove();
  });

  it('takes what is right', async () => {
    const answer = await post(JSON.stringify({ text: ' 好 ' }));
    expect([answer.statusCode, answer.json()]).toEqual([201, { text: '好' }]);
    expect((await ask({ url: '/api/notes?limit=3' })).json()).toEqual({ limit: 3 });
  });

  it.each<[string, Asked, number, string]>([
    ['malformed JSON', { method: 'POST', url: '/api/notes', payload: '{"text":', headers: { 'content-type': 'application/json' } }, 400, 'malformed-body'],
    ['an empty body', { method: 'POST', url: '/api/notes', payload: '', headers: { 'content-type': 'application/json' } }, 400, 'malformed-body'],
    ['a body that reaches for the prototype', { method: 'POST', url: '/api/notes', payload: '{"__proto__":{"x":1},"text":"a"}', headers: { 'content-type': 'application/json' } }, 400, 'malformed-body'],
    ['another media type', { method: 'POST', url: '/api/notes', payload: '<a/>', headers: { 'content-type': 'application/xml' } }, 415, 'unsupported-media-type'],
    ['a text of 10 MB', { method: 'POST', url: '/api/notes', payload: JSON.stringify({ text: 'x'.repeat(10 * 2 ** 20) }), headers: { 'content-type': 'application/json' } }, 413, 'payload-too-large'],
    ['a body without its member', { method: 'POST', url: '/api/notes', payload: '{}', headers: { 'content-type': 'application/json' } }, 422, 'validation-failed'],
    ['a number that is none', { url: '/api/notes?limit=x' }, 422, 'validation-failed'],
    ['a query that is not known', { url: '/api/notes?limit=1&drop=1' }, 422, 'validation-failed'],
    ['an unknown address', { url: '/api/nothing' }, 404, 'route-not-found'],
    ['an unknown address outside the API', { url: '/nothing' }, 404, 'route-not-found'],
    ['a broken address', { url: '/api/notes/%zz' }, 400, 'bad-request'],
    ['the wrong method', { method: 'DELETE', url: '/api/notes' }, 405, 'method-not-allowed'],
    ['a missing case', { url: '/api/notes/fail/missing' }, 404, 'not-found'],
    ['a stale revision', { url: '/api/notes/fail/conflict' }, 412, 'revision-conflict'],
    ['a refused command', { url: '/api/notes/fail/refused' }, 409, 'transition-refused'],
    ['a busy database', { url: '/api/notes/fail/busy' }, 503, 'database-busy'],
    ['guessing', { url: '/api/notes/fail/guessing' }, 429, 'too-many-attempts'],
    ['an uncovered year', { url: '/api/notes/fail/uncovered' }, 422, 'calendar-not-covered'],
    ['a bug', { url: '/api/notes/fail/bug' }, 500, 'internal'],
  ])('answers %s with a problem', async (_what, request, status, code) => {
    const answer = await ask(request);
    expect(answer.statusCode).toBe(status);
    expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8');
    expect(answer.json()).toMatchObject({
      type: `urn:yishen:problem:${code}`, status, title: expect.any(String), detail: expect.any(String), instance: `urn:yishen:request:${String(answer.headers['x-request-id'])}`,
    });
    expect(logged).toHaveLength(status === 500 ? 1 : 0);
  });

  it('speaks Chinese, or English when asked to, also inside', async () => {
    const chinese = await ask({ url: '/api/notes/fail/refused' });
    const english = await ask({ url: '/api/notes/fail/refused', headers: { 'accept-language': 'en' } });
    expect(chinese.json()).toMatchObject({ title: '当前不能办理', allowed: ['REGISTER'], refusals: [{ rule: 'not-yet', article: 'Art. 30', message: '尚未登记。' }] });
    expect(english.json()).toMatchObject({ title: 'Not possible now', refusals: [{ message: 'It is not registered.' }] });
    expect(english.headers).toMatchObject({ 'content-language': 'en', vary: expect.stringContaining('Accept-Language') });
  });

  it('points to what is wrong in a body', async () => {
    const answer = await post('{"text":"01234567890","x":1}', { 'content-type': 'application/json', 'accept-language': 'en' });
    expect(answer.json().errors).toEqual(expect.arrayContaining([
      { pointer: '#/text', message: 'must have 1 to 10 characters' },
      { pointer: '#/x', message: 'is not known here' },
    ]));
  });

  it('tells of a bug nothing but the id, and logs it once without personal data', async () => {
    const answer = await ask({ url: '/api/notes/fail/bug?q=secret' });
    expect(answer.payload).not.toMatch(/张三|13812345678|SELECT/);
    expect(logged).toHaveLength(1);
    expect(logged[0]).toContain(String(answer.headers['x-request-id']));
    expect(logged[0]).not.toContain('secret');
  });

  it('packs what is read for who takes it packed, and nothing of acts', async () => {
    const packed = await ask({ url: '/api/openapi.json', headers: { 'accept-encoding': 'gzip, deflate, br' } });
    expect(packed.headers).toMatchObject({ 'content-encoding': 'br', vary: expect.stringContaining('accept-encoding') });
    expect(JSON.parse(brotliDecompressSync(packed.rawPayload).toString())).toEqual((await ask({ url: '/api/openapi.json' })).json());
    const act = await ask({ method: 'POST', url: '/api/notes', payload: JSON.stringify({ text: 'x'.repeat(3000) }), headers: { 'content-type': 'application/json', 'accept-encoding': 'br' } });
    expect([act.statusCode, act.headers['content-encoding']]).toEqual([422, undefined]);
  });

  it('says when to come back and which methods there are', async () => {
    expect((await ask({ url: '/api/notes/fail/busy' })).headers['retry-after']).toBe('2');
    expect((await ask({ url: '/api/notes/fail/guessing' })).headers['retry-after']).toBe('90');
    expect((await ask({ method: 'PUT', url: '/api/notes/fail/x' })).headers.allow).toBe('GET, HEAD');
  });

  it("keeps a client's harmless request id only", async () => {
    const kept = await ask({ url: '/api/health/live', headers: { 'x-request-id': 'abc-12345678' } });
    expect(kept.headers['x-request-id']).toBe('abc-12345678');
    const replaced = await ask({ url: '/api/health/live', headers: { 'x-request-id': 'a b"<script>' } });
    expect(replaced.headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('takes a body just below the limit', async () => {
    const answer = await post(JSON.stringify({ text: 'x'.repeat(BODY_LIMIT - 20) }));
    expect(answer.json().type).toBe('urn:yishen:problem:validation-failed');
  });

  it('is alive, and ready as long as the database answers', async () => {
    expect((await ask({ url: '/api/health/live' })).json()).toEqual({ status: 'ok' });
    expect((await ask({ url: '/api/health/ready' })).json()).toEqual({ status: 'ok', checks: { database: 'ok' } });
    const ping = jest.spyOn(app.get(Database), 'ping').mockRejectedValue(new Error('gone'));
    const failing = await ask({ url: '/api/health/ready' });
    expect([failing.statusCode, failing.json().checks]).toEqual([503, { database: 'failed' }]);
    ping.mockRestore();
  });

  it('measures by the declared route', async () => {
    await ask({ url: '/api/notes/fail/missing' });
    const answer = await ask({ url: '/api/metrics' });
    expect(answer.headers['content-type']).toContain('text/plain');
    expect(answer.payload).toContain('yishen_http_request_duration_seconds_count{method="GET",route="/api/notes/fail/:how",status="404"}');
    expect(answer.payload).toContain('yishen_process_resident_memory_bytes');
    expect(answer.payload).not.toContain('fail/missing');
  });

  it('describes itself, errors included', async () => {
    const document = (await ask({ url: '/api/openapi.json' })).json();
    expect(document.components.schemas.Note).toEqual({
      type: 'object', properties: { text: { type: 'string', maxLength: 10, minLength: 1, description: 'what is noted' } }, required: ['text'],
    });
    expect(Object.keys(document.paths['/api/notes'].post.responses)).toEqual(expect.arrayContaining(['201', '400', '401', '403', '413', '415', '422', '500', '503']));
    expect(document.components.schemas.Problem.required).toContain('instance');
    expect((await ask({ url: '/api/docs' })).headers['content-type']).toContain('text/html');
  });

  it('sends security headers', async () => {
    const { headers } = await ask({ url: '/api/health/live' });
    expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'content-security-policy': expect.stringContaining("frame-ancestors 'self'") });
    expect(headers['strict-transport-security']).toBeUndefined();
  });
});
