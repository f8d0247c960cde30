import { fitOf } from './fitting.js';
import { filled, isVerbatim } from './paragraph.js';

const PASSAGE = { form: 'reply:DENIED.PROCESS', outcomes: ['DENIED.PROCESS'], role: 'reason' };
const of = (over: object) => fitOf({ form: null, outcome: null, role: null, ...over }, PASSAGE);

describe('a standard paragraph', () => {
  it('fits by ground, form and kind of passage, the nearer the better', () => {
    const sorted = [{ form: PASSAGE.form, role: 'reason' }, { outcome: 'DENIED.PROCESS', role: 'reason' }, { outcome: 'DENIED', role: 'reason' }, { outcome: 'DENIED' }, { role: 'reason' }, {}].map(of);
    expect(sorted.map((each) => each !== null)).toEqual([true, true, true, true, true, true]);
    expect(of({ outcome: 'DENIED.PROCESS' })!).toBeGreaterThan(of({ outcome: 'DENIED' })!);
    expect(of({ outcome: 'DENIED' })!).toBeGreaterThan(of({ role: 'reason' })!);
    expect(of({})).toBe(0);
  });

  it('does not fit another ground, form or kind, nor a class whose name merely begins alike', () => {
    for (const other of [{ outcome: 'DENIED.INTERNAL' }, { outcome: 'GRANTED' }, { outcome: 'DEN' }, { form: 'extension-notice' }, { role: 'supply' }]) expect(of(other)).toBeNull();
  });

  it('fits a letter that withholds parts by any of their grounds', () => {
    const partial = { form: 'reply:PARTIALLY_GRANTED', outcomes: ['PARTIALLY_GRANTED', 'DENIED.THIRD_PARTY'], role: 'reason' };
    expect(fitOf({ form: null, outcome: 'DENIED.THIRD_PARTY', role: null }, partial)).toBe(4);
  });

  it('is known again in a passage whatever was filled in, and not once its words were changed', () => {
    const text = '上述信息系【文件名称】的讨论稿，公开会影响【事项】的公正决策。';
    expect(isVerbatim('经查，上述信息系《批复》\n的讨论稿，公开会影响用地审批的公正决策。另有说明。', text)).toBe(true);
    expect(isVerbatim('上述信息系《批复》的讨论稿，公开不会影响用地审批。', text)).toBe(false);
    expect(filled(text)).toBe('上述信息系有关内容的讨论稿，公开会影响有关内容的公正决策。');
  });
});
