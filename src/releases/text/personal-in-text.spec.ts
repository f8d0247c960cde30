import { personalFaults } from './personal-in-text.js';

const rules = (text: string, names: string[] = []) => personalFaults([text], names).map((each) => each.rule);

test.each([
  ['联系人13879512345', ['phone']], ['３４０５２４１９８００１０１００１Ｘ', ['resident-id']], ['wang@example.com', ['email']], ['xxgk@jxfc.gov.cn', []], ['0795-6420000', []], ['丰府发〔2026〕3号，共15户、面积1200平方米', []],
])('%s', (text, expected) => {
  expect(rules(text)).toEqual(expected);
});

test('names of those who asked, or were asked, are no part of what is published', () => {
  expect(rules('应张三申请公开', ['张三', '李四'])).toEqual(['name']);
  expect(rules('张家村征地方案', ['张'])).toEqual([]);
});

test.each(['应 张 三 申请公开', '张\n三', '张　三', '张·三', '张\u200b三'])('a name whose characters are kept apart is one all the same: %j', (text) => {
  expect(rules(text, ['张三'])).toEqual(['name']);
  expect(rules('ＺＨＡＮＧ  san', ['Zhang San'])).toEqual(['name']);
});
