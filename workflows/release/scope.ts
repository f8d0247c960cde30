import type { Bilingual } from '../definition.js';

/** One entry of what has to be public without being asked for (Arts. 19–21). */
export interface ScopeItem {
  /** The article, then the item of Art. 20 or the field of Art. 21; also the theme of the public catalogue. */
  readonly code: string;
  readonly article: 19 | 20 | 21;
  readonly label: Bilingual;
}

const item = (code: string, article: ScopeItem['article'], zh: string, en: string): ScopeItem => ({ code, article, label: { zh, en } });

/** The vocabulary for "should have been public": Art. 19 as a whole, the fifteen items of Art. 20, the fields of Art. 21. */
export const SCOPE: readonly ScopeItem[] = [
  item('19', 19, '涉及公众利益调整、需要公众广泛知晓或者需要公众参与决策', 'touches the public’s interests, needs wide knowledge or public participation'),
  item('20-1', 20, '行政法规、规章和规范性文件', 'regulations, rules and normative documents'),
  item('20-2', 20, '机关职能、机构设置、办公地址、办公时间、联系方式、负责人姓名', 'functions, structure, address, hours, contact, heads'),
  item('20-3', 20, '国民经济和社会发展规划、专项规划、区域规划及相关政策', 'plans of development and related policies'),
  item('20-4', 20, '国民经济和社会发展统计信息', 'statistics'),
  item('20-5', 20, '行政许可和其他对外管理服务事项的依据、条件、程序以及办理结果', 'licences and services: basis, conditions, procedure, results'),
  item('20-6', 20, '行政处罚、行政强制的依据、条件、程序以及有一定社会影响的处罚决定', 'penalties and coercion: basis, conditions, procedure, notable decisions'),
  item('20-7', 20, '财政预算、决算信息', 'budgets and final accounts'),
  item('20-8', 20, '行政事业性收费项目及其依据、标准', 'fees with basis and rate'),
  item('20-9', 20, '政府集中采购项目的目录、标准及实施情况', 'government procurement'),
  item('20-10', 20, '重大建设项目的批准和实施情况', 'approval and progress of major construction projects'),
  item('20-11', 20, '扶贫、教育、医疗、社会保障、促进就业等方面的政策、措施及其实施情况', 'poverty relief, education, health, social security, employment'),
  item('20-12', 20, '突发公共事件的应急预案、预警信息及应对情况', 'emergencies: plans, warnings, response'),
  item('20-13', 20, '环境保护、公共卫生、安全生产、食品药品、产品质量的监督检查情况', 'inspections: environment, health, work safety, food, drugs, products'),
  item('20-14', 20, '公务员招考的职位、名额、报考条件等事项以及录用结果', 'recruitment of civil servants'),
  item('20-15', 20, '法律、法规、规章和国家有关规定规定应当主动公开的其他信息', 'other information that law or state rules want public'),
  item('21-construction', 21, '市政建设', 'urban construction'),
  item('21-services', 21, '公共服务', 'public services'),
  item('21-welfare', 21, '公益事业', 'public-benefit undertakings'),
  item('21-land', 21, '土地征收', 'expropriation of land'),
  item('21-houses', 21, '房屋征收', 'expropriation of houses'),
  item('21-order', 21, '治安管理', 'public order'),
  item('21-assistance', 21, '社会救助', 'social assistance'),
  item('21-agriculture', 21, '农业农村政策（乡镇）', 'farm policy (townships)'),
  item('21-irrigation', 21, '农田水利工程建设运营（乡镇）', 'irrigation works (townships)'),
  item('21-contract-land', 21, '农村土地承包经营权流转（乡镇）', 'transfer of land contracts (townships)'),
  item('21-homesteads', 21, '宅基地使用情况审核（乡镇）', 'review of homesteads (townships)'),
  item('21-funds', 21, '筹资筹劳（乡镇）', 'raising of funds and labour (townships)'),
];

export const SCOPE_CODES: readonly string[] = SCOPE.map((each) => each.code);

/** Item of Art. 20; undefined elsewhere. */
export const itemOf = ({ article, code }: ScopeItem): number | undefined => (article === 20 ? Number(code.split('-')[1]) : undefined);

const BY_CODE = new Map(SCOPE.map((each) => [each.code, each]));

export const scopeItem = (code: string): ScopeItem | undefined => BY_CODE.get(code);
