import { Live } from '../../src/live/live.js';
import { MOST_OF_ONE_PERSON } from '../../src/live/watchers.js';
import { expectStatus, Office, UNITS, type Someone } from '../support/office.js';

interface Heard { readonly event: string; readonly data: any }

/** Listens as a browser does, over a real connection. */
class Listener {
  private rest = '';
  private constructor(private readonly reader: ReadableStreamDefaultReader<Uint8Array>, readonly headers: Headers, private readonly abort: AbortController) {}

  static async open(url: string, cookie: string): Promise<Listener> {
    const abort = new AbortController();
    const answer = await fetch(`${url}/api/events`, { headers: { cookie, accept: 'text/event-stream' }, signal: abort.signal });
    if (answer.status !== 200) throw new Error(`${answer.status}: ${await answer.text()}`);
    return new Listener(answer.body!.getReader(), answer.headers, abort);
  }

  /** The next event; null when the server has ended the connection. */
  async next(): Promise<Heard | null> {
    for (;;) {
      const cut = this.rest.indexOf('\n\n');
      if (cut >= 0) {
        const block = this.rest.slice(0, cut);
        this.rest = this.rest.slice(cut + 2);
        const found = /^event: (.+)\ndata: (.+)$/.exec(block);
        if (found) return { event: found[1]!, data: JSON.parse(found[2]!) };
        continue;
      }
      const { done, value } = await this.reader.read();
      if (done) return null;
      this.rest += new TextDecoder().decode(value);
    }
  }

  close(): void {
    this.abort.abort();
  }
}

describe('what open pages hear', () => {
  let office: Office;
  let url: string;
  const open: Listener[] = [];

  beforeAll(async () => {
    office = await Office.open('2026-03-02');
    await office.app.listen(0, '127.0.0.1');
    url = await office.app.getUrl();
  });
  afterEach(() => open.splice(0).forEach((each) => each.close()));
  afterAll(() => office.close());

  async function listen(who: Someone): Promise<Listener> {
    const listener = await Listener.open(url, (await office.as(who)).cookie!);
    open.push(listener);
    expect(await listener.next()).toMatchObject({ event: 'hello', data: { today: office.time.today() } });
    return listener;
  }
  const look = () => office.app.get(Live).look();

  it('a change in an organ one works in, by its ids alone', async () => {
    const clerk = await listen('clerk');
    const id = expectStatus(await office.submit(), 201).body.caseId as string;
    await look();
    expect(await clerk.next()).toEqual({ event: 'cases', data: { all: false, cases: [{ id, definition: 'request', organId: 'org-land', revision: 1 }] } });
    expect(clerk.headers.get('content-type')).toContain('text/event-stream');
    // Whatever the browser takes: a packer would hold events back.
    expect(clerk.headers.get('content-encoding')).toBeNull();
    expect(clerk.headers.get('content-security-policy')).toContain("default-src 'self'");
  });

  it('nothing of another organ, and the supervisor of the city everything', async () => {
    const [water, supervisor] = [await listen('water-clerk'), await listen('supervisor')];
    const id = expectStatus(await office.submit(), 201).body.caseId as string;
    await look();
    expect(await supervisor.next()).toMatchObject({ event: 'cases', data: { cases: [{ id }] } });
    // The next thing the other organ hears of is the day that begins.
    office.moveTo('2026-03-03');
    await look();
    expect(await water.next()).toMatchObject({ event: 'day', data: { today: '2026-03-03' } });
  });

  it('every change once', async () => {
    const clerk = await listen('clerk');
    const id = expectStatus(await office.submit(), 201).body.caseId as string;
    await look();
    await look();
    expectStatus(await office.command('clerk', id, 'assign', { unitId: UNITS.land, officerId: 'officer' }), 200);
    await look();
    expect(await clerk.next()).toMatchObject({ data: { cases: [{ revision: 1 }] } });
    expect(await clerk.next()).toMatchObject({ data: { cases: [{ revision: 2 }] } });
  });

  it('how many notifications wait to be read', async () => {
    const officer = await listen('officer');
    await office.assigned();
    expectStatus(await office.ask('admin', 'POST', '/time', { advanceTo: '2026-03-04' }), 200);
    await look();
    const heard = [await officer.next(), await officer.next(), await officer.next()];
    expect(heard).toContainEqual({ event: 'unread', data: { unread: expect.any(Number) } });
  });

  it('that the session has ended, and then no more', async () => {
    const officer = await listen('officer-2');
    expectStatus(await (await office.as('officer-2')).ask('DELETE', '/session'), 204);
    await office.app.get(Live).beat();
    expect(await officer.next()).toMatchObject({ event: 'bye' });
    expect(await officer.next()).toBeNull();
  });

  it('looking whether a session lives does not keep it alive', async () => {
    await listen('leader');
    const seen = async () => (await office.reads.query<{ last_seen_at: number }>("SELECT last_seen_at FROM sessions WHERE person_id = 'leader'"))[0]!.last_seen_at;
    const before = await seen();
    office.moveTo('2026-03-05');
    await office.app.get(Live).beat();
    expect(await seen()).toBe(before);
  });

  it('no more windows of one person than are sensible: the oldest makes room', async () => {
    const first = await listen('head');
    for (let n = 0; n < MOST_OF_ONE_PERSON; n += 1) await listen('head');
    expect(await first.next()).toBeNull();
  });

  it('a client that cannot listen reads the state of the moment', async () => {
    expect(expectStatus(await office.ask('clerk', 'GET', '/events'), 200).body).toMatchObject({ today: office.time.today(), unread: expect.any(Number) });
  });
});
