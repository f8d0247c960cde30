import { alike, colourOf, WHITE, type Colour } from '../colour.js';
import { readXml, type Attributes } from '../xml/read-xml.js';

/** How a cell format keeps a value from being seen. */
export interface CellStyle {
  readonly sameColour: boolean;
  /** The number format shows nothing. */
  readonly shownAsNothing: boolean;
}

interface Format {
  readonly font: number;
  readonly fill: number;
  readonly number: number;
}

/** Reads the formats of cells by their index. Errors: `Unreadable`. */
export function readCellStyles(bytes: Uint8Array): readonly CellStyle[] {
  const reader = new StyleReader();
  readXml(bytes, reader);
  return reader.formats.map(({ font, fill, number }) => {
    const behind = reader.fills[fill] === undefined ? WHITE : reader.fills[fill];
    const colour = reader.fonts[font];
    return { sameColour: colour != null && behind !== null && alike(colour, behind), shownAsNothing: NOTHING.test(reader.numbers.get(number) ?? '') };
  });
}

/** `;;;` and its like: a format of which no section shows anything, texts neither. */
const NOTHING = /^(?:(?:\[[^\]]*\]|""|\s)*;){3}(?:\[[^\]]*\]|""|\s)*$/;

class StyleReader {
  /** Undefined: black, as unless said. */
  readonly fonts: (Colour | undefined)[] = [];
  /** Undefined: nothing; null: not known. */
  readonly fills: (Colour | null | undefined)[] = [];
  readonly formats: Format[] = [];
  readonly numbers = new Map<number, string>();
  private readonly stack: string[] = [];

  open(name: string, attributes: Attributes): void {
    const parent = this.stack.at(-1);
    this.stack.push(name);
    if (name === 'numFmt' && parent === 'numFmts') this.numbers.set(Number(attributes.numFmtId), attributes.formatCode ?? '');
    if (name === 'font' && parent === 'fonts') this.fonts.push(undefined);
    if (name === 'color' && parent === 'font' && this.stack.at(-3) === 'fonts') this.fonts[this.fonts.length - 1] = coloured(attributes) ?? undefined;
    if (name === 'fill' && parent === 'fills') this.fills.push(undefined);
    if (name === 'patternFill' && this.stack.at(-3) === 'fills' && attributes.patternType && attributes.patternType !== 'none') this.fills[this.fills.length - 1] = null;
    if (name === 'gradientFill' && this.stack.at(-3) === 'fills') this.fills[this.fills.length - 1] = null;
    if (name === 'fgColor' && parent === 'patternFill' && this.stack.at(-4) === 'fills') this.fills[this.fills.length - 1] = coloured(attributes);
    if (name === 'xf' && parent === 'cellXfs') {
      this.formats.push({ font: Number(attributes.fontId ?? 0), fill: Number(attributes.fillId ?? 0), number: Number(attributes.numFmtId ?? 0) });
    }
  }

  close(): void {
    this.stack.pop();
  }
}

/** Themes begin with the background and the text colour; others are not known without the theme. Index 8 is black, 9 is white. */
function coloured({ rgb, theme, indexed, tint }: Attributes): Colour | null {
  if (rgb) return colourOf(rgb);
  if (tint !== undefined && Number(tint) !== 0) return null;
  if (theme === '0' || indexed === '9' || indexed === '1') return WHITE;
  return theme === '1' || indexed === '8' || indexed === '0' ? [0, 0, 0] : null;
}
