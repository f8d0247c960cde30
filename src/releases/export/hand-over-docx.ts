import { AlignmentType, BorderStyle, Document, Footer, Packer, PageNumber, PageOrientation, Paragraph, Table, TableCell, TableLayoutType, TableRow, TextRun, VerticalAlign, WidthType, type ISectionOptions } from 'docx';
import type { CivilDate } from '../../../workflows/clock/civil-date.js';
import { dateText } from '../../../workflows/letters/wording/dates.js';
import { RUNS, twips } from '../../letters/rendering/docx-style.js';
import { mm, PAGE, SIZE_2 } from '../../letters/rendering/measures.js';
import { stateName } from '../release-states.js';
import type { HandOverLine } from './hand-over-list.js';

export interface HandOverPeriod {
  readonly from: CivilDate;
  readonly to: CivilDate;
}

interface Column {
  readonly title: string;
  /** Millimetres; together the width between the margins of a page laid across. */
  readonly width: number;
  readonly text: (line: HandOverLine, index: number) => string;
  readonly centred?: boolean;
}

const MARGIN = mm(20);
const CELL = { ...RUNS.cell, size: 21 };
const LINE_TEXT = { ...RUNS.cell, size: 24 };
const BORDER = { style: BorderStyle.SINGLE, size: 6, color: '000000' } as const;
const day = (on: CivilDate | null): string => (on === null ? '' : dateText(on));

const COLUMNS: readonly Column[] = [
  { title: '序号', width: 12, text: (_, i) => String(i + 1), centred: true }, { title: '信息名称', width: 60, text: ({ title }) => title }, { title: '索引号', width: 36, text: ({ indexNumber }) => indexNumber },
  { title: '文号', width: 32, text: ({ docNumber }) => docNumber ?? '' }, { title: '主动公开依据', width: 34, text: ({ basis }) => basis }, { title: '公开方式', width: 16, text: ({ inPart }) => (inPart ? '部分公开' : '全部公开'), centred: true },
  { title: '发布机关、承办机构', width: 27, text: ({ publisher, unit }) => [publisher, unit].filter(Boolean).join('　') }, { title: '发布日期', width: 22, text: ({ publishedOn }) => day(publishedOn), centred: true },
  // What is no longer in the catalogue is handed over as such.
  { title: '备注', width: 18, text: ({ state }) => (state === 'PUBLISHED' ? '' : stateName(state).zh), centred: true },
];

/**
 * 主动公开移送明细表 as a sheet to be signed and sealed: what was turned into proactive disclosure in a period, laid across the page, its head
 * on every page, with the places where the organ that hands over and the one that takes over sign.
 */
export async function handOverDocx(lines: readonly HandOverLine[], period: HandOverPeriod): Promise<Buffer> {
  const title = '主动公开移送明细表';
  const document = new Document({
    title, creator: '', lastModifiedBy: '', styles: { default: { document: { run: { font: RUNS.text.font, size: RUNS.cell.size, language: { value: 'en-US', eastAsia: 'zh-CN' } } } } },
    sections: [{
      ...SECTION,
      children: [
        line([title], { alignment: AlignmentType.CENTER, spacing: { after: twips(6), line: twips(SIZE_2 * 1.6), lineRule: 'exact' } }, RUNS.title),
        line([`移送机关（盖章）：${organOf(lines)}`, `发布日期：${dateText(period.from)}至${dateText(period.to)}`, `共${lines.length}项`], { spacing: { after: twips(4) } }),
        tableOf(lines),
        line(['移送人：', '接收机关（盖章）：', '接收人：', '交接日期：　　　年　　月　　日'], { spacing: { before: twips(14) }, keepLines: true }),
      ],
    }],
  });
  return Packer.toBuffer(document);
}

const SECTION: Omit<ISectionOptions, 'children'> = {
  properties: { page: { size: { width: twips(PAGE.width), height: twips(PAGE.height), orientation: PageOrientation.LANDSCAPE }, margin: { top: twips(MARGIN), bottom: twips(MARGIN), left: twips(MARGIN), right: twips(MARGIN) } } },
  footers: { default: new Footer({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ ...RUNS.folio, size: 21, children: ['— ', PageNumber.CURRENT, ' —'] })] })] }) },
};

/** The organ whose items these all are; of several each is named in its row. */
function organOf(lines: readonly HandOverLine[]): string {
  const names = new Set(lines.map(({ publisher }) => publisher));
  return names.size === 1 ? lines[0]!.publisher : '';
}

function tableOf(lines: readonly HandOverLine[]): Table {
  const rows = lines.length > 0 ? lines.map((each, i) => rowOf(COLUMNS.map(({ text }) => text(each, i)))) : [rowOf(COLUMNS.map((_, i) => (i === 1 ? '本期没有转为主动公开的信息' : '')))];
  return new Table({
    layout: TableLayoutType.FIXED, width: { size: COLUMNS.reduce((sum, { width }) => sum + twips(mm(width)), 0), type: WidthType.DXA }, columnWidths: COLUMNS.map(({ width }) => twips(mm(width))),
    borders: { top: BORDER, bottom: BORDER, left: BORDER, right: BORDER, insideHorizontal: BORDER, insideVertical: BORDER },
    rows: [rowOf(COLUMNS.map(({ title }) => title), true), ...rows],
  });
}

function rowOf(texts: readonly string[], head = false): TableRow {
  return new TableRow({
    tableHeader: head, cantSplit: true,
    children: texts.map((text, i) => new TableCell({
      width: { size: twips(mm(COLUMNS[i]!.width)), type: WidthType.DXA }, verticalAlign: VerticalAlign.CENTER, margins: { top: twips(2), bottom: twips(2), left: twips(3), right: twips(3), marginUnitType: WidthType.DXA },
      children: [new Paragraph({ alignment: head || COLUMNS[i]!.centred ? AlignmentType.CENTER : AlignmentType.LEFT, children: [new TextRun({ ...CELL, bold: head, text })] })],
    })),
  });
}

/** Several things on one line, well apart. */
function line(texts: readonly string[], more: ConstructorParameters<typeof Paragraph>[0] & object, run: object = LINE_TEXT): Paragraph {
  return new Paragraph({ ...more, children: [new TextRun({ ...run, text: texts.join('　　　　') })] });
}
