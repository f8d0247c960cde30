import { AppModule } from '../../src/app.module.js';
import { createHttpApp } from '../../src/platform/http/http-app.js';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { testConfig } from '../support/config.js';
import { databases, type TestDatabase } from '../support/database.js';

/** How much anybody may ask for. */
describe('the public pages are limited', () => {
  const opened: { app: NestFastifyApplication; database: TestDatabase }[] = [];
  afterAll(async () => {
    for (const { app, database } of opened) {
      await app.close();
      await database.close();
    }
  });

  async function serve(publicSite: { clientPerMinute: number; allPerMinute: number; baseUrl?: string }, trustProxy = false): Promise<NestFastifyApplication> {
    const database = await databases()[0]!.open();
    const config = testConfig({ databaseUrl: database.url, publicSite: { submissionsPerHour: 10, ...publicSite }, trustProxy });
    const app = await createHttpApp(AppModule.with(config, { queue: false }), config);
    opened.push({ app, database });
    return app;
  }
  const from = (app: NestFastifyApplication, address: string) => async (url: string, method: 'GET' | 'POST' = 'GET', headers: Record<string, string> = {}) => app.inject({ method, url, remoteAddress: address, headers });

  it('per client, by its address or its network, with a page or a problem that says when to come again', async () => {
    const app = await serve({ clientPerMinute: 3, allPerMinute: 1_000 });
    const ask = from(app, '203.0.113.7');
    const statuses = [];
    for (const url of ['/open', '/api/open/items', '/sitemap.xml', '/open', '/api/open/items', '/%6Fpen', '/open/nothing']) statuses.push((await ask(url)).statusCode);
    expect(statuses).toEqual([200, 200, 200, 429, 429, 429, 429]);
    const page = await ask('/open?lang=en');
    expect([page.headers['content-type'], page.body.includes('<h1>Too many requests</h1>'), Number(page.headers['retry-after']) > 0]).toEqual(['text/html; charset=utf-8', true, true]);
    const data = await ask('/api/open/items');
    expect([data.headers['content-type'], data.json().type, data.headers['retry-after']]).toEqual(['application/problem+json; charset=utf-8', 'urn:yishen:problem:too-many-attempts', expect.stringMatching(/^\d+$/)]);
    expect((await from(app, '203.0.113.8')('/open')).statusCode).toBe(200);
    expect((await ask('/api/health/live')).statusCode).toBe(200);
    const network = [];
    for (const last of ['1', '2', '3', '4']) network.push((await from(app, `2001:db8:0:1::${last}`)('/open')).statusCode);
    expect(network).toEqual([200, 200, 200, 429]);
  });

  it('together, whoever asks', async () => {
    const app = await serve({ clientPerMinute: 100, allPerMinute: 4 });
    const statuses = [];
    for (let i = 0; i < 6; i += 1) statuses.push((await from(app, `198.51.100.${i + 1}`)('/open')).statusCode);
    expect(statuses).toEqual([200, 200, 200, 200, 429, 429]);
  });

  it('and buttons cannot be pressed without end', async () => {
    const app = await serve({ clientPerMinute: 1_000, allPerMinute: 10_000 });
    const ask = from(app, '203.0.113.9');
    const statuses = [];
    for (let i = 0; i < 22; i += 1) statuses.push((await ask('/open/not-found', 'POST')).statusCode);
    expect([statuses.slice(0, 20).every((status) => status === 303), statuses.slice(20)]).toEqual([true, [429, 429]]);
    expect((await ask('/open')).statusCode).toBe(200);
  });

  it('by the client that the proxy tells of, only where the proxy is believed', async () => {
    const [open, believing] = [await serve({ clientPerMinute: 1, allPerMinute: 100 }), await serve({ clientPerMinute: 1, allPerMinute: 100 }, true)];
    const twice = async (app: NestFastifyApplication) => [(await from(app, '10.0.0.1')('/open', 'GET', { 'x-forwarded-for': '192.0.2.1' })).statusCode, (await from(app, '10.0.0.1')('/open', 'GET', { 'x-forwarded-for': '192.0.2.2' })).statusCode];
    expect([await twice(open), await twice(believing)]).toEqual([[200, 429], [200, 200]]);
  });

  it('and name the site as configured, else as it was asked for, never by a strange name', async () => {
    const [own, asked] = [await serve({ clientPerMinute: 100, allPerMinute: 100, baseUrl: 'https://xxgk.example.gov.cn' }), await serve({ clientPerMinute: 100, allPerMinute: 100 })];
    const sitemap = async (app: NestFastifyApplication, host: string) => /<loc>([^<]*)<\/loc>/.exec((await app.inject({ url: '/sitemap.xml', headers: { host } })).body)![1];
    expect([await sitemap(own, 'evil.example'), await sitemap(asked, 'Office.local:3000'), await sitemap(asked, 'evil.example"><script>')]).toEqual(['https://xxgk.example.gov.cn/open', 'http://office.local:3000/open', '/open']);
  });
});
