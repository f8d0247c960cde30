import { databases } from '../support/database.js';
import { ClockOffice } from '../support/clock-office.js';

describe.each(databases())('enforcement of deadlines on $name', (dialect) => {
  let office: ClockOffice;
  beforeEach(async () => { office = await ClockOffice.open('2026-03-02', dialect); });
  afterEach(() => office?.close());

  it('raises each alarm of both limits at its own moment, once, and records the breach', async () => {
    const id = await office.assigned();
    await office.liveUntil('2026-04-02');
    expect(await office.stages(id)).toEqual([
      'target reminder 2026-03-09', 'correction-notice due 2026-03-11', 'target yellow 2026-03-16', 'target red 2026-03-19', 'target due 2026-03-23',
      'target overdue 2026-03-24', 'statutory red 2026-03-26', 'statutory due 2026-03-30', 'statutory overdue 2026-03-31',
    ]);
    const overdue = (await office.entries(id)).filter((each) => each.payload['stage'] === 'overdue').map((each) => new Date(each.at).toISOString());
    expect(overdue).toEqual(['2026-03-23T16:00:00.000Z', '2026-03-30T16:00:00.000Z']);
    expect(await office.enforcement.enforceDue()).toBe(0);
  });

  it('tells the officer, from the yellow card on the supervisor, and of a breach the head', async () => {
    const id = await office.assigned();
    await office.liveUntil('2026-03-25');
    const stages = async (who: string) => (await office.told(who)).filter((each) => each.kind === 'deadline' && each.params['key'] === 'target').map((each) => each.params['stage']);
    expect(await stages('officer')).toEqual(['reminder', 'yellow', 'red', 'due', 'overdue']);
    expect(await stages('supervisor')).toEqual(['yellow', 'red', 'due', 'overdue']);
    expect(await stages('head')).toEqual(['overdue']);
    expect(await office.state(id)).toBe('UNDER_REVIEW');
  });

  it('never turns red while the clock is paused, and goes on where it stopped', async () => {
    const id = await office.assigned();
    await office.liveUntil('2026-03-12');
    await office.askThirdParty(id);
    const before = await office.stages(id);
    await office.liveUntil('2026-05-20');
    expect((await office.stages(id)).filter((each) => /^(target|statutory)/.test(each))).toEqual(before.filter((each) => /^(target|statutory)/.test(each)));
    expect(await office.deadline(id, 'target')).toMatchObject({ dueOn: null, running: false });
    await office.run(id, 'RECORD_CONSULTATION_ANSWER', { consultationId: '1', answer: 'CONSENTED' });
    // 8 of 15 days were used by 12 March; 7 are left from 20 May on.
    expect(await office.deadline(id, 'target')).toMatchObject({ dueOn: '2026-05-29', running: true });
  });

  it.each([
    ['a third party: the organ decides itself (Art. 32)', 'third-party', 'THIRD_PARTY_SILENT', 'third-party-silent', false],
    ['a co-producing organ: deemed consent (Art. 34)', 'joint', 'ORGAN_SILENT', 'joint-organ-silent', false],
    ['another organ: it escalates (Art. 11)', 'other', 'ORGAN_SILENT', 'other-organ-silent', true],
  ] as const)('lets silence take its effect by itself: %s', async (_what, kind, type, told, escalates) => {
    const id = await office.assigned();
    await office.consult(id, kind);
    await office.liveUntil('2026-03-26');
    const silence = (await office.entries(id)).filter((each) => each.type === type);
    expect(silence).toMatchObject([{ on: '2026-03-23', payload: { consultationId: '1' } }]);
    expect(new Date(silence[0]!.at).toISOString()).toBe('2026-03-23T16:00:00.000Z');
    expect((await office.told('officer')).map((each) => each.kind)).toContain(told);
    expect((await office.told('head')).some((each) => each.kind === 'organ-silence-escalated')).toBe(escalates);
  });

  it('lets a lapsed correction open a task and not close the case, for mail may be under way', async () => {
    const id = await office.assigned();
    await office.run(id, 'REQUEST_CORRECTION', { items: ['请明确文件名称'], workingDays: 15 });
    await office.run(id, 'RECORD_RECEIPT', { letter: 'correction' });
    await office.liveUntil('2026-03-23', '23:00');
    expect(await office.taskKinds(id)).not.toContain('confirm-correction-lapse');
    await office.liveUntil('2026-03-24');
    expect(await office.state(id)).toBe('AWAITING_CORRECTION');
    expect(await office.taskKinds(id)).toContain('confirm-correction-lapse');
    await office.run(id, 'CORRECTION_EXPIRED', { closingNote: '无正当理由逾期不补正' });
    expect(await office.state(id)).toBe('CLOSED_ABANDONED');
  });

  it('lets a lapsed payment open a task and not close the case', async () => {
    const id = await office.assigned();
    await office.run(id, 'PROPOSE_FEE', { method: 'PER_VOLUME', pages: 120, month: '2026-03', casesBefore: 0 });
    await office.run(id, 'APPROVE_FEE', {}, { actorId: 'head' });
    await office.run(id, 'CHARGE_FEE');
    await office.run(id, 'RECORD_RECEIPT', { letter: 'fee' });
    await office.liveUntil('2026-03-31');
    expect(await office.state(id)).toBe('AWAITING_PAYMENT');
    expect(await office.taskKinds(id)).toContain('confirm-payment-lapse');
  });
});
