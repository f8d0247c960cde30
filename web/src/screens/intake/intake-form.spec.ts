import { applicantOf, bodyOf, daysOf, emptyForm, isUntouched, missingIn } from './intake-form.js';

const form = (over: object = {}) => ({ ...emptyForm('land', '2026-03-16'), ...over });

describe('the form of a new request', () => {
  it('asks about the days of its channel alone', () => {
    expect(daysOf(form(), null)).toBeNull();
    expect(daysOf(form({ channel: 'in-person', arrivedOn: '2026-03-01', confirmedOn: '2026-03-02', confirmed: true }), 'submission')).toEqual({ organId: 'land', channel: 'in-person', submittedOn: '2026-03-16' });
    expect(daysOf(form({ channel: 'signed-post', arrivedOn: '2026-03-15' }), 'signature')).toMatchObject({ arrivedOn: '2026-03-15' });
    expect(daysOf(form({ channel: 'fax', confirmedOn: '2026-03-16' }), 'confirmation')).not.toHaveProperty('confirmedOn');
    expect(daysOf(form({ channel: 'fax', confirmedOn: '2026-03-16', confirmed: true }), 'confirmation')).toMatchObject({ confirmedOn: '2026-03-16' });
  });

  it('sends the paper of a person or the code of an organisation, never both', () => {
    const typed = form({ documentNumber: ' 1234 ', organisationCode: '91360981', phone: '138', agent: true, agentName: '李某', agentPhone: ' ' });
    expect(applicantOf(typed)).toEqual({ kind: 'natural-person', documentNumber: '1234', documentKind: 'resident-id', contact: { phone: '138' }, agent: { name: '李某' } });
    expect(applicantOf({ ...typed, kind: 'commercial', agent: false })).toEqual({ kind: 'commercial', organisationCode: '91360981', contact: { phone: '138' } });
    expect(applicantOf(form())).toEqual({ kind: 'natural-person' });
  });

  it('leaves out what was not filled in', () => {
    expect(bodyOf(form({ channel: 'in-person', name: ' 张三 ', content: ' 征地批复 ', writingDifficulty: '旧' }), 'submission')).toEqual({
      organId: 'land', channel: 'in-person', submittedOn: '2026-03-16', applicant: { kind: 'natural-person', name: '张三' }, content: '征地批复',
    });
    expect(bodyOf(form({ channel: 'oral', name: '张三', content: 'x', writingDifficulty: '不识字', medium: 'paper', suggestsRelease: true }), 'submission'))
      .toMatchObject({ writingDifficulty: '不识字', preferredMedium: 'paper', suggestsRelease: true });
  });

  it('names what is missing in the order of the form', () => {
    expect(missingIn(form(), null)).toEqual(['channel', 'applicant.name', 'content']);
    expect(missingIn(form({ channel: 'signed-post', agent: true }), 'signature')).toEqual(['arrivedOn', 'applicant.name', 'applicant.agent.name', 'content']);
    expect(missingIn(form({ channel: 'oral', name: 'a', content: 'b' }), 'submission')).toEqual(['writingDifficulty']);
    expect(missingIn(form({ channel: 'email', confirmed: true, name: 'a', content: 'b' }), 'confirmation')).toEqual(['confirmedOn']);
  });

  it('is worth keeping once something was typed', () => {
    expect(isUntouched(form({ channel: 'fax', kind: 'commercial' }))).toBe(true);
    expect(isUntouched(form({ phone: '1' }))).toBe(false);
  });
});
