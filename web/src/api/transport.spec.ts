import { ProblemError } from './problem.js';
import { transport, type Surroundings } from './transport.js';

const problem = (status: number, code: string, headers: Record<string, string> = {}) =>
  new Response(JSON.stringify({ type: `urn:yishen:problem:${code}`, status, title: code, detail: code }), { status, headers });
const fine = (body: unknown = {}) => new Response(JSON.stringify(body), { status: 200 });
const lost = () => Promise.reject(new TypeError('failed to fetch'));

/** A page around the transport: what was sent, and what is answered, one after the other. */
function page(answers: (() => Promise<Response> | Response)[], over: Partial<Surroundings> = {}) {
  const sent: Request[] = [];
  const pauses: number[] = [];
  const reached: boolean[] = [];
  const around: Surroundings = {
    language: () => 'zh', csrfToken: () => 'token-1', signInAgain: () => Promise.resolve(false), pause: (ms) => Promise.resolve(void pauses.push(ms)),
    reached: (it) => void reached.push(it),
    fetch: async (request) => {
      sent.push(request);
      return answers.shift()!();
    }, ...over,
  };
  return { send: transport(around), sent, pauses, reached };
}

const get = () => new Request('http://office/api/requests');
const act = (key?: string) => new Request('http://office/api/requests', { method: 'POST', body: '{"a":1}', headers: key ? { 'idempotency-key': key } : {} });

describe('the transport', () => {
  it('names the language, and proves that an act comes from our page', async () => {
    const reading = page([fine]);
    await reading.send(get());
    expect(reading.sent[0]!.headers.get('accept-language')).toBe('zh-CN');
    expect(reading.sent[0]!.headers.get('x-csrf-token')).toBeNull();
    const acting = page([fine], { language: () => 'en' });
    await acting.send(act());
    expect(acting.sent[0]!.headers.get('accept-language')).toBe('en');
    expect(acting.sent[0]!.headers.get('x-csrf-token')).toBe('token-1');
  });

  it('reads again after a lost line, and says whether the server is there', async () => {
    const { send, sent, pauses, reached } = page([lost, () => new Response('', { status: 503 }), fine]);
    expect((await send(get())).status).toBe(200);
    expect(sent).toHaveLength(3);
    expect(pauses).toEqual([300, 1200]);
    expect(reached).toEqual([false, true, true]);
  });

  it('sends an act again only with its key, under which it cannot happen twice', async () => {
    const keyed = page([lost, fine]);
    await keyed.send(act('key-0001'));
    expect(keyed.sent.map((request) => request.headers.get('idempotency-key'))).toEqual(['key-0001', 'key-0001']);
    expect(await keyed.sent[1]!.text()).toBe('{"a":1}');
    const bare = page([lost]);
    await expect(bare.send(act())).rejects.toMatchObject({ code: 'offline', status: 0 });
    expect(bare.sent).toHaveLength(1);
  });

  it('gives up after three attempts', async () => {
    const { send, sent } = page([lost, lost, lost]);
    await expect(send(get())).rejects.toMatchObject({ code: 'offline' });
    expect(sent).toHaveLength(3);
    const down = page([() => problem(503, 'unavailable'), () => problem(503, 'unavailable'), () => problem(503, 'unavailable', { 'retry-after': '10' })]);
    await expect(down.send(get())).rejects.toMatchObject({ code: 'unavailable', retryAfterSeconds: 10 });
  });

  it('asks to sign in over the page and goes on with the same request under the new session', async () => {
    let token = 'token-1';
    const { send, sent } = page([() => problem(401, 'unauthenticated'), fine], { csrfToken: () => token, signInAgain: () => Promise.resolve((token = 'token-2') === 'token-2') });
    expect((await send(act('key-0001'))).status).toBe(200);
    expect(sent.map((request) => request.headers.get('x-csrf-token'))).toEqual(['token-1', 'token-2']);
    expect(sent.map((request) => request.headers.get('idempotency-key'))).toEqual(['key-0001', 'key-0001']);
  });

  it('does not ask when it was the sign-in that was refused, or when the person would rather not', async () => {
    let asked = 0;
    const signInAgain = () => Promise.resolve((asked += 1) < 0);
    const signingIn = page([() => problem(401, 'unauthenticated')], { signInAgain });
    await expect(signingIn.send(new Request('http://office/api/session', { method: 'POST' }))).rejects.toBeInstanceOf(ProblemError);
    expect(asked).toBe(0);
    const leaving = page([() => problem(401, 'unauthenticated')], { signInAgain });
    await expect(leaving.send(get())).rejects.toMatchObject({ status: 401 });
    expect(asked).toBe(1);
  });

  it('throws what the server said, also where it said nothing sensible', async () => {
    const refused = page([() => problem(412, 'revision-conflict')]);
    await expect(refused.send(act('key-0001'))).rejects.toMatchObject({ code: 'revision-conflict', stale: true });
    const strange = page([() => new Response('<html>', { status: 418 })]);
    await expect(strange.send(get())).rejects.toMatchObject({ code: 'internal', status: 418 });
  });

  it('lets a question that was given up end, without blaming the line', async () => {
    const abort = new AbortController();
    const { send, reached } = page([() => (abort.abort(), lost())]);
    await expect(send(new Request('http://office/api/requests', { signal: abort.signal }))).rejects.toThrow(TypeError);
    expect(reached).toEqual([]);
  });
});
