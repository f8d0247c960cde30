import { pdf, SONG } from './pdf.js';

/** A name under a black bar: seen by nobody, copied by anybody. */
export const covered = (before = '举报人：', under = '欧阳建国'): Promise<Buffer> => pdf((draw) => {
  draw.font(SONG).fontSize(14).text(`${before}${under}`, 72, 72);
  draw.rect(71 + 14 * before.length, 68, 200, 24).fill('#000');
});
