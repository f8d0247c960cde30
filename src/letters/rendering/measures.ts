/** Measures of official documents, GB/T 9704-2012 §5, in PostScript points. */

const MM = 72 / 25.4;
export const mm = (length: number): number => length * MM;

export const PAGE = { width: mm(210), height: mm(297) } as const;

/** 天头 37 mm, 订口 28 mm. */
export const TOP = mm(37);
export const LEFT = mm(28);

/** 版心 156 × 225 mm: 22 lines of 28 characters. */
export const WIDTH = mm(156);
export const HEIGHT = mm(225);
export const LINES = 22;
export const CHARACTERS = 28;
export const LINE = HEIGHT / LINES;
/** From one character to the next in text of size 3. */
export const STEP = WIDTH / CHARACTERS;

/** 2号, 3号, 4号. */
export const SIZE_2 = 22;
export const SIZE_3 = 16;
export const SIZE_4 = 14;

/** 发文机关标志: its upper edge lies 35 mm below that of the text area; no larger than 44 points, and on one line while it stays readable. */
export const HEAD_DROP = mm(35);
export const HEAD_LARGEST = 44;
export const HEAD_SMALLEST = 24;

/** The red line lies 4 mm below the number. */
export const RULE_DROP = mm(4);

/** The dash of a page number lies 7 mm below the text area. */
export const FOLIO_DROP = mm(7);

export const RED = '#d7000f';
