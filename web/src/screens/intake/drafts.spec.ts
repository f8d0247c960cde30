import { decidedWith } from './decided.js';
import { forgetForms } from '../../stores/own-forms.js';
import { Drafts } from './drafts.js';
import { emptyForm } from './intake-form.js';

class Memory {
  readonly kept = new Map<string, string>();
  get length() { return this.kept.size; }
  key(i: number) { return [...this.kept.keys()][i] ?? null; }
  getItem(key: string) { return this.kept.get(key) ?? null; }
  setItem(key: string, value: string) { this.kept.set(key, value); }
  removeItem(key: string) { this.kept.delete(key); }
}

const DAY = 24 * 3_600_000;
const draft = (id: string, content = 'x') => ({ id, form: { ...emptyForm('land', '2026-03-16'), content }, decided: [], files: [] });

describe('drafts', () => {
  const memory = new Memory();
  let now = 1_000;
  const of = (person: string) => new Drafts(person, memory, () => now);

  it('are their clerk’s own, the latest first, and go one by one or all at once', () => {
    of('wang').save(draft('a'));
    now += 1;
    of('wang').save(draft('b'));
    of('li').save(draft('c'));
    expect(of('wang').all().map(({ id }) => id)).toEqual(['b', 'a']);
    of('wang').remove('b');
    expect(of('wang').all().map(({ id }) => id)).toEqual(['a']);
    forgetForms(memory, 'wang');
    expect(of('wang').all()).toEqual([]);
    expect(of('li').all().map(({ id }) => id)).toEqual(['c']);
  });

  it('are thrown away after a week, or when they cannot be read', () => {
    of('zhao').save(draft('old'));
    memory.setItem('yishen.form.zhao.bad', '{"id":1');
    now += 8 * DAY;
    expect(of('zhao').all()).toEqual([]);
    expect([...memory.kept.keys()].filter((key) => key.includes('zhao'))).toEqual([]);
  });

  it('say so when the browser keeps nothing', () => {
    const none = { length: 0, key: () => null, getItem: () => null, removeItem: () => { throw new Error('no'); }, setItem: () => { throw new Error('full'); } };
    const drafts = new Drafts('sun', none);
    expect(drafts.save(draft('a'))).toBeNull();
    expect(() => drafts.remove('a')).not.toThrow();
  });
});

describe('decisions about suggestions', () => {
  const linked = { kind: 'request', id: 'r1', label: '1号', decision: 'linked' } as const;

  it('are one per other, and deciding the same again takes it back', () => {
    expect(decidedWith([linked], { ...linked, decision: 'not-same' })).toEqual([{ ...linked, decision: 'not-same' }]);
    expect(decidedWith([linked], linked)).toEqual([]);
  });
});
