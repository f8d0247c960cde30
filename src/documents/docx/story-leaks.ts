import { alike, WHITE, type Colour } from '../colour.js';
import type { LeakPlace } from '../leak.js';
import type { LeakList } from '../leak-list.js';
import { isLocal } from '../office/package-leaks.js';
import { PATH } from '../office/properties.js';
import type { Attributes, XmlReader } from '../xml/read-xml.js';
import { noteLook, shadeOf, type RunLook } from './run-styles.js';

const CHANGES = new Set([
  'ins', 'del', 'moveFrom', 'moveTo', 'cellIns', 'cellDel', 'cellMerge', 'rPrChange', 'pPrChange', 'sectPrChange', 'tblPrChange', 'tblPrExChange',
  'tcPrChange', 'trPrChange', 'tblGridChange', 'numberingChange',
]);
/** Fields that bring in, or point at, something outside. */
const OUTSIDE = /^\s*(?:INCLUDETEXT|INCLUDEPICTURE|LINK|DDE|DDEAUTO|RD|DATABASE)\b/i;
/** A thousandth of a percent: less is a picture fitted to its frame. */
const CROP = 1_000;

/** Looks at one story (body, header, notes) while it is read. */
export class StoryLeaks implements XmlReader {
  private readonly stack: string[] = [];
  private run: RunLook = {};
  private readonly paragraphs: { style: string; shade?: Colour | 'auto' }[] = [];
  private runStyle = '';
  /** Shades of the cells we are in; `styled` where a style of the table may give one that is not seen here. */
  private readonly cells: { shade?: Colour | 'auto'; styled: boolean }[] = [];
  private readonly tables: boolean[] = [];
  private field = '';
  private depthOfOther = 0;
  private gathered = '';

  constructor(private readonly list: LeakList, private readonly where: LeakPlace, private readonly styles: ReadonlyMap<string, RunLook>) {}

  /** All that is read, for what is looked for in texts. */
  get allText(): string {
    return this.gathered;
  }

  open(name: string, attributes: Attributes): void {
    const parent = this.stack.at(-1) ?? '';
    this.stack.push(name);
    if (name === 'Fallback' || name === 'txbxContent' || name === 'textbox') this.depthOfOther += 1;
    if (CHANGES.has(name) && parent !== 'mathPr') this.list.add('tracked-change', this.where);
    this.structure(name, attributes);
    this.properties(name, parent, attributes);
    this.pictures(name, attributes);
  }

  private structure(name: string, attributes: Attributes): void {
    if (name === 'p') this.paragraphs.push({ style: '' });
    if (name === 'r') { this.run = {}; this.runStyle = ''; }
    if (name === 'tbl') this.tables.push(false);
    if (name === 'tblStyle') this.tables[this.tables.length - 1] = true;
    if (name === 'tc') this.cells.push({ styled: this.tables.at(-1) ?? false });
    if (name === 'fldSimple') this.fieldCode(attributes.instr ?? '');
    if (name === 'altChunk') this.list.add('embedded-file', this.where);
    if (name === 'tab' || name === 'br') this.gathered += ' ';
  }

  private properties(name: string, parent: string, attributes: Attributes): void {
    const paragraph = this.paragraphs.at(-1);
    if (name === 'pStyle' && paragraph) paragraph.style = attributes.val ?? '';
    else if (name === 'rStyle' && parent === 'rPr') this.runStyle = attributes.val ?? '';
    else if (name === 'shd' && parent === 'pPr' && paragraph) paragraph.shade = shadeOf(attributes);
    else if (name === 'shd' && parent === 'tcPr' && this.cells.length > 0) this.cells.at(-1)!.shade = shadeOf(attributes);
    else if (parent === 'rPr' && this.stack.at(-3) === 'r') noteLook(this.run, name, attributes);
  }

  private pictures(name: string, { l, t, r, b, descr, name: called, title, croptop, cropleft, cropright, cropbottom }: Attributes): void {
    if (this.stack.includes('Fallback')) return;
    if (name === 'srcRect' && [l, t, r, b].some((side) => Number(side ?? 0) > CROP)) this.list.add('cropped-image', this.where);
    if (name === 'imagedata' && [croptop, cropleft, cropright, cropbottom].some((side) => side !== undefined && side !== '0')) this.list.add('cropped-image', this.where);
    if (name !== 'docPr' && name !== 'cNvPr') return;
    for (const text of [descr, called, title]) if (text && (PATH.test(text) || isLocal(text))) this.list.add('metadata-path', this.where, { text });
  }

  text(value: string): void {
    const name = this.stack.at(-1);
    if (name === 'instrText') this.field += value;
    if (name === 'delText') this.list.add('tracked-change', this.where, { text: value, count: 0 });
    if (name !== 't' || this.stack.includes('Fallback')) return;
    this.gathered += value;
    if (value.trim() !== '' && this.stack.includes('r')) this.judge(value);
  }

  close(name: string): void {
    this.stack.pop();
    if (name === 'Fallback' || name === 'txbxContent' || name === 'textbox') this.depthOfOther -= 1;
    if (name === 'p') this.paragraphs.pop();
    if (name === 'tc') this.cells.pop();
    if (name === 'tbl') this.tables.pop();
    if (name === 'p' || name === 'tc') this.gathered += '\n';
    if (name === 'p' || name === 'fldChar') { this.fieldCode(this.field); this.field = ''; }
  }

  private fieldCode(code: string): void {
    if (code.trim() === '') return;
    if (OUTSIDE.test(code)) this.list.add('external-link', this.where, { text: code });
    this.list.personal(code, this.where);
  }

  private judge(value: string): void {
    const look: RunLook = { ...this.styles.get(this.paragraphs.at(-1)?.style ?? ''), ...this.styles.get(this.runStyle), ...this.run };
    if (look.hidden) return this.list.add('hidden-text', this.where, { text: value });
    // What is behind the text of a text box is the filling of a shape, which is not followed here.
    if (this.depthOfOther > 0) return;
    const behind = this.behind(look);
    if (behind === 'unknown') return;
    const dark = look.highlight && alike(look.highlight, [0, 0, 0]);
    const colour = look.colour && look.colour !== 'auto' ? look.colour : dark ? ([0, 0, 0] as const) : null;
    if (colour && alike(colour, behind)) this.list.add('same-colour-text', this.where, { text: value });
  }

  private behind(look: RunLook): Colour | 'unknown' {
    if (look.highlight) return look.highlight;
    const cell = this.cells.at(-1);
    const shade = look.shade ?? this.paragraphs.at(-1)?.shade ?? cell?.shade;
    if (shade === 'auto' || (shade === undefined && cell?.styled)) return 'unknown';
    return shade ?? WHITE;
  }
}
