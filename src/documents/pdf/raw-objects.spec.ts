import { rawObjects } from './raw-objects.js';

const objects = (text: string) => rawObjects(Buffer.from(text, 'latin1')).map(({ number, text: said, data }) => [number, said.trim(), data && Buffer.from(data).toString('latin1')]);

describe('objects of a PDF as they stand in the file', () => {
  it('are found with their streams, and not within them', () => {
    expect(objects('1 0 obj << /A 1 >> endobj\n2 0 obj\n<< /Length 9 >>\nstream\n7 0 obj endobj x\nendstream\nendobj 3 0 obj (x) endobj')).toEqual([
      [1, '<< /A 1 >>', null], [2, '<< /Length 9 >>', '7 0 obj endobj x\n'], [3, '(x)', null],
    ]);
  });

  it('are found where the end is missing, and where a stream has none', () => {
    expect(objects('1 0 obj << /A >>\n2 0 obj << /B >> stream\nrest')).toEqual([[1, '<< /A >>', null], [2, '<< /B >>', 'rest']]);
    expect(objects('no object at all')).toEqual([]);
  });

  it('does not take a word for a stream', () => {
    expect(objects('1 0 obj (a stream\nof words) endobj')).toEqual([[1, '(a stream\nof words)', null]]);
  });
});
