import { asProblem, faultsByField, outOfReach, pathOf, problemOf } from './problem.js';

describe('problems', () => {
  it('are read from what the server says', () => {
    const problem = problemOf(409, { type: 'urn:yishen:problem:transition-refused', title: '当前不能办理', detail: '…', refusals: [{ rule: 'r', article: '第三十条', message: 'm' }], allowed: ['ASSIGN'] });
    expect(problem).toMatchObject({ code: 'transition-refused', status: 409, title: '当前不能办理', passing: false, stale: false });
    expect(problem.refusals).toEqual([{ rule: 'r', article: '第三十条', message: 'm' }]);
  });

  it('map faults to fields, the first of several', () => {
    const problem = problemOf(422, { type: 'urn:yishen:problem:validation-failed', errors: [
      { pointer: '#/applicant/contact/phone', message: 'a' }, { pointer: '#/applicant/contact/phone', message: 'b' }, { pointer: '#/roles/0/organId', message: 'c' }, { pointer: '#', message: 'd' }] });
    expect(faultsByField(problem)).toEqual({ 'applicant.contact.phone': 'a', 'roles.0.organId': 'c', '': 'd' });
    expect(faultsByField(null)).toEqual({});
    expect(pathOf('#/a~1b/c~0d')).toBe('a/b.c~d');
  });

  it('show a rule that speaks against one field at that field', () => {
    const problem = problemOf(409, { refusals: [{ rule: 'lateNeedsReason', message: '请填写补录理由' }, { rule: 'notInFuture', message: '…' }] });
    expect(faultsByField(problem)).toEqual({ lateReason: '请填写补录理由' });
  });

  it('tell what may pass by itself', () => {
    expect(outOfReach().passing).toBe(true);
    expect(problemOf(503, {}).passing).toBe(true);
    expect(problemOf(422, {}).passing).toBe(false);
  });

  it('of our own are told as such', () => {
    expect(asProblem(new Error('x is not a function'))).toMatchObject({ code: 'client', detail: 'x is not a function' });
    expect(problemOf(429, {}, '30').retryAfterSeconds).toBe(30);
    expect(problemOf(429, {}, 'Wed, 21 Oct 2026 07:28:00 GMT').retryAfterSeconds).toBeNull();
  });
});
