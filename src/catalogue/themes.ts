import type { Bilingual } from '../platform/errors/bilingual.js';

/** A kind of information that is to be public without anybody asking (Arts. 19–21). */
export interface Theme {
  readonly id: string;
  readonly name: Bilingual;
  /** Where the Regulation lists it. */
  readonly article: Bilingual;
}

const NUMERALS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二', '十三', '十四', '十五'];
const ARTICLES = { 19: '第十九条', 20: '第二十条', 21: '第二十一条' } as const;

/** @param id the article, then the item or the field, as `20-1` and `21-land` */
function theme(id: string, zh: string, en: string): Theme {
  const [article, item] = id.split('-') as [keyof typeof ARTICLES, string?];
  const counted = item !== undefined && /^\d+$/.test(item);
  return { id, name: { zh, en }, article: { zh: `${ARTICLES[article]}${counted ? `第${NUMERALS[Number(item)]}项` : ''}`, en: `Art. ${article}${counted ? ` (${item})` : ''}` } };
}

/** In the order of the Regulation: Art. 20 item by item, what Art. 21 adds for cities and counties, and for townships; Art. 19 for the rest. */
export const THEMES: readonly Theme[] = [
  theme('20-1', '行政法规、规章和规范性文件', 'Regulations, rules and normative documents'),
  theme('20-2', '机关职能与机构设置', 'Functions and structure of organs'),
  theme('20-3', '规划与相关政策', 'Plans and related policies'),
  theme('20-4', '统计信息', 'Statistics'),
  theme('20-5', '行政许可与管理服务', 'Permits and services'),
  theme('20-6', '行政处罚与行政强制', 'Penalties and enforcement'),
  theme('20-7', '财政预算、决算', 'Budgets and accounts'),
  theme('20-8', '行政事业性收费', 'Administrative charges'),
  theme('20-9', '政府集中采购', 'Government procurement'),
  theme('20-10', '重大建设项目', 'Major construction projects'),
  theme('20-11', '扶贫、教育、医疗、社会保障、就业', 'Poverty relief, education, health care, social security, employment'),
  theme('20-12', '突发公共事件', 'Emergencies'),
  theme('20-13', '环境、卫生、安全、食品药品、产品质量监督检查', 'Inspection of environment, health, safety, food, drugs and products'),
  theme('20-14', '公务员招考录用', 'Civil-service recruitment'),
  theme('20-15', '法律法规规定应当公开的其他信息', 'Other information that law requires to be public'),
  theme('21-construction', '市政建设', 'Urban construction'),
  theme('21-services', '公共服务', 'Public services'),
  theme('21-welfare', '公益事业', 'Public-benefit undertakings'),
  theme('21-land', '土地征收', 'Land expropriation'),
  theme('21-houses', '房屋征收', 'House expropriation'),
  theme('21-order', '治安管理', 'Public order'),
  theme('21-assistance', '社会救助', 'Social assistance'),
  theme('21-agriculture', '农业农村政策', 'Farm policy'),
  theme('21-irrigation', '农田水利', 'Irrigation works'),
  theme('21-contract-land', '农村土地承包', 'Land contracts in villages'),
  theme('21-homesteads', '宅基地', 'Homesteads'),
  theme('21-funds', '筹资筹劳', 'Raising of funds and labour'),
  theme('19', '涉及公众利益、需要社会知晓或者公众参与的其他信息', 'Other information of public interest'),
];

export const THEME_IDS: readonly string[] = THEMES.map(({ id }) => id);

/** Undefined for a word that is not of the list. */
export function themeOf(id: string): Theme | undefined {
  return THEMES.find((each) => each.id === id);
}
