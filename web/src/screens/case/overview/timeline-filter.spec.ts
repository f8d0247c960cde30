import { belongs, datesOf, kindOf } from './timeline-filter.js';

const entry = (type: string, over: object = {}) => ({ type, automatic: false, byApplicant: false, clocks: [] as { key: string }[], ...over });

describe('the timeline of a case', () => {
  it('shows the dates that matter, not the inner ones that come and go', () => {
    expect(datesOf([{ key: 'target' }, { key: 'stage:approval' }, { key: 'receipt:correction' }, { key: 'consultation:2' }]).map(({ key }) => key)).toEqual(['target', 'consultation:2']);
    expect(belongs(entry('ASSIGN', { clocks: [{ key: 'stage:assignment' }] }), 'dates')).toBe(false);
    expect(belongs(entry('CORRECTED', { clocks: [{ key: 'statutory' }] }), 'dates')).toBe(true);
  });

  it('can be narrowed to letters, files, and what people wrote', () => {
    expect(belongs(entry('SERVE'), 'letters')).toBe(true);
    expect(belongs(entry('ATTACH_FILE'), 'files')).toBe(true);
    expect(belongs(entry('CORRECTED', { byApplicant: true }), 'notes')).toBe(true);
    expect(belongs(entry('ASSIGN'), 'notes')).toBe(false);
    expect(belongs(entry('ASSIGN'), 'all')).toBe(true);
  });

  it('tells an alarm from a step', () => {
    expect([kindOf(entry('CLOCK_STAGE', { automatic: true })), kindOf(entry('ORGAN_SILENT', { automatic: true })), kindOf(entry('ASSIGN'))]).toEqual(['alarm', 'date', 'step']);
  });
});
