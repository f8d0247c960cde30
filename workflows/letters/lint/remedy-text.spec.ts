import { courtsIn, periodsIn, reconsiderationOrgansIn, remedySays } from './remedy-text.js';

const R1 = '应当先自收到本答复书之日起60日内向丰城市人民政府申请行政复议；对行政复议决定不服的，可以自收到行政复议决定书之日起15日内向丰城市人民法院提起行政诉讼。';
const R2 = '可以自收到本答复书之日起60日内向丰城市人民政府申请行政复议，或者自收到本答复书之日起6个月内向丰城市人民法院提起行政诉讼。';

describe('what a remedy text says', () => {
  it.each([
    [R1, 'R1'], [R2, 'R2'],
    ['可以申请行政复议，也可以在六个月内直接向丰城市人民法院提起行政诉讼', 'R2'],
    ['须先申请行政复议，不得直接提起行政诉讼，对复议决定不服的，15日内起诉', 'R1'],
    ['未经行政复议不能向人民法院起诉', 'R1'],
    ['对行政复议决定不服，或者复议机关逾期不作出决定的，可以在15日内提起行政诉讼', 'R1'],
    ['应当先申请行政复议，也可以直接向法院起诉', 'contradictory'],
    ['可以申请行政复议', 'reconsideration-only'], ['可以诉至丰城市人民法院', 'suit-only'], ['请来电咨询', 'nothing'], ['', 'nothing'],
  ])('%s: %s', (text, says) => expect(remedySays(text)).toBe(says));
});

describe('periods', () => {
  it('are told apart by what follows them', () => {
    expect(periodsIn(R2).map(({ count, unit, of }) => [count, unit, of])).toEqual([[60, '日', 'reconsideration'], [6, '月', 'suit']]);
    expect(periodsIn(R1).map(({ count, unit, of }) => [count, unit, of])).toEqual([[60, '日', 'reconsideration'], [15, '日', 'suit-after-reconsideration']]);
  });

  it('are read in numerals and in working days', () => {
    expect(periodsIn('自收到之日起六十个工作日内申请行政复议').map(({ count, unit }) => [count, unit])).toEqual([[60, '工作日']]);
    expect(periodsIn('两年内提起行政诉讼').map(({ count, unit }) => [count, unit])).toEqual([[2, '年']]);
  });

  it('are not seen in dates', () => expect(periodsIn('2026年3月2日内申请行政复议')).toEqual([]));
});

describe('names', () => {
  it('of the organ, without what is explained in brackets', () => {
    expect(reconsiderationOrgansIn('向丰城市人民政府（行政复议机构：丰城市司法局）申请行政复议')).toEqual(['丰城市人民政府']);
    expect(reconsiderationOrgansIn('向丰城市人民政府或者宜春市自然资源局申请行政复议')).toEqual(['丰城市人民政府或者宜春市自然资源局']);
  });

  it('of the court', () => expect(courtsIn(R2)).toEqual(['丰城市人民法院']));
});
