import fc from 'fast-check';
import { wordingOf } from '../words/wording.js';
import { alignmentOf, holdsNames, holdsNumbers, slotNotes, type Slot } from './slots.js';

const slotsOf = (ours: string, theirs: string): readonly Slot[] => alignmentOf(wordingOf(ours), wordingOf(theirs)).slots;
const written = ({ ours, theirs }: Slot): string => `${ours.join('')}/${theirs.join('')}`;

test.each([
  ['丰城至董家农村客运班线的经营许可决定书', '丰城至蕉坑农村客运班线的经营许可决定书', '董家/蕉坑'],
  ['桐树村熊有福户的宅基地批准书', '桐树村熊有恩户的宅基地批准书', '福/恩'],
  ['石坪镇龙岗村原书记任期经济责任审计报告', '石坪镇坳背村原书记任期经济责任审计报告', '龙岗/坳背'],
])('in %s and %s a name stands in one place', (ours, theirs, slot) => {
  const slots = slotsOf(ours, theirs).filter(holdsNames);
  expect(slots.map(written)).toEqual([slot]);
});

test.each([
  ['how it is asked', '请公开上湾村的低保户名单', '请提供上湾村低保户名单，复印件即可'],
  ['another word for the paper', '上湾村2024年粮食补贴花名册', '上湾村2024年粮食补贴发放名册'],
  ['one name mistyped', '贺湾水库除险加固工程初步设计批复', '何弯水库除险加固工程初步设计批复'],
  ['what only one says', '剑南街道老农机厂片区征收决定', '老农机厂片区征收决定'],
  ['how it is wanted', '老农机厂片区征收决定原稿', '老农机厂片区征收决定打印'],
])('%s is no name in a place', (_, ours, theirs) => {
  expect(slotsOf(ours, theirs).filter(holdsNames)).toEqual([]);
});

test('they are shown, unless they are told of already', () => {
  const alignment = alignmentOf(wordingOf('丰城至董家农村客运班线的经营许可决定书'), wordingOf('丰城至蕉坑农村客运班线的经营许可决定书'));
  expect(slotNotes(alignment, [])).toEqual([{ kind: 'words', ours: '董家', theirs: '蕉坑' }]);
  expect(slotNotes(alignment, [{ kind: 'project', ours: '丰城至董家班线', theirs: '丰城至蕉坑班线' }])).toEqual([]);
});

test('days of one month stand in one place', () => {
  expect(slotsOf('2025年3月12日夜宵摊打架的接处警登记表', '2025年3月21日夜宵摊打架的接处警登记表').filter(holdsNumbers).map(written)).toEqual(['12/21']);
});

test('texts that have little in common have no places in common', () => {
  expect(alignmentOf(wordingOf('上湾村低保户名单'), wordingOf('龙津大道延伸工程竣工验收报告'))).toEqual({ alike: 0, slots: [] });
});

const wording = fc.array(fc.constantFrom('甲', '乙', '丙', '丁', '~form', '12', '21'), { maxLength: 14 });

test('whichever is given first; alike to itself without a place that differs', () => {
  fc.assert(fc.property(wording, wording, (ours, theirs) => {
    const [there, back] = [alignmentOf(ours, theirs), alignmentOf(theirs, ours)];
    expect(back.alike).toBe(there.alike);
    expect(back.slots.map(({ ours: a, theirs: b }) => ({ ours: b, theirs: a }))).toEqual(there.slots);
    expect(there.alike).toBeLessThanOrEqual(1);
    if (ours.length > 0) expect(alignmentOf(ours, ours)).toEqual({ alike: 1, slots: [] });
  }));
});
