import type { Bilingual } from '../platform/errors/bilingual.js';

/** A kind of information that is to be public without anybody asking (Arts. 19–21). */
export interface Theme {
  readonly id: ThemeId;
  readonly name: Bilingual;
  /** Where the Regulation lists it. */
  readonly article: string;
}

const row = <const Id extends string>(id: Id, article: string, zh: string, en: string) => ({ id, article, name: { zh, en } });

/** In the order of the Regulation: Art. 20 item by item, what Art. 21 adds for cities and counties, and for townships; Art. 19 for the rest. */
const ROWS = [
  row('normative-documents', '第二十条第一项', '行政法规、规章和规范性文件', 'Regulations, rules and normative documents'),
  row('organ-profile', '第二十条第二项', '机关职能与机构设置', 'Functions and structure of organs'),
  row('planning', '第二十条第三项', '规划与相关政策', 'Plans and related policies'),
  row('statistics', '第二十条第四项', '统计信息', 'Statistics'),
  row('permits-and-services', '第二十条第五项', '行政许可与管理服务', 'Permits and services'),
  row('penalties-and-enforcement', '第二十条第六项', '行政处罚与行政强制', 'Penalties and enforcement'),
  row('budgets-and-accounts', '第二十条第七项', '财政预算、决算', 'Budgets and accounts'),
  row('charges', '第二十条第八项', '行政事业性收费', 'Administrative charges'),
  row('procurement', '第二十条第九项', '政府集中采购', 'Government procurement'),
  row('construction-projects', '第二十条第十项', '重大建设项目', 'Major construction projects'),
  row('livelihood', '第二十条第十一项', '扶贫、教育、医疗、社会保障、就业', 'Poverty relief, education, health care, social security, employment'),
  row('emergencies', '第二十条第十二项', '突发公共事件', 'Emergencies'),
  row('inspection', '第二十条第十三项', '环境、卫生、安全、食品药品、产品质量监督检查', 'Inspection of environment, health, safety, food, drugs and products'),
  row('civil-service-recruitment', '第二十条第十四项', '公务员招考录用', 'Civil-service recruitment'),
  row('other-statutory', '第二十条第十五项', '法律法规规定应当公开的其他信息', 'Other information that law requires to be public'),
  row('urban-construction', '第二十一条', '市政建设', 'Urban construction'),
  row('public-services', '第二十一条', '公共服务与公益事业', 'Public services and public-benefit undertakings'),
  row('land-expropriation', '第二十一条', '土地征收', 'Land expropriation'),
  row('house-expropriation', '第二十一条', '房屋征收', 'House expropriation'),
  row('public-order', '第二十一条', '治安管理', 'Public order'),
  row('social-assistance', '第二十一条', '社会救助', 'Social assistance'),
  row('agriculture-and-villages', '第二十一条', '农业农村、农田水利、土地承包、宅基地', 'Agriculture and villages: irrigation, land contracts, homesteads'),
  row('fund-and-labour-raising', '第二十一条', '筹资筹劳', 'Raising of funds and labour'),
  row('public-interest', '第十九条', '涉及公众利益、需要社会知晓或者公众参与的其他信息', 'Other information of public interest'),
] as const;

export type ThemeId = (typeof ROWS)[number]['id'];

export const THEMES: readonly Theme[] = ROWS;
export const THEME_IDS: readonly ThemeId[] = ROWS.map(({ id }) => id);

/** Undefined for a word that is not of the list. */
export function themeOf(id: string): Theme | undefined {
  return THEMES.find((theme) => theme.id === id);
}
