import type { Say } from '../../i18n/texts.js';
import type { FigureTable } from './figure-panel.vue';
import type { FIGURES_TEXTS } from './figures-texts.js';
import type { Figures } from './options.js';

type Say_ = Say<keyof (typeof FIGURES_TEXTS)['zh']>;
type Course = Figures['months'][number] | Figures['organs'][number];

const decimal = (value: number | null | undefined, unit = ''): string => (value == null ? '—' : `${value}${unit}`);
const courseHead = (say: Say_): string[] => [say('received'), say('closed'), say('replied'), say('onTime'), say('lateTarget'), say('lateStatutory'), say('onTimePercent'), say('average')];
const courseRow = (each: Course): (string | number)[] => [
  each.received, each.closed, each.replied, each.onTime, each.lateTarget, each.lateStatutory, decimal(each.onTimePercent, '%'), decimal(each.averageWorkingDays),
];

/** The charts as tables: what is looked at can be read. */
export const TABLES = {
  months: ({ months }: Figures, say: Say_): FigureTable => ({ head: [say('month'), ...courseHead(say)], rows: months.map((each) => [each.month, ...courseRow(each)]) }),
  organs: ({ organs }: Figures, say: Say_): FigureTable => ({ head: [say('organ'), ...courseHead(say), say('open')], rows: organs.map((each) => [each.organ.name, ...courseRow(each), each.open]) }),
  outcomes: ({ outcomes }: Figures, say: Say_): FigureTable => {
    const all = outcomes.reduce((sum, { n }) => sum + n, 0);
    return { head: [say('outcome'), say('n'), say('part')], rows: outcomes.map(({ label, n }) => [label, n, `${Math.round((100 * n) / all)}%`]) };
  },
  days: ({ days }: Figures, say: Say_): FigureTable => ({ head: [say('spreadDays'), say('n')], rows: days.map(({ days: each, n }) => [each, n]) }),
  stages: ({ stages }: Figures, say: Say_): FigureTable => ({
    head: [say('stage'), say('times'), say('inAll'), say('each'), say('worst'), say('over')],
    rows: stages.map(({ label, n, workingDays, average, worst, overLimit }) => [label, n, workingDays, average, worst, overLimit ? say('overOf', { n: overLimit.n, of: overLimit.of }) : say('noLimit')]),
  }),
} as const;
