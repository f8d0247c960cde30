import { identifies } from './identifies.js';
import { readFacts } from './read-facts.js';

const says = (text: string): boolean => identifies(readFacts(text, '2025-06-30'));

describe('what identifies a record', () => {
  it.each([
    ['a number alone', '赣府土〔2024〕136号'],
    ['a paper and its village', '申请公开石桥村的征收补偿安置方案'],
    ['a paper and its matter', '2024年部门决算'],
    ['a thing without the word for a paper', '荷塘水库清淤花了多少钱'],
  ])('%s does', (_, text) => expect(says(text)).toBe(true));

  it.each([
    ['papers of any kind', '请公开相关文件'],
    ['a greeting', '您好，谢谢'],
    ['another language', 'Please give me all the documents'],
    ['signs', '😀😀😀'],
    ['nothing', ''],
  ])('%s do not', (_, text) => expect(says(text)).toBe(false));
});
