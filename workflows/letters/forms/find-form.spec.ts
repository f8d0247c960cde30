import { OUTCOMES, type OutcomeCode } from '../../request/outcomes.js';
import { FORMS } from './index.js';
import { formKeyOfOutcome, formOf } from './find-form.js';

describe('finding a form', () => {
  it('has every form under its key and version', () => {
    expect(FORMS.map((each) => formOf(each.key, each.version))).toEqual(FORMS);
    expect(new Set(FORMS.map(({ key, version }) => `${key} ${version}`)).size).toBe(FORMS.length);
  });

  it('takes the newest where no version is named', () => {
    const newest = (key: string) => Math.max(...FORMS.filter((each) => each.key === key).map(({ version }) => version));
    expect(FORMS.filter(({ key }) => formOf(key).version !== newest(key))).toEqual([]);
  });

  it.each(OUTCOMES.map(({ code }) => code))('has a form for %s', (code) => {
    const form = formOf(formKeyOfOutcome(code));
    expect(form.key).toBe(code === 'OTHER.CORRECTION_LAPSED' || code === 'OTHER.FEE_LAPSED' ? 'closing-note' : `reply:${code}`);
  });

  it('has no reply that the outcome table does not know', () => {
    const codes = FORMS.flatMap(({ key }) => (key.startsWith('reply:') ? [key.slice('reply:'.length)] : []));
    expect(codes.sort()).toEqual(OUTCOMES.filter(({ proposable }) => proposable).map(({ code }) => code).sort());
  });

  it.each([['letter-of-love', undefined], ['', undefined], ['constructor', undefined], ['acknowledgement', 3], ['acknowledgement', 0]])('refuses %p version %p', (key, version) => {
    expect(() => formOf(key, version)).toThrow(RangeError);
  });

  it('refuses an outcome that nobody knows', () => {
    expect(() => formKeyOfOutcome('GRANTED.GLADLY' as OutcomeCode)).toThrow(RangeError);
  });
});
