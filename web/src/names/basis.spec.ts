import { RULES } from '../../../workflows/letters/lint/rules.js';
import { COMMANDS } from '../../../workflows/request/v1/steps/all.js';
import { basisInWords } from './basis.js';

describe('the basis of a rule, as an office names it', () => {
  it.each([
    ['Art. 33', '《条例》第三十三条'], ['Art. 33 ¶3', '《条例》第三十三条第三款'], ['Art. 36(4)', '《条例》第三十六条第（四）项'], ['Arts. 36–39', '《条例》第三十六条至第三十九条'],
    ['Art. 21; Art. 44 ¶1', '《条例》第二十一条；《条例》第四十四条第一款'], ['ARL 20', '《行政复议法》第二十条'], ['Fee Measures 4, 5', '《信息处理费管理办法》第四条、第五条'],
    ['ARL 23(1)(4), in force 2024-01-01', '《行政复议法》第二十三条第一款第（四）项、2024年1月1日起施行'], ['Civil Code 200', '《民法典》第二百条'], ['Regulation', '《条例》'],
    ['I235', '国办公开办函〔2016〕235号'], ['work plan: 合法性审查', '工作方案“合法性审查”'], ['Art. 15; PIPL 28', '《条例》第十五条；《个人信息保护法》第二十八条'],
  ])('%s', (given, said) => expect(basisInWords(given, 'zh')).toBe(said));

  it('leaves out our own notes and rows of the report', () => {
    expect(basisInWords(['domain §3.2', 'design: x', '（六）3', 'Art. 30', 'Art. 30'], 'zh')).toBe('《条例》第三十条');
    expect(basisInWords(['Art. 30', 'domain §9'], 'en')).toBe('Art. 30');
    expect(basisInWords(null, 'zh')).toBe('');
  });

  it('has Chinese words for the basis of every command and of every rule of the letter check', () => {
    const cited = [...[...COMMANDS.values()].flatMap(({ basis }) => basis), ...RULES.map(({ article }) => article)];
    const strange = cited.map((each) => basisInWords(each, 'zh')).filter((said) => /[A-Za-z]/.test(said.replace(/GB(\/T)? [\d-]+/g, '')));
    expect([...new Set(strange)]).toEqual([]);
  });
});
