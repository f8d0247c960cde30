import { jest } from '@jest/globals';
import type { Form } from '../../api/client.js';
import { DRAFTS } from '../../stores/own-drafts.js';
import { useTypedText } from './typed-text.js';

const block = (id: string, text: string, locked = false): Form<'BlockView'> => ({ id, kind: 'paragraph', role: 'reason', locked, label: '', runs: [{ text, gap: null, label: null }], rows: [], item: null });
const letter = (...blocks: Form<'BlockView'>[]): Form<'LetterTextView'> => ({ issuer: '', title: '', docNumber: null, addressee: [], blocks, enclosures: [], remedy: 'R2', issuedOn: null });

describe('the text of a draft while it is typed', () => {
  const kept = new Map<string, string>();
  beforeAll(() => {
    Object.defineProperty(globalThis, 'localStorage', { configurable: true, value: new Proxy({
      getItem: (key: string) => kept.get(key) ?? null, setItem: (key: string, value: string) => void kept.set(key, value), removeItem: (key: string) => void kept.delete(key),
    }, { ownKeys: () => [...kept.keys()], getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }) }) });
  });
  beforeEach(() => kept.clear());
  afterAll(() => { jest.restoreAllMocks(); Reflect.deleteProperty(globalThis, 'localStorage'); });

  it('survives a closed tab, for the writer alone, until it is put down', () => {
    const first = useTypedText('chen', '1');
    first.type(block('reason', '原文'), '改文');
    const again = useTypedText('chen', '1');
    expect([again.restored, again.typed]).toEqual([true, { reason: '改文' }]);
    expect(useTypedText('liu', '1').dirty.value).toBe(false);
    again.forget();
    expect(again.dirty.value).toBe(false);
    expect(kept.size).toBe(0);
  });

  it('remembers which standard paragraphs stand in it, in the version that was put in last, and forgets them with the passage', () => {
    const text = useTypedText('chen', '1');
    text.type(block('reason', '原文'), '原文\n标准段落');
    text.use({ blockId: 'reason', paragraphId: 'p1', version: 1 });
    text.use({ blockId: 'reason', paragraphId: 'p1', version: 2 });
    expect(useTypedText('chen', '1').used).toEqual([{ blockId: 'reason', paragraphId: 'p1', version: 2 }]);
    text.undo('reason');
    expect([text.used, kept.size]).toEqual([[], 0]);
  });

  it('is none when it is as it was', () => {
    const text = useTypedText('chen', '1');
    text.type(block('reason', '原文'), '改');
    text.type(block('reason', '改'), '原文');
    expect(text.dirty.value).toBe(false);
  });

  it('tells of what somebody else put there meanwhile', () => {
    const text = useTypedText('chen', '1');
    text.type(block('reason', '原文'), '我的');
    expect(text.others(block('reason', '原文'))).toBeNull();
    expect(text.others(block('reason', '他人的'))).toBe('他人的');
    expect(text.others(block('reason', '我的'))).toBeNull();
  });

  it('is given up with its passage, and with signing out', () => {
    const text = useTypedText('chen', '1');
    text.type(block('reason', '原文'), '我的');
    text.type(block('how-to', '原文'), '我的');
    text.kept(letter(block('reason', '原文'), block('how-to', '原文', true)));
    expect(Object.keys(text.typed)).toEqual(['reason']);
    expect(kept.size).toBe(1);
    DRAFTS.forgetAll();
    expect(kept.size).toBe(0);
  });
});
