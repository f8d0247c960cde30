import type { Manuscript } from './manuscript.js';
import { HEAD_DROP, HEAD_LARGEST, HEAD_SMALLEST, LEFT, LINE, RED, RULE_DROP, SIZE_2, TOP, WIDTH } from './measures.js';
import { blank, type Row } from './rows.js';
import { balanced, centred, plain, Setter, TEXT, textRow, type Style } from './setting.js';

const TITLE: Style = { face: 'title', size: SIZE_2 };
const RULE = 2;

/** What stands above the text of a letter: head in red, number, red line, title, addressee. */
export function frontOf(manuscript: Manuscript, setter: Setter): Row[] {
  return manuscript.form ? sheetFront(manuscript, setter) : letterFront(manuscript, setter);
}

function letterFront(manuscript: Manuscript, setter: Setter): Row[] {
  const { docNumber, draft, title, addressee } = manuscript;
  return [
    // Not blank room: it stays at the top of the first page.
    { height: HEAD_DROP }, ...head(manuscript.issuer, setter), blank(2 * LINE),
    ...(docNumber === null ? (draft ? [{ height: LINE }] : []) : middle(docNumber, TEXT, setter)),
    blank(RULE_DROP),
    { height: 0, draw: (pen, y) => pen.stroke([LEFT, TOP + y], [LEFT + WIDTH, TOP + y], RULE, RED) },
    blank(2 * LINE), ...titleRows(title, setter), blank(LINE),
    ...(addressee ? setter.lines(addressee, TEXT).map((line) => textRow(line, TEXT, { keep: true })) : []),
  ];
}

/** Issuer and title, and below them number and day. */
function sheetFront({ issuer, title, docNumber, day, draft }: Manuscript, setter: Setter): Row[] {
  const about = setter.lines([{ text: docNumber ?? '', gap: false }], TEXT)[0];
  const when = setter.lines([day], TEXT)[0]!;
  return [
    ...middle(issuer, TEXT, setter), ...titleRows(title, setter), blank(LINE / 2),
    ...(about || !draft ? [{ height: LINE, keep: true, draw: (pen, y) => {
      if (about) pen.line(about, TOP + y + LINE / 2, TEXT);
      pen.line(when, TOP + y + LINE / 2, TEXT, WIDTH - when.width);
    } } satisfies Row] : []),
  ];
}

/** The name of the organ, as large as fits on a line. */
function head(issuer: string, setter: Setter): Row[] {
  const width = (size: number): number => setter.lines(plain(issuer), { face: 'title', size, room: Infinity })[0]?.width ?? 0;
  const size = Math.max(HEAD_SMALLEST, Math.min(HEAD_LARGEST, Math.floor((HEAD_LARGEST * WIDTH) / Math.max(1, width(HEAD_LARGEST)))));
  const style: Style = { face: 'title', size, color: RED };
  return balanced(issuer, style, setter).map((line) => textRow(line, style, { left: centred(line), height: size * 1.3, keep: true }));
}

function titleRows(title: string, setter: Setter): Row[] {
  return balanced(title, TITLE, setter).map((line, i) => ({ ...textRow(line, TITLE, { left: centred(line), keep: true, height: i === 0 ? LINE : LINE * 1.2 }), onGrid: i === 0 }));
}

function middle(text: string, style: Style, setter: Setter): Row[] {
  const once: Style = { ...style, justify: false };
  return setter.lines(plain(text), once).map((line) => textRow(line, once, { left: centred(line), keep: true }));
}
