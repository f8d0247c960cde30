import type { EChartsCoreOption } from 'echarts/core';
import type { Form } from '../../api/client.js';

export type Figures = Form<'FiguresView'>;
type Words = Readonly<Record<string, string>>;

const INK = '#1f2733';
const SOFT = '#545f70';
const COLOURS = { received: '#8aa3c8', closed: '#1b4a8f', onTime: '#1c6b3a', late: '#b3261e', violet: '#7a57b8', amber: '#d29410', pale: '#b9c3d2' } as const;
/** As in `theme.css`: what is drawn is measured by it. */
const FONT = '"PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif';
const TEXT = { color: INK, fontFamily: FONT, fontSize: 13 } as const;
const BASE = { textStyle: TEXT, tooltip: { trigger: 'axis', axisPointer: { type: 'shadow' } }, legend: { top: 0, itemGap: 20, textStyle: TEXT } } as const;
const axis = (data: readonly string[]) => ({ type: 'category', data, axisTick: { show: false }, axisLine: { lineStyle: { color: SOFT } }, axisLabel: { color: INK } });
/** Numbers, and what is counted. */
const whole = (name: string | undefined) => ({ type: 'value', name, nameTextStyle: { color: SOFT }, minInterval: 1, axisLabel: { color: SOFT }, splitLine: { lineStyle: { color: '#e6e9ef' } } });

/** Received and closed side by side, replies in time and late on each other, a month each. */
export function monthsOption({ months }: Figures, say: Words): EChartsCoreOption {
  const bar = (name: string, colour: string, data: readonly number[], stack?: string) => ({ type: 'bar', name, data, ...(stack ? { stack } : {}), itemStyle: { color: colour }, barMaxWidth: 22 });
  return {
    ...BASE, grid: { left: 44, right: 12, top: 36, bottom: 28 }, xAxis: axis(months.map(({ month }) => month)), yAxis: whole(say['axis']),
    series: [
      bar(say['received']!, COLOURS.received, months.map(({ received }) => received)), bar(say['closed']!, COLOURS.closed, months.map(({ closed }) => closed)),
      bar(say['onTime']!, COLOURS.onTime, months.map(({ onTime }) => onTime), 'replies'), bar(say['lateTarget']!, COLOURS.late, months.map(({ lateTarget }) => lateTarget), 'replies'),
    ],
  };
}

interface Across { readonly names: readonly string[]; readonly series: readonly { readonly name: string; readonly colour: string | ((at: number) => string); readonly data: readonly (number | null)[]; readonly stack?: string }[] }

/** Bars that lie: their names are read without turning the head. The first is on top. */
function lying({ names, series }: Across, unit: string | undefined, left = 150): EChartsCoreOption {
  return {
    ...BASE, ...(series.length < 2 ? { legend: { show: false } } : {}), grid: { left, right: 56, top: series.length < 2 ? 8 : 36, bottom: 24 }, yAxis: { ...axis(names), inverse: true, axisLabel: { color: INK, width: left - 16, overflow: 'truncate' } }, xAxis: { ...whole(unit), nameLocation: 'end', nameGap: 6 },
    series: series.map(({ name, colour, data, stack }) => ({
      type: 'bar', name, data, ...(stack ? { stack } : { label: { show: true, position: 'right', color: INK } }), barMaxWidth: 20,
      itemStyle: { color: typeof colour === 'string' ? colour : ({ dataIndex }: { dataIndex: number }) => colour(dataIndex) },
    })),
  };
}

export function outcomesOption({ outcomes }: Figures, say: Words): EChartsCoreOption {
  return lying({ names: outcomes.map(({ label }) => label), series: [{ name: say['n']!, colour: COLOURS.closed, data: outcomes.map(({ n }) => n) }] }, say['axis'], 210);
}

export function organsOption({ organs }: Figures, say: Words): EChartsCoreOption {
  return lying({
    names: organs.map(({ organ }) => organ.name),
    series: [
      { name: say['onTime']!, colour: COLOURS.onTime, data: organs.map(({ onTime }) => onTime), stack: 'organ' },
      { name: say['lateTarget']!, colour: COLOURS.late, data: organs.map(({ lateTarget }) => lateTarget), stack: 'organ' },
      { name: say['open']!, colour: COLOURS.received, data: organs.map(({ open }) => open), stack: 'organ' },
    ],
  }, say['axis'], 130);
}

/** Days that no reply took are gaps and not left out: the shape is what is looked at. */
export function spreadOption({ days }: Figures, say: Words): EChartsCoreOption {
  const most = Math.max(20, ...days.map((each) => each.days));
  const found = new Map(days.map((each) => [each.days, each.n]));
  const all = Array.from({ length: most + 1 }, (_, day) => day);
  return {
    ...BASE, legend: { show: false }, grid: { left: 44, right: 12, top: 24, bottom: 40 },
    xAxis: { ...axis(all.map(String)), name: say['spreadDays'], nameLocation: 'middle', nameGap: 26 }, yAxis: whole(say['axis']),
    series: [{
      type: 'bar', name: say['n'], data: all.map((day) => found.get(day) ?? 0), barCategoryGap: '15%',
      itemStyle: { color: ({ dataIndex }: { dataIndex: number }) => (dataIndex <= 15 ? COLOURS.onTime : dataIndex <= 20 ? COLOURS.amber : dataIndex <= 40 ? COLOURS.violet : COLOURS.late) },
      markLine: { silent: true, symbol: 'none', label: { color: INK, formatter: '{b}' }, lineStyle: { color: SOFT, type: 'dashed' }, data: [{ name: '20', xAxis: 20 }, ...(most > 40 ? [{ name: '40', xAxis: 40 }] : [])] },
    }],
  };
}

export function stagesOption({ stages }: Figures, say: Words): EChartsCoreOption {
  return lying({
    names: stages.map(({ label }) => label),
    series: [{ name: say['inAll']!, colour: (at) => (stages[at]?.outside ? COLOURS.pale : COLOURS.closed), data: stages.map(({ workingDays }) => workingDays) }],
  }, say['spreadDays'], 130);
}
