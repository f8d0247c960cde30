import { isDigits, isOfTheLexicon, wordingOf } from './wording.js';

test('words of asking and little words are left out; what is left keeps its order', () => {
  expect(wordingOf('请公开关于蕉坑的')).toEqual(['蕉', '坑']);
  expect(wordingOf('申请公开董家的有关信息复印件')).toEqual(['董', '家']);
});

test('two words for one kind of paper are one', () => {
  const [roster] = wordingOf('花名册');
  expect(isOfTheLexicon(roster!)).toBe(true);
  expect(wordingOf('名册')).toEqual([roster]);
});

test('a number is one', () => {
  const wording = wordingOf('2024年12月');
  expect(wording).toEqual(['2024', '12']);
  expect(wording.every(isDigits)).toBe(true);
});

test('however long, it has a bound', () => {
  expect(wordingOf('蕉坑董家'.repeat(10_000)).length).toBeLessThanOrEqual(60);
  expect(wordingOf('')).toEqual([]);
});
