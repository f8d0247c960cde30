import type { Letter, Paragraph } from '../../../workflows/letters/letter.js';
import { anchorOf } from './anchor.js';

const paragraph = (id: string, ...runs: Paragraph['runs']): Paragraph => ({ kind: 'paragraph', id, role: 'reason', locked: false, label: id, runs });
const letter = (...blocks: Letter['blocks']): Letter => ({
  form: 'reply:DENIED.PROCESS', formVersion: 1, audience: 'applicant', issuer: '局', title: '答复书', docNumber: null, addressee: null, blocks, enclosures: [], remedy: 'R1', issuedOn: null, sealed: true,
});
const quoted = { blockId: 'reason', quote: '该信息属于过程稿' };

describe('the words of a comment', () => {
  it('stand where they stood, however lines break and runs are cut', () => {
    expect(anchorOf(letter(paragraph('reason', '经审查，该信息', '属于过程稿。')), { ...quoted, quote: '该信息\n 属于过程稿' })).toEqual({ state: 'current', blockId: 'reason' });
  });

  it('are found in another passage', () => {
    expect(anchorOf(letter(paragraph('reason', '另有理由'), paragraph('ground', '该信息属于过程稿')), quoted)).toEqual({ state: 'moved', blockId: 'ground' });
    expect(anchorOf(letter(paragraph('ground', '该信息属于过程稿'), paragraph('reason', '该信息属于过程稿')), quoted)).toEqual({ state: 'current', blockId: 'reason' });
  });

  it('are gone where they were changed', () => {
    expect(anchorOf(letter(paragraph('reason', '该信息属于讨论记录')), quoted)).toEqual({ state: 'changed', blockId: null });
    expect(anchorOf(letter(), quoted)).toEqual({ state: 'changed', blockId: null });
  });

  it('may be those of title, addressee and enclosures', () => {
    const of = { ...letter(), addressee: ['章三丰'], enclosures: ['批文复印件'] };
    expect([anchorOf(of, { blockId: 'addressee', quote: '章三丰' }), anchorOf(of, { blockId: 'enclosures', quote: '批文' }), anchorOf(of, { blockId: 'title', quote: '章三丰' })])
      .toEqual([{ state: 'current', blockId: 'addressee' }, { state: 'current', blockId: 'enclosures' }, { state: 'moved', blockId: 'addressee' }]);
  });

  it('may be those of a gap or of a sheet', () => {
    const sheet: Letter['blocks'][number] = { kind: 'sheet', id: 'sheet', role: 'other', locked: true, label: '表', rows: [{ label: '承办人', runs: ['陈工'] }] };
    expect(anchorOf(letter(sheet), { blockId: 'sheet', quote: '承办人：陈工' }).state).toBe('current');
    expect(anchorOf(letter(paragraph('contact', '电话：', { gap: 'organ.phone', label: '联系电话' })), { blockId: 'contact', quote: '【待补：联系电话】' }).state).toBe('current');
  });
});
