import type { Letter } from '../../../workflows/letters/letter.js';
import { renderDocx } from './docx.js';
import { renderPdf } from './pdf.js';
import type { RenderFormat, Rendered, RenderOptions } from './rendered.js';

/** Pure: the same letter gives the same bytes. Takes the processor for some ten milliseconds; in a server use `RenderPool`. */
export function render(format: RenderFormat, letter: Letter, options: RenderOptions = {}): Promise<Rendered> {
  return format === 'pdf' ? renderPdf(letter, options) : renderDocx(letter, options);
}
