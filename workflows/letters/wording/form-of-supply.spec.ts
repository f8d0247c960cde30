import { letterFacts } from '../../../test/support/letter-facts.js';
import { formAskedFor } from './form-of-supply.js';

const asked = (medium: string | null, route: string | null) => formAskedFor({ ...letterFacts().request, medium, route });

describe('the form that the applicant asked for', () => {
  it('is printed in words', () => {
    expect([asked('paper', 'post'), asked('email', null), asked(null, 'read-on-site'), asked('纸面', '邮寄')]).toEqual(['纸面，邮寄', '电子邮件', '当场阅读、抄录', '纸面，邮寄']);
  });

  it('is nothing where none was named', () => {
    expect([asked(null, null), asked(' ', '')]).toEqual(['', '']);
  });

  it('may be in words of the applicant', () => {
    expect(asked('U盘', 'constructor')).toBe('U盘，constructor');
  });
});
