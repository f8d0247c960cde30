import { WordTree } from './word-tree.js';

/** Departments by any of their names; which one a budget, an establishment or a staff list is of tells it from others. */
const ORGANS: Readonly<Record<string, string>> = {
  'urban-management': '城管局 城市管理局 城市管理执法局 综合行政执法局 城管执法局 城市管理综合执法局 城管', transport: '交通局 交通运输局 运管所 公路局', construction: '住建局 住房和城乡建设局 建设局 房管局 房产局', resources: '自然资源局 自然资源和规划局 自规局 国土局 国土资源局 规划局',
  environment: '生态环境局 环保局', education: '教育局 教体局 教育体育局', health: '卫健委 卫健局 卫生健康委 卫生健康局 卫生局', labour: '人社局 人力资源和社会保障局', finance: '财政局', audit: '审计局', development: '发改委 发改局 发展和改革委员会 发展和改革局 发展改革委', 'civil-affairs': '民政局', police: '公安局 交警大队 交警支队 派出所',
  agriculture: '农业农村局 农业局 农业农村委', water: '水利局 水务局', forestry: '林业局 林草局', market: '市场监督管理局 市场监管局 市监局 工商局 药监局', culture: '文旅局 文化和旅游局 文广新局 文化局', emergency: '应急管理局 应急局 安监局', veterans: '退役军人事务局 退役军人局', justice: '司法局', insurance: '医保局 医疗保障局', commerce: '商务局', industry: '工信局 工业和信息化局 科工局 经信局', statistics: '统计局', tax: '税务局', petitions: '信访局', establishment: '编办 编委办', services: '行政审批局 政务服务局 政务服务中心 行政服务中心', housing: '公积金中心 住房公积金管理中心', disabled: '残联', media: '融媒体中心 电视台 广播电视台', fund: '国资委 国资办', weather: '气象局', customs: '烟草局 烟草专卖局', revival: '乡村振兴局 扶贫办', science: '科技局 科协', sport: '体育局', archives: '档案局 档案馆', museum: '博物馆', library: '图书馆', palace: '文化馆', safety: '消防大队 消防救援大队', planning: '规划委员会 规委会', parks: '园林局 园林绿化局', supply: '供销社', ethnic: '民宗局 民族宗教局', foreign: '外事办',
};

/** The name of a department that is shown to people. */
export const ORGAN_LABELS: readonly (readonly [string, string])[] = Object.entries(ORGANS).map(([code, names]) => [`organ:${code}`, names.split(' ')[0]!]);
export const ORGAN_TREE = new WordTree();
for (const [code, names] of Object.entries(ORGANS)) for (const name of names.split(' ')) ORGAN_TREE.add(name, `organ:${code}`);

/** Papers an organ has of itself. */
const OF_ITSELF = new Set(['budget', 'accounts', 'rules', 'quota']);

const OWN_LISTS = /权责清单|权力清单|责任清单|行政审批事项|行政许可事项清单/;

/** The organ that such a paper is of, as matters; nothing for other papers, where an organ is only asked or has acted. */
export function organMatters(text: string, forms: readonly string[]): string[] {
  return forms.some((form) => OF_ITSELF.has(form)) || OWN_LISTS.test(text) ? [...new Set(ORGAN_TREE.find(text).flatMap(({ codes }) => codes))].slice(0, 2) : [];
}
