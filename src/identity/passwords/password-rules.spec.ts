import { passwordFaults } from './password-rules.js';

describe('rules for a new password', () => {
  it.each(['四月的雨落在剑邑广场上', 'correct horse battery', 'Gan-River/2026-bridge'])('accepts %s', (password) => {
    expect(passwordFaults(password, 'wang.fang')).toEqual([]);
  });

  it('counts characters, not bytes', () => {
    expect(passwordFaults('九个汉字不够长的呀', 'wang')[0]!.zh).toContain('至少 10');
    expect(passwordFaults('𠮷'.repeat(9), 'wang')[0]!.zh).toContain('至少 10');
  });

  it('refuses what only makes the server work', () => {
    expect(passwordFaults('x1y2z3'.repeat(30), 'wang')[0]!.en).toContain('at most 128');
  });

  it.each([['wangfangwang', 'WangFangWang'], ['wangfang', 'WangFang2026!'], ['王小明', '王小明1234567']])('refuses the user name %s as %s', (name, password) => {
    expect(passwordFaults(password, name)[0]!.zh).toContain('用户名');
  });

  it.each([
    '1234567890', '0987654321', 'abcdefghijk', 'Woaini1314', 'Woaini5201314', '5201314520', 'P@ssw0rd123', '1QAZ2wsx3edc', 'aaaaaaaaaaaa',
    '1212121212', '1234512345', 'woainiwoaini', '１２３４５６７８９０',
  ])('refuses %s, one of the commonest', (password) => {
    expect(passwordFaults(password, 'wang')[0]!.zh).toContain('太常见');
  });
});
