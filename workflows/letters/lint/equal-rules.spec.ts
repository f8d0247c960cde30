import { OUTCOMES } from '../../request/outcomes.js';
import { differs, verdictOn } from './equal-rules.js';

const same = { sameOrgan: true };
const other = { sameOrgan: false };

describe('outcomes for the same information', () => {
  test('are held against one another where they say something of the information', () => {
    expect(differs('GRANTED.PROVIDED', { outcome: 'DENIED.PROCESS', ...same })).toBe(true);
    expect(differs('DENIED.PROCESS', { outcome: 'DENIED.INTERNAL', ...same })).toBe(true);
    expect(differs('GRANTED.PROVIDED', { outcome: 'PARTIALLY_GRANTED', ...other })).toBe(true);
    expect(differs('UNABLE.NOT_HELD.NOT_EXIST', { outcome: 'GRANTED.PROVIDED', ...same })).toBe(true);
  });

  test('may differ where the law has it so', () => {
    expect(differs('GRANTED.PROVIDED', { outcome: 'GRANTED.TOLD_HOW', ...same })).toBe(false);
    expect(differs('GRANTED.ALREADY_PUBLIC', { outcome: 'DENIED.PROCESS', ...same })).toBe(false);
    expect(differs('NOT_PROCESSED.REPEAT', { outcome: 'GRANTED.PROVIDED', ...same })).toBe(false);
    expect(differs('GRANTED.PROVIDED', { outcome: 'OTHER.CORRECTION_LAPSED', ...same })).toBe(false);
    expect(differs('UNABLE.NOT_HELD.NOT_THIS_ORGAN', { outcome: 'GRANTED.PROVIDED', ...other })).toBe(false);
    expect(differs('GRANTED.PROVIDED', { outcome: 'UNABLE.NOT_HELD.NOT_EXIST', ...other })).toBe(false);
  });

  test('an outcome never differs from itself', () => {
    for (const { code } of OUTCOMES) for (const sameOrgan of [true, false]) expect(differs(code, { outcome: code, sameOrgan })).toBe(false);
    expect(OUTCOMES.filter(({ code }) => verdictOn(code) !== null).length).toBeGreaterThan(12);
  });
});
