import { OUTCOMES } from '../../request/outcomes.js';
import { citationsText, citationText, placeText } from './citations.js';

describe('citations', () => {
  it('go to the item', () => {
    expect(citationText({ law: 'REG', article: 36, item: 4 })).toBe('《中华人民共和国政府信息公开条例》第三十六条第（四）项');
  });

  it('go to the paragraph', () => {
    expect(citationText({ law: 'REG', article: 16, paragraph: 2 })).toBe('《中华人民共和国政府信息公开条例》第十六条第二款');
    expect(citationText({ law: 'REG', article: 20, paragraph: 1, item: 15 })).toBe('《中华人民共和国政府信息公开条例》第二十条第一款第（十五）项');
  });

  it('name the Fee Measures', () => {
    expect(citationText({ law: 'FEE', article: 6 })).toBe('《政府信息公开信息处理费管理办法》第六条');
  });

  it('name each law once', () => {
    expect(citationsText([{ law: 'REG', article: 14 }, { law: 'REG', article: 36, item: 3 }, { law: 'FEE', article: 4 }]))
      .toBe('《中华人民共和国政府信息公开条例》第十四条、第三十六条第（三）项，《政府信息公开信息处理费管理办法》第四条');
    expect(citationsText([])).toBe('');
  });

  it('write every ground of the outcome table', () => {
    const places = OUTCOMES.flatMap(({ basis }) => basis).map(placeText);
    expect(places.filter((each) => !/^第[一二三四五六七八九十]+条(第[一二]款)?(第（[一二三四五六七]）项)?$/.test(each))).toEqual([]);
  });
});
