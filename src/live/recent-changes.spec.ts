import { RecentChanges } from './recent-changes.js';

const change = (id: string, revision: number, changedAt: number) => ({ id, definition: 'request', organId: 'o', revision, changedAt });

describe('recent changes', () => {
  it('tells each change once', () => {
    const recent = new RecentChanges(100_000);
    expect(recent.news([change('a', 1, 100_001)]).map(({ id }) => id)).toEqual(['a']);
    expect(recent.news([change('a', 1, 100_001), change('b', 4, 100_002)]).map(({ id }) => id)).toEqual(['b']);
    expect(recent.news([change('a', 2, 100_003)]).map(({ id }) => id)).toEqual(['a']);
  });

  it('finds what was committed after a later change', () => {
    const recent = new RecentChanges(100_000);
    recent.news([change('b', 1, 109_000)]);
    expect(recent.since).toBe(99_000);
    expect(recent.news([change('a', 1, 101_000), change('b', 1, 109_000)]).map(({ id }) => id)).toEqual(['a']);
  });

  it('forgets what it can no longer meet', () => {
    const recent = new RecentChanges(0);
    for (let n = 0; n < 1_000; n += 1) recent.news([change(`c${n}`, 1, n * 1_000)]);
    expect((recent as unknown as { told: Map<string, unknown> }).told.size).toBeLessThan(20);
  });
});
