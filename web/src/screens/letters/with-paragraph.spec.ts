import { withParagraph } from './with-paragraph.js';

describe('a standard paragraph', () => {
  it('is put in where the writer stood, and at the end begins a line', () => {
    expect(withParagraph('前后', '段', 1)).toBe('前段后');
    expect(withParagraph('已有文字。\n', '段', 6)).toBe('已有文字。\n段');
    expect(withParagraph('  ', '段', 0)).toBe('段');
  });
});
