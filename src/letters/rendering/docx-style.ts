import type { IParagraphOptions, IRunOptions } from 'docx';
import { LINE, RED, SIZE_2, SIZE_3, SIZE_4, STEP } from './measures.js';

/** Twentieths of a point, of which Word's measures are made. */
export const twips = (points: number): number => Math.round(points * 20);

/** A line of the grid; rounded down, so that 22 of them fit. */
export const LINE_TWIPS = Math.floor(LINE * 20);

/** Between two characters, so that 28 fill a line. Not by a grid of characters: programs other than Word space them by rules of their own. */
const CLOSER = Math.floor((STEP - SIZE_3) * 20);

export const TEXT_FACE = '仿宋_GB2312';
export const TITLE_FACE = '方正小标宋简体';
export const FOLIO_FACE = '宋体';

/** What a reader's program takes where it lacks the face. */
export const SUBSTITUTES: Readonly<Record<string, string>> = {
  [TEXT_FACE]: '仿宋,FangSong,STFangsong,华文仿宋,方正仿宋_GBK,Noto Serif SC,Noto Serif CJK SC',
  [TITLE_FACE]: '方正小标宋_GBK,方正小标宋_GB18030,小标宋,华文中宋,STZhongsong,Noto Serif SC SemiBold,Noto Serif CJK SC',
  [FOLIO_FACE]: 'SimSun,STSong,华文宋体,Noto Serif SC,Noto Serif CJK SC',
};

const face = (name: string): IRunOptions['font'] => ({ ascii: name, hAnsi: name, eastAsia: name, cs: name, hint: 'eastAsia' });

export const RUNS = {
  text: { font: face(TEXT_FACE), size: SIZE_3 * 2, characterSpacing: CLOSER },
  title: { font: face(TITLE_FACE), size: SIZE_2 * 2 },
  cell: { font: face(TEXT_FACE), size: SIZE_4 * 2 },
  folio: { font: face(FOLIO_FACE), size: SIZE_4 * 2 },
  head: { font: face(TITLE_FACE), color: RED.slice(1) },
  gap: { color: RED.slice(1) },
} satisfies Record<string, IRunOptions>;

/** Exactly a line of the grid. */
export const ON_GRID: IParagraphOptions['spacing'] = { line: LINE_TWIPS, lineRule: 'exact', before: 0, after: 0 };
