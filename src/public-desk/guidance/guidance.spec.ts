import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { hintsOf } from './guidance.js';

const kinds = (content: string, more = {}) => hintsOf({ content, ...more }).map(({ kind }) => kind);

describe('guidance while a request is written', () => {
  it.each([
    ['征地文件', ['too-short']],
    ['2023年度第三批次城市建设用地批准文件', []],
    ['《丰城市集体土地征收补偿安置方案》（丰府发〔2023〕5号）', []],
    ['1. 剑南街道2023年征地补偿方案 2. 剑南街道2023年征地补偿款发放明细', ['several-matters']],
    ['丰府发〔2023〕5号和丰府办发〔2022〕18号', ['several-matters']],
    ['《征地补偿方案》和《征收土地公告》', ['several-matters']],
    ['我要举报村干部贪污征地补偿款，要求追究责任', ['petition']],
    ['请问办理不动产登记需要带哪些手续？', ['consultation']],
    ['为什么我家的房子没有列入拆迁范围', ['consultation']],
    ['请帮我统计近五年全市征地的总面积和平均补偿价', ['to-be-made']],
    ['关于征收土地的批准文件和补偿标准', ['unspecific']],
    ['剑南街道征收土地的批准文件和补偿标准', []],
    ['去年征收土地的批准文件和补偿标准', []],
    ['张三（身份证号362401199001011237）名下土地的登记档案材料', ['personal-numbers']],
  ])('%s', (content, expected) => expect(kinds(content)).toEqual(expected));

  it('knows that a title or a document number is enough, however short the text', () => {
    expect(kinds('批文', { docNumberSought: '丰府发〔2023〕5号' })).toEqual([]);
    expect(kinds('丰府发〔2023〕5号')).toEqual([]);
    expect(kinds('关于征收土地的批准文件和补偿标准', { title: '征收土地公告' })).toEqual([]);
  });

  it('says nothing of nothing, and something in both languages of everything', () => {
    expect(hintsOf({ content: '  \n' })).toEqual([]);
    for (const { message } of hintsOf({ content: '请问？举报1. a 2. b' })) {
      expect(message.zh).toMatch(/\p{Script=Han}{4}/u);
      expect(message.en).toMatch(/[a-z]{4}/);
    }
  });

  it('leaves most real requests alone', () => {
    const real = readFileSync('src/demo/data/requests-dev.jsonl', 'utf8').trim().split('\n').map((line) => JSON.parse(line) as { text?: string; content?: string });
    const texts = real.map(({ text, content }) => text ?? content ?? '').filter(Boolean);
    expect(texts.length).toBeGreaterThan(100);
    const share = (kind: string) => texts.filter((text) => (kinds(text) as string[]).includes(kind)).length / texts.length;
    expect(share('petition')).toBeLessThan(0.05);
    expect(share('consultation')).toBeLessThan(0.05);
    expect(share('too-short')).toBeLessThan(0.05);
    expect(share('unspecific')).toBeLessThan(0.03);
  });

  it('ends soon whatever is written', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom('《', '》', '〔2023〕5号', '丰', '1.', '；', '？', '要求', ' ', 'a', '138')), (parts) => {
      expect(() => hintsOf({ content: parts.join('').repeat(50) })).not.toThrow();
    }), { numRuns: 50 });
  }, 20_000);
});
