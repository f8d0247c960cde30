import { redact, redactText } from './redaction.js';

describe('what is logged', () => {
  it.each([
    'applicant 362401199001011237 asked',
    '号码13812345678，请回电',
    '证件362401199001011237。',
    '+86 13812345678',
    'write to zhang.san@example.cn today',
    '36240119900101123X',
    '362401900101123',
  ])('holds no number or address: %s', (text) => {
    const logged = redactText(text);
    expect(logged).toContain('[hidden]');
    expect(logged).not.toMatch(/\d{8}|zhang/);
  });

  it.each(['due on 2026-01-05', 'request 5f0c9c1e-1f4e-4a3f-9d57-13812345678a', 'revision 12, 1763900000123 ms', '丰城依申请〔2026〕12号'])('keeps what is no personal data: %s', (text) => {
    expect(redactText(text)).toBe(text);
  });

  it('hides members by their name, at any depth, and copies', () => {
    const given = { caseId: 'c1', applicant: { name: '张三', documentNumber: 'E1', contact: null, kind: 'citizen' }, list: [{ password: 'x' }], session_key: 'k' };
    expect(redact(given)).toEqual({ caseId: 'c1', applicant: { name: '[hidden]', documentNumber: '[hidden]', contact: null, kind: 'citizen' }, list: [{ password: '[hidden]' }], session_key: '[hidden]' });
    expect(given.applicant.name).toBe('张三');
  });

  it('keeps of an error its name, text and place', () => {
    const error = Object.assign(new TypeError('no 13812345678'), { parameters: ['张三'], driverError: { detail: '张三' } });
    const logged = redact(error) as Error;
    expect(logged.message).toBe('no [hidden]');
    expect(JSON.stringify([Object.entries(logged), logged.stack])).not.toMatch(/张三|13812345678/);
  });

  it('survives a circle', () => {
    const circle: Record<string, unknown> = {};
    circle.self = circle;
    expect(JSON.stringify(redact(circle))).toContain('[deep]');
  });
});
