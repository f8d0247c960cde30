import { csv, type Cell } from '../../platform/csv/csv.js';
import { stateName } from '../release-states.js';
import type { Figures, OrganFigures } from './release-figures.js';
import type { TopicFigures } from './topic-figures.js';

const HEAD = ['机关', '申请件数', '专题数', '提请评估', '完成评估', '公开', '部分公开', '暂不公开', '暂不公开的依据', '不纳入评估', '撤下', '逾期发布', '提请至发布天数（中位数）', '提请至发布天数（最长）', '公开后少收申请'];

export function figuresCsv({ total, organs }: { readonly total: Figures; readonly organs: readonly OrganFigures[] }): string {
  return csv(HEAD, [...organs.map((each) => lineOf(each.organ.name, each)), lineOf('合计', total)]);
}

function lineOf(name: string, of: Figures): Cell[] {
  const refused = of.refused.reduce((all, { n }) => all + n, 0);
  return [
    name, of.requests, of.topics, of.flagged, of.evaluated, of.released, of.releasedInPart, refused, of.refused.map(({ label, n }) => `${label.zh}${n}`).join('；'), of.dismissed, of.withdrawn, of.late,
    of.daysToPublication?.median ?? null, of.daysToPublication?.worst ?? null, of.avoided,
  ];
}

export function topicsCsv(topics: readonly TopicFigures[]): string {
  return csv(['专题', '机关', '申请件数', '申请人数', '主动公开评估'], topics.map(({ label, organ, requests, applicants, releaseState }) =>
    [label, organ.name, requests, applicants, releaseState === null ? '未提请' : stateName(releaseState).zh]));
}
