import type { Manuscript } from './manuscript.js';
import { LINE, SIZE_3, STEP, WIDTH } from './measures.js';
import { blank, type Row } from './rows.js';
import { plain, Setter, TEXT, textRow, type Style } from './setting.js';

const LOOSE: Style = { ...TEXT, justify: false };

/** What stands below the text of a letter: list of enclosures, name of the organ and day, with room for the seal. */
export function backOf(manuscript: Manuscript, setter: Setter): Row[] {
  if (manuscript.form) return enclosureRows(manuscript.enclosures, setter);
  return [...enclosureRows(manuscript.enclosures, setter), ...signature(manuscript, setter)];
}

/** 附件说明: one line below the text, two characters in; numbered where there are several, their names below each other. */
function enclosureRows(enclosures: readonly string[], setter: Setter): Row[] {
  if (enclosures.length === 0) return [];
  const several = enclosures.length > 1;
  const rows = enclosures.flatMap((title, i) => {
    const mark = `${i === 0 ? '附件：' : ''}${several ? `${i + 1}．` : ''}`;
    const marked = setter.lines(plain(mark), LOOSE)[0]!;
    const hang = (5 + (several ? 1.5 + (i > 8 ? 0.5 : 0) : 0)) * STEP;
    const left = (i === 0 ? 2 : 5) * STEP;
    const names = setter.lines(plain(title), { ...LOOSE, room: WIDTH - hang });
    return names.map((line, n): Row => ({
      height: LINE, keep: n < names.length - 1,
      draw: (pen, y, edge) => {
        if (n === 0) textRow(marked, LOOSE, { left }).draw!(pen, y, edge);
        textRow(line, LOOSE, { left: hang }).draw!(pen, y, edge);
      },
    }));
  });
  return [{ ...blank(LINE), keep: true }, ...rows];
}

/**
 * 署名 and 成文日期. Sealed: the day four characters from the right edge, the name centred above it, and room for a seal of 42 mm that is pressed on both.
 * Not sealed: name and day from the right edge.
 */
function signature({ issuer, day, sealed }: Manuscript, setter: Setter): Row[] {
  const when = setter.lines([day], LOOSE)[0]!;
  const names = setter.lines(plain(issuer), LOOSE);
  const widest = Math.max(...names.map((line) => line.width), 0);
  const right = sealed ? WIDTH - 4 * STEP : WIDTH - 2 * STEP;
  const dayLeft = right - when.width;
  const nameLeft = sealed ? Math.min(dayLeft + (when.width - widest) / 2, WIDTH - widest) : Math.min(right - widest, Math.max(0, dayLeft - 2 * SIZE_3));
  const room: Row[] = sealed ? [{ height: 2 * LINE, keep: true }] : [{ ...blank(LINE), keep: true }];
  return [
    ...room,
    ...names.map((line) => textRow(line, LOOSE, { left: Math.max(0, nameLeft + (widest - line.width) / 2), keep: true })),
    textRow(when, LOOSE, { left: dayLeft, keep: sealed }),
    ...(sealed ? [{ height: LINE }] : []),
  ];
}
