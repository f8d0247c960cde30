import { AlignmentType, BorderStyle, Document, DocumentGridType, Footer, Header, Packer, PageNumber, Paragraph, TextRun, type ISectionOptions } from 'docx';
import type { Letter } from '../../../workflows/letters/letter.js';
import { repack } from './docx-package.js';
import { backParagraphs, frontParagraphs, textParagraph } from './docx-parts.js';
import { LINE_TWIPS, RUNS, SUBSTITUTES, twips } from './docx-style.js';
import { table } from './docx-table.js';
import { labelWidth } from './table.js';
import { madeAt } from './made-at.js';
import { manuscriptOf, type Manuscript } from './manuscript.js';
import { FOLIO_DROP, HEIGHT, LEFT, mm, PAGE, RED, SIZE_4, TOP, WIDTH } from './measures.js';
import type { Rendered, RenderOptions } from './rendered.js';

/**
 * The letter as a DOCX in the layout of GB/T 9704-2012, for the organ's own word processor: it names 仿宋_GB2312 and 方正小标宋简体 and what may stand for
 * them, and breaks lines and pages as that program does. The same letter gives the same bytes. Errors: `LetterTooLongError`.
 */
export async function renderDocx(letter: Letter, options: RenderOptions = {}): Promise<Rendered> {
  const manuscript = manuscriptOf(letter, options);
  const { title, issuer } = manuscript;
  const document = new Document({
    title, creator: issuer, lastModifiedBy: issuer, evenAndOddHeaderAndFooters: true,
    styles: { default: { document: { run: { font: RUNS.text.font, size: RUNS.text.size, language: { value: 'en-US', eastAsia: 'zh-CN' } } } } },
    sections: [{ ...section(manuscript), children: bodyOf(manuscript) }],
  });
  const made = await Packer.toBuffer(document);
  const bytes = await repack(made, (name, text) => fixed(name, text, madeAt(letter)));
  return { bytes, missing: [], pages: null };
}

function bodyOf(manuscript: Manuscript): ISectionOptions['children'] {
  const { parts } = manuscript;
  const labels = labelWidth(parts);
  const text = parts.map((part, i) => (part.kind === 'sheet' ? table(part, labels) : textParagraph(part.words, i === parts.length - 1)));
  return [...frontParagraphs(manuscript), ...text, ...backParagraphs(manuscript)];
}

function section({ draft }: Manuscript): Omit<ISectionOptions, 'children'> {
  const bottom = PAGE.height - TOP - HEIGHT;
  return {
    properties: {
      page: {
        size: { width: twips(PAGE.width), height: twips(PAGE.height) },
        // A dash is in the middle of its line: half a line above it belongs to the drop.
        margin: { top: twips(TOP), left: twips(LEFT), right: twips(PAGE.width - LEFT - WIDTH), bottom: twips(bottom), header: twips(mm(17)), footer: twips(bottom - FOLIO_DROP - SIZE_4 / 2), gutter: 0 },
      },
      grid: { type: DocumentGridType.LINES, linePitch: LINE_TWIPS },
    },
    footers: { default: new Footer({ children: [folio('odd')] }), even: new Footer({ children: [folio('even')] }) },
    ...(draft ? { headers: { default: new Header({ children: [draftMark()] }), even: new Header({ children: [draftMark()] }) } } : {}),
  };
}

/** 单页码居右空一字，双页码居左空一字。 */
function folio(side: 'odd' | 'even'): Paragraph {
  return new Paragraph({
    ...(side === 'odd' ? { alignment: AlignmentType.RIGHT, indent: { right: twips(SIZE_4) } } : { alignment: AlignmentType.LEFT, indent: { left: twips(SIZE_4) } }),
    children: [new TextRun({ ...RUNS.folio, children: ['— ', PageNumber.CURRENT, ' —'] })],
  });
}

function draftMark(): Paragraph {
  const border = { style: BorderStyle.SINGLE, color: RED.slice(1), size: 8, space: 4 };
  return new Paragraph({ alignment: AlignmentType.RIGHT, children: [new TextRun({ ...RUNS.head, size: 36, text: '草稿', border })] });
}

/** Dates of the making, which the library takes from the machine's clock, and the table of fonts, which it leaves empty. */
function fixed(name: string, text: string, made: Date): string {
  const date = made.toISOString().replace(/\.\d+Z$/, 'Z');
  if (name === 'docProps/core.xml') return text.replace(/(<dcterms:(created|modified)[^>]*>)[^<]*(<)/g, `$1${date}$3`);
  return name === 'word/fontTable.xml' ? FONT_TABLE : text;
}

const FONT_TABLE = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${Object.entries(SUBSTITUTES)
  .map(([name, others]) => `<w:font w:name="${name}"><w:altName w:val="${others}"/><w:charset w:val="86"/><w:family w:val="roman"/><w:pitch w:val="variable"/></w:font>`).join('')}</w:fonts>`;
