import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import PDFDocument from 'pdfkit';
import { charactersOf } from './characters.js';

/** Regular for text, SemiBold for titles and the head: an open face in place of 仿宋 and 小标宋. */
export type Face = 'text' | 'title';

const FILES: Readonly<Record<Face, string>> = {
  text: '@expo-google-fonts/noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf',
  title: '@expo-google-fonts/noto-serif-sc/600SemiBold/NotoSerifSC_600SemiBold.ttf',
};

/** What pdfkit needs of a font that is read already, and what we ask of it. */
export interface FontProgram {
  readonly unitsPerEm: number;
  hasGlyphForCodePoint(point: number): boolean;
  glyphForCodePoint(point: number): { readonly advanceWidth: number };
  layout(text: string): { readonly advanceWidth: number };
}

const programs = new Map<Face, FontProgram>();

/** The font of a face, read once in a process: 15 MB each. */
export function fontOf(face: Face): FontProgram {
  const known = programs.get(face);
  if (known) return known;
  const program = read(FILES[face]);
  programs.set(face, program);
  return program;
}

/** pdfkit reads the file; the program it made is taken from it, so that later letters need not read it again. */
function read(file: string): FontProgram {
  const path = createRequire(import.meta.url).resolve(file);
  if (!existsSync(path)) throw new Error(`the font ${file} is not installed`);
  const document = new PDFDocument({ font: null as unknown as string, autoFirstPage: false });
  document.font(readFileSync(path) as unknown as ArrayBuffer);
  const { font } = (document as unknown as { _font: { font: FontProgram } })._font;
  if (typeof font.layout !== 'function') throw new Error('pdfkit holds its fonts in another way than expected');
  return font;
}

const advances = new Map<Face, Map<string, number>>();

/** Advance of a text at size 1. */
export function advanceOf(face: Face, text: string): number {
  const font = fontOf(face);
  let widths = advances.get(face);
  if (!widths) advances.set(face, (widths = new Map()));
  let all = 0;
  for (const character of text) {
    let width = widths.get(character);
    if (width === undefined) widths.set(character, (width = font.glyphForCodePoint(character.codePointAt(0)!).advanceWidth / font.unitsPerEm));
    all += width;
  }
  return all;
}

/** The text with `〔缺字U+XXXXX〕` for what the font cannot show, which is added to `missing`. */
export function shown(face: Face, text: string, missing: Set<string>): string {
  const font = fontOf(face);
  const has = (character: string): boolean => pointsOf(character).every((point) => font.hasGlyphForCodePoint(point));
  return charactersOf(text).map((character) => {
    if (has(character)) return character;
    missing.add(character);
    return `〔缺字${pointsOf(character).map((point) => `U+${point.toString(16).toUpperCase().padStart(4, '0')}`).join(' ')}〕`;
  }).join('');
}

const pointsOf = (character: string): number[] => Array.from(character, (point) => point.codePointAt(0)!);
