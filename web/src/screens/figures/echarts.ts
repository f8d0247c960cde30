import { BarChart, LineChart } from 'echarts/charts';
import { GridComponent, LegendComponent, MarkLineComponent, TooltipComponent } from 'echarts/components';
import { init, use, type EChartsType } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';

/** What our charts need of ECharts, and nothing else. Drawn as SVG: sharp on paper and on every screen. */
use([BarChart, LineChart, GridComponent, LegendComponent, MarkLineComponent, TooltipComponent, SVGRenderer]);

export function drawnIn(element: HTMLElement): EChartsType {
  return init(element, undefined, { renderer: 'svg' });
}
