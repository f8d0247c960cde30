import type { Form } from '../api/client.js';
import { gapsOf, linesOf, marksOf, placeOf, wholeMarks, type Mark } from './marks.js';

const words = (text: string): Form<'RunView'> => ({ text, gap: null, label: null });
const hole = (gap: string, label: string): Form<'RunView'> => ({ text: null, gap, label });
const mark = (id: string, quote: string | null, tone: Mark['tone'] = 'comment'): Mark => ({ id, tone, blockId: 'reason', quote, title: '' });
const shape = (lines: ReturnType<typeof linesOf>) => lines.map((line) => line.map(({ text, gap, marks }) => [text, gap, marks.map(({ id }) => id).join()]));

describe('marks in a letter', () => {
  it('find words whatever the spaces', () => {
    expect(placeOf('该稿系批准前的\n讨论稿。', '批准前的讨论 稿')).toEqual([3, 11]);
    expect(placeOf('该稿', '没有的话')).toBeNull();
    expect(placeOf('该稿', ' ')).toBeNull();
  });

  it('cut a passage where they begin and end, and lie over one another', () => {
    expect(shape(linesOf([words('甲乙丙丁戊')], [mark('a', '乙丙丁'), mark('b', '丁戊')]))).toEqual([[['甲', false, ''], ['乙丙', false, 'a'], ['丁', false, 'a,b'], ['戊', false, 'b']]]);
  });

  it('show holes, and keep lines apart', () => {
    expect(shape(linesOf([words('第一行\n电话'), hole('organ.phone', '联系电话'), words('。\n\n')], [mark('a', '第一行电话')])))
      .toEqual([[['第一行', false, 'a']], [['电话', false, 'a'], ['【待补：联系电话】', true, ''], ['。', false, '']]]);
    expect(linesOf([], [])).toEqual([[]]);
  });

  it('of a whole passage, or of words that are masked, belong to the passage', () => {
    const runs = [words('身份证号340524…')];
    expect(wholeMarks(runs, [mark('whole', null), mark('masked', '3405**********'), mark('there', '身份证号')]).map(({ id }) => id)).toEqual(['whole', 'masked']);
  });

  it('come from findings with a place and from open comments whose words still stand', () => {
    const finding: Form<'FindingView'> = { rule: 'date', severity: 'warning', article: 'Art. 33', message: '日期', remedy: '', blockId: 'reason', excerpt: null, explanation: '已核对' };
    const comment = { id: '1', quote: '话', text: '不妥', resolution: 'open', anchor: { state: 'moved', blockId: 'ground' } } as Form<'CommentView'>;
    const gone = { ...comment, id: '2', anchor: { state: 'changed', blockId: null } } as Form<'CommentView'>;
    const settled = { ...comment, id: '3', resolution: 'resolved' } as Form<'CommentView'>;
    expect(marksOf([finding, { ...finding, blockId: null }], [comment, gone, settled]).map(({ tone, blockId }) => [tone, blockId])).toEqual([['explained', 'reason'], ['comment', 'ground']]);
  });

  it('know every hole of a letter', () => {
    const block = { id: 'contact', kind: 'paragraph', role: 'contact', locked: true, label: '联系方式', runs: [hole('organ.phone', '联系电话')], rows: [], item: null };
    const sheet = { ...block, id: 'sheet', kind: 'sheet', runs: [], rows: [{ label: '编号', runs: [hole('request.number', '登记编号')] }] };
    expect(gapsOf({ issuer: '', title: '', docNumber: null, addressee: [hole('applicant.name', '姓名')], blocks: [block, sheet], enclosures: [], remedy: 'R2', issuedOn: null } as Form<'LetterTextView'>).map(({ blockId, gap }) => [blockId, gap]))
      .toEqual([['addressee', 'applicant.name'], ['contact', 'organ.phone'], ['sheet', 'request.number']]);
  });
});
