import type { Bilingual } from '../definition.js';

/** One entry of what has to be public without being asked for (Arts. 19–21). */
export interface ScopeItem {
  /** As the theme of the public catalogue that it belongs to. */
  readonly code: string;
  readonly article: 19 | 20 | 21;
  /** Item of Art. 20. */
  readonly item?: number;
  readonly label: Bilingual;
}

const art20 = (item: number, code: string, zh: string, en: string): ScopeItem => ({ code, article: 20, item, label: { zh, en } });
const art21 = (code: string, zh: string, en: string): ScopeItem => ({ code, article: 21, label: { zh, en } });

/** The vocabulary for "should have been public": the fifteen items of Art. 20, the fields that Art. 21 adds, Art. 19 for the rest. */
export const SCOPE: readonly ScopeItem[] = [
  art20(1, 'normative-documents', '行政法规、规章和规范性文件', 'regulations, rules and normative documents'),
  art20(2, 'organ-profile', '机关职能、机构设置、办公地址、办公时间、联系方式、负责人姓名', 'functions, structure, address, hours, contact, heads'),
  art20(3, 'planning', '国民经济和社会发展规划、专项规划、区域规划及相关政策', 'plans of development and related policies'),
  art20(4, 'statistics', '国民经济和社会发展统计信息', 'statistics'),
  art20(5, 'permits-and-services', '行政许可和其他对外管理服务事项的依据、条件、程序以及办理结果', 'licences and services: basis, conditions, procedure, results'),
  art20(6, 'penalties-and-enforcement', '行政处罚、行政强制的依据、条件、程序以及有一定社会影响的处罚决定', 'penalties and coercion: basis, conditions, procedure, notable decisions'),
  art20(7, 'budgets-and-accounts', '财政预算、决算信息', 'budgets and final accounts'),
  art20(8, 'charges', '行政事业性收费项目及其依据、标准', 'fees with basis and rate'),
  art20(9, 'procurement', '政府集中采购项目的目录、标准及实施情况', 'government procurement'),
  art20(10, 'construction-projects', '重大建设项目的批准和实施情况', 'approval and progress of major construction projects'),
  art20(11, 'livelihood', '扶贫、教育、医疗、社会保障、促进就业等方面的政策、措施及其实施情况', 'poverty relief, education, health, social security, employment'),
  art20(12, 'emergencies', '突发公共事件的应急预案、预警信息及应对情况', 'emergencies: plans, warnings, response'),
  art20(13, 'inspection', '环境保护、公共卫生、安全生产、食品药品、产品质量的监督检查情况', 'inspections: environment, health, work safety, food, drugs, products'),
  art20(14, 'civil-service-recruitment', '公务员招考的职位、名额、报考条件等事项以及录用结果', 'recruitment of civil servants'),
  art20(15, 'other-statutory', '法律、法规、规章和国家有关规定规定应当主动公开的其他信息', 'other information that law or state rules want public'),
  art21('urban-construction', '市政建设', 'urban construction'),
  art21('public-services', '公共服务、公益事业', 'public services and public-benefit undertakings'),
  art21('land-expropriation', '土地征收', 'expropriation of land'),
  art21('house-expropriation', '房屋征收', 'expropriation of houses'),
  art21('public-order', '治安管理', 'public order'),
  art21('social-assistance', '社会救助', 'social assistance'),
  art21('agriculture-and-villages', '农业农村政策、农田水利、土地承包经营权流转、宅基地审核（乡镇）', 'farm policy, irrigation works, land contracts, homesteads (townships)'),
  art21('fund-and-labour-raising', '筹资筹劳（乡镇）', 'raising of funds and labour (townships)'),
  { code: 'public-interest', article: 19, label: { zh: '涉及公众利益调整、需要公众广泛知晓或者需要公众参与决策', en: 'touches the public’s interests, needs wide knowledge or public participation' } },
];

export const SCOPE_CODES: readonly string[] = SCOPE.map((each) => each.code);

const BY_CODE = new Map(SCOPE.map((each) => [each.code, each]));

export const scopeItem = (code: string): ScopeItem | undefined => BY_CODE.get(code);
