import { SCOPE, type ScopeItem } from '../../workflows/release/scope.js';
import type { Bilingual } from '../platform/errors/bilingual.js';

/** A kind of information that is to be public without anybody asking (Arts. 19–21). */
export interface Theme {
  readonly id: ThemeId;
  /** As the Regulation puts it. */
  readonly name: Bilingual;
  /** The same for lists and menus. */
  readonly short: Bilingual;
  /** Where the Regulation lists it. */
  readonly article: Bilingual;
}

/** Code of an entry of `SCOPE`, as `20-1` or `21-land`. */
export type ThemeId = string;

const NUMERALS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二', '十三', '十四', '十五'];
const ARTICLES = { 19: '第十九条', 20: '第二十条', 21: '第二十一条' } as const;

const SHORT: Readonly<Record<string, Bilingual>> = {
  '20-1': { zh: '法规规章和规范性文件', en: 'Normative documents' }, '20-2': { zh: '机关概况', en: 'Organs' }, '20-3': { zh: '规划计划', en: 'Plans' }, '20-4': { zh: '统计信息', en: 'Statistics' },
  '20-5': { zh: '行政许可和服务', en: 'Permits and services' }, '20-6': { zh: '行政处罚和强制', en: 'Penalties and coercion' }, '20-7': { zh: '财政预决算', en: 'Budgets and accounts' },
  '20-8': { zh: '行政收费', en: 'Charges' }, '20-9': { zh: '政府采购', en: 'Procurement' }, '20-10': { zh: '重大建设项目', en: 'Major projects' }, '20-11': { zh: '民生保障', en: 'Livelihood' },
  '20-12': { zh: '突发事件应对', en: 'Emergencies' }, '20-13': { zh: '环境和质量监管', en: 'Environment and quality' }, '20-14': { zh: '公务员招考', en: 'Recruitment' },
  '20-15': { zh: '其他法定公开', en: 'Other statutory' }, '21-construction': { zh: '市政建设', en: 'Urban construction' }, '21-services': { zh: '公共服务', en: 'Public services' },
  '21-welfare': { zh: '公益事业', en: 'Public benefit' }, '21-land': { zh: '土地征收', en: 'Land expropriation' }, '21-houses': { zh: '房屋征收', en: 'House expropriation' },
  '21-order': { zh: '治安管理', en: 'Public order' }, '21-assistance': { zh: '社会救助', en: 'Social assistance' }, '21-agriculture': { zh: '农业农村政策', en: 'Farm policy' },
  '21-irrigation': { zh: '农田水利', en: 'Irrigation' }, '21-contract-land': { zh: '农村土地承包', en: 'Land contracts' }, '21-homesteads': { zh: '宅基地', en: 'Homesteads' },
  '21-funds': { zh: '筹资筹劳', en: 'Funds and labour' }, '19': { zh: '其他公共利益事项', en: 'Other public interest' },
};

function themeOfScope({ code, article, label }: ScopeItem): Theme {
  const item = /^20-(\d+)$/.exec(code)?.[1];
  return { id: code, name: label, short: SHORT[code] ?? label, article: { zh: `${ARTICLES[article]}${item === undefined ? '' : `第${NUMERALS[Number(item)]}项`}`, en: `Art. ${article}${item === undefined ? '' : ` (${item})`}` } };
}

/** What has to be public without being asked for, in the order of the Regulation; what touches the public in general comes last. */
export const THEMES: readonly Theme[] = [...SCOPE].sort((a, b) => Number(a.article === 19) - Number(b.article === 19)).map(themeOfScope);

export const THEME_IDS: readonly ThemeId[] = THEMES.map(({ id }) => id);

/** Undefined for a word that is not of the list. */
export function themeOf(id: string): Theme | undefined {
  return THEMES.find((each) => each.id === id);
}
