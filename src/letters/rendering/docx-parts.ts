import { AlignmentType, BorderStyle, Paragraph, TextRun, type IParagraphOptions, type IRunOptions } from 'docx';
import { charactersOf } from './characters.js';
import { LINE_TWIPS, ON_GRID, RUNS, twips } from './docx-style.js';
import type { Line, Manuscript, Words } from './manuscript.js';
import { HEAD_DROP, HEAD_LARGEST, HEAD_SMALLEST, RED, RULE_DROP, SIZE_2, SIZE_3, STEP, WIDTH } from './measures.js';

type ParagraphMore = Omit<IParagraphOptions, 'children'>;

const run = ({ text, gap }: Words, style: IRunOptions): TextRun => new TextRun({ ...style, ...(gap ? RUNS.gap : {}), text });

export function paragraph(line: Line, more: ParagraphMore = {}, style: IRunOptions = RUNS.text): Paragraph {
  return new Paragraph({ spacing: ON_GRID, ...more, children: line.map((words) => run(words, style)) });
}

export const words = (text: string): Line => (text === '' ? [] : [{ text, gap: false }]);

/** Width in characters: full width is one, letters and digits are a half, as in 仿宋. */
const widthOf = (text: string): number => charactersOf(text).reduce((all, character) => all + (character.codePointAt(0)! < 0x2000 ? 0.5 : 1), 0);

/** Head in red, number, red line, title, addressee; of a sheet that stays in the file issuer, title, number and day. */
export function frontParagraphs(manuscript: Manuscript): Paragraph[] {
  const { issuer, title, docNumber, addressee, form, day } = manuscript;
  if (form) {
    return [
      paragraph(words(issuer), { alignment: AlignmentType.CENTER }), titleParagraph(title, 0),
      paragraph([...words(docNumber === null ? '' : `${docNumber}　　`), day], { alignment: AlignmentType.RIGHT, keepNext: true }),
    ];
  }
  const size = Math.max(HEAD_SMALLEST, Math.min(HEAD_LARGEST, Math.floor((0.98 * WIDTH) / Math.max(1, widthOf(issuer)))));
  return [
    paragraph(words(issuer), { alignment: AlignmentType.CENTER, spacing: { before: twips(HEAD_DROP), after: 0, line: twips(size * 1.3), lineRule: 'exact' } }, { ...RUNS.head, size: size * 2 }),
    paragraph(words(docNumber ?? ''), {
      alignment: AlignmentType.CENTER, spacing: { ...ON_GRID, before: 2 * LINE_TWIPS },
      border: { bottom: { style: BorderStyle.SINGLE, color: RED.slice(1), size: 16, space: Math.round(RULE_DROP) } },
    }),
    titleParagraph(title, 2 * LINE_TWIPS),
    ...(addressee ? [paragraph(addressee, { keepNext: true })] : []),
  ];
}

function titleParagraph(title: string, before: number): Paragraph {
  return paragraph(words(title), { alignment: AlignmentType.CENTER, keepNext: true, spacing: { before, after: LINE_TWIPS, line: twips(SIZE_2 * 1.6), lineRule: 'exact' } }, RUNS.title);
}

/** Two characters in; `last` stays with the signature. */
export function textParagraph(line: Line, last: boolean): Paragraph {
  return paragraph(line, { alignment: AlignmentType.BOTH, indent: { firstLine: twips(2 * STEP), firstLineChars: 200 }, keepNext: last });
}

export function backParagraphs({ enclosures, issuer, day, sealed, form }: Manuscript): Paragraph[] {
  const several = enclosures.length > 1;
  const listed = enclosures.map((title, i) => {
    const mark = `${i === 0 ? '附件：' : ''}${several ? `${i + 1}．` : ''}`;
    const hang = (5 + (several ? 1.5 + (i > 8 ? 0.5 : 0) : 0)) * STEP;
    const first = (i === 0 ? 2 : 5) * STEP;
    return paragraph(words(mark + title), { keepNext: !form, indent: { left: twips(hang), hanging: twips(hang - first) }, spacing: { ...ON_GRID, before: i === 0 ? LINE_TWIPS : 0 } });
  });
  return form ? listed : [...listed, ...signature(issuer, day, sealed)];
}

/** The day four characters from the right edge and the name centred above it, with room for the seal; without a seal both from the right edge. */
function signature(issuer: string, day: Words, sealed: boolean): Paragraph[] {
  const [nameWidth, dayWidth] = [widthOf(issuer), widthOf(day.text)];
  const dayRight = sealed ? 4 : 2;
  const nameRight = sealed ? Math.max(0, dayRight + (dayWidth - nameWidth) / 2) : Math.max(2, dayRight + dayWidth + 2 - nameWidth);
  const fromRight = (characters: number): ParagraphMore => ({ alignment: AlignmentType.RIGHT, indent: { right: twips(characters * SIZE_3) } });
  return [
    paragraph(words(issuer), { ...fromRight(nameRight), keepNext: true, spacing: { ...ON_GRID, before: (sealed ? 2 : 1) * LINE_TWIPS } }),
    paragraph([day], { ...fromRight(dayRight), keepNext: sealed }),
    ...(sealed ? [paragraph([])] : []),
  ];
}
