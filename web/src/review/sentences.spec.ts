import { sentencesOf } from './sentences.js';

const cut = (text: string) => sentencesOf(text).map(({ from, to }) => text.slice(from, to));

describe('sentences of a letter', () => {
  it('end with their marks, and keep what closes a quotation', () => {
    expect(cut('经审查，该稿系过程稿。依照“第十六条。”不予公开；特此告知！')).toEqual(['经审查，该稿系过程稿。', '依照“第十六条。”', '不予公开；', '特此告知！']);
  });

  it('end with the line, without white space around them', () => {
    expect(cut('　　第一行\n  第二行 。')).toEqual(['第一行', '第二行 。']);
    expect(cut(' \n ')).toEqual([]);
  });
});
