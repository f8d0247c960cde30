import type { Language } from '../platform/errors/bilingual.js';
import { csv, type Cell } from '../platform/csv/csv.js';
import type { Course, Figures } from './period-figures.js';

export const TABLES = ['months', 'outcomes', 'organs', 'days', 'stages'] as const;
export type TableName = (typeof TABLES)[number];

const COURSE = {
  zh: ['收到', '办结', '答复', '按期答复', '超市定期限', '超法定期限', '按期率（%）', '平均工作日'],
  en: ['Received', 'Closed', 'Replied', 'In time', 'Past the city’s limit', 'Past the statutory limit', 'In time (%)', 'Average working days'],
};
const HEADS: Readonly<Record<TableName, Readonly<Record<Language, readonly string[]>>>> = {
  months: { zh: ['月份', ...COURSE.zh], en: ['Month', ...COURSE.en] },
  organs: { zh: ['机关', ...COURSE.zh, '在办'], en: ['Organ', ...COURSE.en, 'Open'] },
  outcomes: { zh: ['办理结果', '件数'], en: ['Outcome', 'Requests'] },
  days: { zh: ['答复所用工作日', '件数'], en: ['Working days to the reply', 'Requests'] },
  stages: {
    zh: ['环节', '次数', '共用工作日', '平均工作日', '最长工作日', '设有内部时限的次数', '超内部时限的次数'],
    en: ['Stage', 'Times', 'Working days in all', 'Average working days', 'Longest', 'Times under an internal limit', 'Times past it'],
  },
};

/** One table of the figures, for a program for tables. */
export function figuresCsv(figures: Figures, table: TableName, language: Language): string {
  return csv(HEADS[table][language], ROWS[table](figures, language));
}

const ROWS: Readonly<Record<TableName, (figures: Figures, language: Language) => Cell[][]>> = {
  months: ({ months }) => months.map((each) => [each.month, ...courseCells(each)]),
  organs: ({ organs }) => organs.map((each) => [each.organ.name, ...courseCells(each), each.open]),
  outcomes: ({ outcomes }, language) => outcomes.map(({ label, n }) => [label[language], n]),
  days: ({ days }) => days.map(({ days: each, n }) => [each, n]),
  stages: ({ stages }, language) => stages.map(({ label, n, workingDays, average, worst, overLimit }) => [label[language], n, workingDays, average, worst, overLimit?.of, overLimit?.n]),
};

function courseCells({ received, closed, replied, onTime, lateTarget, lateStatutory, onTimePercent, averageWorkingDays }: Course): Cell[] {
  return [received, closed, replied, onTime, lateTarget, lateStatutory, onTimePercent, averageWorkingDays];
}
