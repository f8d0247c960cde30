import { by, dated, decided, evaluated, publication, published } from '../../../../test/support/release-scenario.js';

const ready = () => decided(evaluated());
const withdrawal = { because: 'content-wrong' as const, reason: '附图与批复不符', notice: '本信息因附图有误已撤下。' };

describe('publication (Arts. 23–26)', () => {
  test('in time', () => {
    const out = published(evaluated()).expectState('PUBLISHED').expectFacts({ publication: { itemId: 'item', on: '2026-01-05', late: 0 } }).expectTold('work-body-head', 'release-published').expectDeadline('publication', undefined);
    expect(out.projection.summary.open).toBe(false);
    expect(out.projection.tasks).toEqual([]);
  });

  test('alarms ahead of the limit; once it has passed it is on record, and the lateness is kept', () => {
    const late = ready().passes('2026-02-03');
    expect(late.stages).toEqual(['publication reminder 2026-01-19', 'publication yellow 2026-01-26', 'publication red 2026-01-29', 'publication due 2026-02-02', 'publication overdue 2026-02-03']);
    late.expectFacts({ overdue: { dueOn: '2026-02-02', since: '2026-02-03' } }).expectTold('supervisor', 'deadline').expectTold('work-body-head', 'deadline').on('2026-02-04').does('PUBLISH', { itemId: 'item' }).expectFacts({ publication: { late: 2 } });
  });

  test('refused while anything speaks against it', () => {
    const refused = (rule: string, change: Parameters<typeof publication>[0]) => ready().refuses('PUBLISH', rule, { itemId: 'item', publication: publication(change) });
    refused('releaseGate', { leaks: 1 });
    refused('filesCleared', { uncleared: 1 });
    refused('emptyFile', { emptyFiles: 1 });
    refused('personalData', { personal: [{ rule: 'phone', label: { zh: '手机号码', en: 'mobile number' } }] });
    refused('nothingToPublish', { content: false });
    refused('changedSinceAgreement', { hash: 'f'.repeat(64) });
    ready().refuses('PUBLISH', 'nothingToPublish', { itemId: 'item', publication: null }).refuses('PUBLISH', 'actOfToday', { itemId: 'item' }, dated('2026-01-04'));
  });

  test('only what has passed legality review', () => {
    const before = evaluated().does('PROPOSE', { decision: 'release', reasons: '可以' }).does('CLEAR_SECRECY', { opinion: '可以' }, by('secrecy'));
    before.refuses('PUBLISH', 'notInThisState', { itemId: 'item' });
  });

  test('withdrawn with a reason and a notice in its place', () => {
    const out = published(evaluated());
    out.refuses('WITHDRAW_PUBLICATION', 'reasonNeeded', { ...withdrawal, reason: '' }, by('leader')).refuses('WITHDRAW_PUBLICATION', 'noticeNeeded', { ...withdrawal, notice: ' ' }, by('leader'))
      .refuses('WITHDRAW_PUBLICATION', 'personalData', { ...withdrawal, personal: [{ rule: 'phone', label: { zh: '手机号码', en: 'mobile number' } }] }, by('leader'));
    out.does('WITHDRAW_PUBLICATION', withdrawal, by('leader')).expectState('WITHDRAWN').expectTold('supervisor', 'release-withdrawn').expectFacts({ ended: { kind: 'withdrawn', because: 'content-wrong' } });
  });

  test('neither on a day before it was published', () => {
    const out = decided(evaluated()).on('2026-01-20').does('PUBLISH', { itemId: 'item' }).on('2026-02-02');
    out.refuses('WITHDRAW_PUBLICATION', 'notBeforePublication', withdrawal, dated('2026-01-19', by('leader')))
      .refuses('SUPERSEDE', 'notBeforePublication', { byItemId: 'item-2', reason: '修订' }, dated('2026-01-19', by('leader')));
  });

  test('or superseded by another item', () => {
    published(evaluated()).refuses('SUPERSEDE', 'notByItself', { byItemId: 'item', reason: '修订' }).does('SUPERSEDE', { byItemId: 'item-2', reason: '修订' }).expectState('SUPERSEDED').expectFacts({ ended: { kind: 'superseded' } });
  });
});
