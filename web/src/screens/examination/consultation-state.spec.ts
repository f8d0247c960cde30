import type { Form } from '../../api/client.js';
import { clockOf, openPoint, stateOf } from './consultation-state.js';

const asked = (over: Partial<Form<'ConsultationView'>> = {}): Form<'ConsultationView'> => ({
  id: '2', kind: 'third-party', party: 'p', interest: 'trade-secret', information: '合同', sentOn: '2026-03-02', receivedOn: null, answer: null, endedOn: null, grounds: null, reasonable: null, override: null, ...over,
});
const clock = (key: string): Form<'ClockView'> => ({ key, dueOn: '2026-03-23', provisional: false, estimatedOn: null, running: true });

describe('a consultation', () => {
  it('stands in one word', () => {
    expect([asked(), asked({ receivedOn: '2026-03-03' }), asked({ answer: 'CONSENTED' }), asked({ answer: 'REFUSED' }), asked({ answer: 'SILENT' }), asked({ answer: 'WITHDRAWN' })].map(stateOf))
      .toEqual(['unreceived', 'waiting', 'consented', 'refused', 'silent', 'withdrawn']);
  });

  it('has its own limit: to answer, or until its receipt is asked after', () => {
    expect(clockOf(asked(), [clock('consultation:1'), clock('consultation:2')])).toMatchObject({ of: 'answer', clock: { key: 'consultation:2' } });
    expect(clockOf(asked(), [clock('receipt:consultation:2')])?.of).toBe('receipt');
    expect(clockOf(asked(), [clock('target')])).toBeNull();
  });

  it('leaves something to decide, or to tell, after a third party has refused', () => {
    expect(openPoint(asked({ answer: 'REFUSED', reasonable: true }))).toBe('override-or-respect');
    expect(openPoint(asked({ answer: 'REFUSED', reasonable: false }))).toBeNull();
    expect(openPoint(asked({ answer: 'REFUSED', reasonable: true, override: { reasons: '公共利益', noticeOn: null } as never }))).toBe('tell');
    expect(openPoint(asked({ answer: 'REFUSED', reasonable: true, override: { reasons: '公共利益', noticeOn: '2026-03-04' } as never }))).toBeNull();
    expect(openPoint(asked({ kind: 'other-organ', answer: 'REFUSED', reasonable: true }))).toBeNull();
  });
});
