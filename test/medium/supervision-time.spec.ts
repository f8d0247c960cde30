import { SystemTime } from '../../src/platform/time/time.js';
import { ForbiddenError } from '../../src/platform/errors/general-errors.js';
import { TimeControl } from '../../src/supervision/time/time-control.js';
import { Browser } from '../support/browser.js';
import { ClockOffice } from '../support/clock-office.js';
import { expectStatus } from '../support/office.js';

describe('the time of the whole system', () => {
  let office: ClockOffice;
  beforeAll(async () => { office = await ClockOffice.open('2026-03-02'); });
  afterAll(() => office?.close());
  const move = (body: object) => office.office.ask('admin', 'POST', '/time', body);

  it('is told to anybody', async () => {
    const stranger = new Browser(() => office.office.app);
    expect(expectStatus(await stranger.ask('GET', '/time'), 200).body).toEqual({ now: Date.parse('2026-03-02T01:00:00Z'), today: '2026-03-02', simulated: true });
  });

  it('is lived through: each deadline takes effect at its own moment, and its people are told', async () => {
    const id = await office.assigned();
    const { body } = expectStatus(await move({ advanceTo: '2026-03-17T12:00' }), 200);
    expect(body).toMatchObject({ today: '2026-03-17', fired: 3, delivered: expect.any(Number) });
    const fired = (await office.entries(id)).filter((each) => each.type === 'CLOCK_STAGE');
    expect(fired.map((each) => new Date(each.at).toISOString())).toEqual(['2026-03-09T00:30:00.000Z', '2026-03-11T00:30:00.000Z', '2026-03-16T00:30:00.000Z']);
    expect((await office.told('supervisor')).map((each) => each.params['stage'])).toEqual(['due', 'yellow']);
  });

  it('jumps, as after a downtime', async () => {
    const id = await office.assigned();
    expectStatus(await move({ set: '2026-04-01' }), 200);
    const fired = (await office.entries(id)).filter((each) => each.type === 'CLOCK_STAGE');
    expect(fired.length).toBeGreaterThan(2);
    expect(new Set(fired.map((each) => each.at)).size).toBe(1);
  });

  it('does not run backwards, and only an administrator moves it', async () => {
    for (const body of [{ advanceTo: '2026-03-01' }, { set: '2026-02-30' }, { advanceTo: 'tomorrow' }, {}, { set: '2026-05-01', advanceTo: '2026-05-01' }]) expectStatus(await move(body), 422);
    expectStatus(await office.office.ask('supervisor', 'POST', '/time', { advanceTo: '2026-05-01' }), 403);
    expect((await office.office.ask('admin', 'GET', '/time')).body.today).toBe('2026-04-01');
  });

  it('cannot be moved where it is real', async () => {
    const real = new TimeControl(new SystemTime(), ...([null, null, null, null, null] as unknown as [never, never, never, never, never]));
    await expect(real.advanceTo(0)).rejects.toBeInstanceOf(ForbiddenError);
    await expect(real.move('admin', { to: 0, jump: true }, { address: 'local', userAgent: '' })).rejects.toBeInstanceOf(ForbiddenError);
    expect(real.simulated).toBe(false);
  });
});
