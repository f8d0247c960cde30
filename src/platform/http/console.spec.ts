import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import Fastify, { type FastifyInstance } from 'fastify';
import { serveConsole } from './console.js';
import { builtConsole } from './console-folder.js';

const SCRIPT = 'console.log("console")';
const HTML = { accept: 'text/html,application/xhtml+xml' };

describe('the console', () => {
  const folder = mkdtempSync(join(tmpdir(), 'yishen-console-'));
  let server: FastifyInstance;

  beforeAll(async () => {
    mkdirSync(join(folder, 'assets'));
    writeFileSync(join(folder, 'index.html'), '<title>console</title>');
    writeFileSync(join(folder, 'assets/index-abc123.js'), SCRIPT);
    writeFileSync(join(folder, 'assets/index-abc123.js.gz'), gzipSync(SCRIPT));
    server = Fastify();
    await serveConsole(server, folder);
    server.get('/api/requests', () => ({ items: [] }));
  });
  afterAll(async () => {
    await server.close();
    rmSync(folder, { recursive: true });
  });

  it.each(['/', '/queue', '/requests/abc-1?tab=letters', '/administration/calendars/2026'])('is one page at %s, asked for anew each time', async (url) => {
    const answer = await server.inject({ url, headers: HTML });
    expect([answer.statusCode, answer.body]).toEqual([200, '<title>console</title>']);
    expect(answer.headers).toMatchObject({ 'cache-control': 'no-cache', 'content-type': 'text/html; charset=utf-8' });
  });

  it.each(['/api/nowhere', '/api', '/open/nothing', '/open', '/apply/x', '/assets/gone-1.js', '/favicon.ico', '/sitemap.xml'])('is not what stands at %s', async (url) => {
    expect((await server.inject({ url, headers: HTML })).statusCode).toBe(404);
  });

  it('answers people who open an address, not programs', async () => {
    expect((await server.inject({ url: '/queue', headers: { accept: 'application/json' } })).statusCode).toBe(404);
    expect((await server.inject({ method: 'POST', url: '/queue', headers: HTML })).statusCode).toBe(404);
  });

  it('keeps files that are named by their content for good, packed as the browser takes them', async () => {
    const plain = await server.inject({ url: '/assets/index-abc123.js' });
    expect([plain.body, plain.headers['cache-control']]).toEqual([SCRIPT, 'public, max-age=31536000, immutable']);
    const packed = await server.inject({ url: '/assets/index-abc123.js', headers: { 'accept-encoding': 'gzip, br' } });
    expect(packed.headers).toMatchObject({ 'content-encoding': 'gzip', 'cache-control': 'public, max-age=31536000, immutable' });
    expect(packed.headers['content-type']).toContain('javascript');
  });

  it('where it was not built leads to the description of the API', async () => {
    const bare = Fastify();
    await serveConsole(bare, join(folder, 'nowhere'));
    expect((await bare.inject({ url: '/' })).headers['location']).toBe('/api/docs');
    await bare.close();
  });

  it('lies in dist/web, seen from sources and from the compiled program', () => {
    expect(builtConsole('/srv/yishen/src/platform/http/console.ts')).toBe('/srv/yishen/dist/web');
    expect(builtConsole('/srv/yishen/dist/src/platform/http/console.js')).toBe('/srv/yishen/dist/web');
    expect(builtConsole('/usr/src/yishen/dist/src/platform/http/console.js')).toBe('/usr/src/yishen/dist/web');
  });
});
