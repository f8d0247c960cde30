import type { OutcomeCode } from '../../../workflows/request/outcomes.js';

/** What a topic of the sample data is about, and what its requests usually come to. */
export interface Topic {
  /** The record asked for, as letters name it. */
  readonly record: string;
  readonly usual: readonly OutcomeCode[];
  /** Whose interests a release would touch. */
  readonly thirdParty?: string;
  /** What of it is withheld in a partial grant, and on which ground. */
  readonly withheld?: readonly [part: string, ground: OutcomeCode, reason: string];
}

const PUBLIC: readonly OutcomeCode[] = ['GRANTED.ALREADY_PUBLIC', 'GRANTED.ALREADY_PUBLIC', 'GRANTED.PROVIDED'];
const GIVEN: readonly OutcomeCode[] = ['GRANTED.PROVIDED', 'GRANTED.PROVIDED', 'GRANTED.TOLD_HOW', 'GRANTED.ALREADY_PUBLIC'];
const LISTS: readonly OutcomeCode[] = ['PARTIALLY_GRANTED', 'PARTIALLY_GRANTED', 'DENIED.THIRD_PARTY', 'GRANTED.PROVIDED'];
const PROCESS: readonly OutcomeCode[] = ['DENIED.PROCESS', 'PARTIALLY_GRANTED'];

const PRIVACY = ['身份证号码、银行账号和住址', 'DENIED.THIRD_PARTY', '属于个人隐私，公开会损害第三方合法权益'] as const;
const DELIBERATION = ['会议讨论情况和发言记录', 'DENIED.PROCESS', '属于行政机关履行职责过程中形成的讨论记录'] as const;
const COORDINATES = ['勘测定界图及坐标成果', 'DENIED.STATE_SECRET', '属于国家秘密测绘成果'] as const;
const SECRETS = ['生产工艺参数和原辅材料配方', 'DENIED.THIRD_PARTY', '属于企业商业秘密，企业书面说明了理由'] as const;
const CANDIDATES = ['考生姓名和准考证号', 'DENIED.THIRD_PARTY', '属于个人隐私'] as const;

const topic = (record: string, usual: readonly OutcomeCode[], more: Omit<Topic, 'record' | 'usual'> = {}): Topic => ({ record, usual, ...more });
const families = (who: string): Omit<Topic, 'record' | 'usual'> => ({ thirdParty: who, withheld: PRIVACY });

const TOPICS: Readonly<Record<string, Topic>> = {
  'coal-hetang-fund': topic('上塘荷塘煤矿关闭退出奖补资金分配方案和使用明细', ['UNABLE.NEEDS_CREATION', 'GRANTED.PROVIDED', 'UNABLE.NOT_HELD.NOT_EXIST'], families('上塘荷塘煤矿原职工代表')),
  'coal-hetang-subsidence': topic('荷塘煤矿采空区房屋受损鉴定报告', ['UNABLE.NOT_HELD.NOT_EXIST', 'GRANTED.PROVIDED']),
  'coal-shixi-fund': topic('上塘石溪煤矿关闭退出奖补资金分配方案和使用明细', ['UNABLE.NEEDS_CREATION', 'GRANTED.PROVIDED']),
  'comp-henggang-agreement': topic('东二环项目横岗村征地补偿协议', GIVEN, families('孙渡街道横岗村民委员会')),
  'comp-henggang-plan': topic('东二环项目横岗村征地补偿安置方案', PUBLIC),
  'comp-shangfang-crops': topic('东二环项目上房小组青苗和地上附着物清点登记表', LISTS, families('上房小组涉及农户')),
  'comp-shangfang-paylist': topic('东二环项目上房小组征地补偿款分户发放明细表', LISTS, families('上房小组涉及农户')),
  'comp-xiafang-paylist': topic('东二环项目下房小组征地补偿款分户发放明细表', LISTS, families('下房小组涉及农户')),
  'dibao-licun2024-list': topic('丽村镇2024年农村低保对象名单', LISTS, families('丽村镇低保对象代表')),
  'dibao-licun2024-tekun': topic('丽村镇2024年特困供养人员花名册', LISTS, families('丽村镇特困供养人员')),
  'dibao-licun2025-list': topic('丽村镇2025年农村低保对象名单', LISTS, families('丽村镇低保对象代表')),
  'dibao-standard2024': topic('关于提高2024年度城乡低保标准的通知', PUBLIC),
  'dibao-standard2025': topic('关于提高2025年度城乡低保标准的通知', PUBLIC),
  'eia-changfeng-acceptance': topic('昶沣再生铝业竣工环境保护验收意见及监测报告', GIVEN, { thirdParty: '江西昶沣再生铝业有限公司', withheld: SECRETS }),
  'eia-changfeng-approval': topic('昶沣再生铝业再生铝锭项目环境影响报告书的批复', PUBLIC, { thirdParty: '江西昶沣再生铝业有限公司', withheld: SECRETS }),
  'eia-changfeng-monitor': topic('昶沣再生铝业2025年上半年废气监督性监测结果', GIVEN),
  'eia-changfeng-permit': topic('昶沣再生铝业排污许可证副本', PUBLIC, { thirdParty: '江西昶沣再生铝业有限公司', withheld: SECRETS }),
  'eia-changfeng-report': topic('昶沣再生铝业环境影响报告书全本', ['PARTIALLY_GRANTED'], { thirdParty: '江西昶沣再生铝业有限公司', withheld: SECRETS }),
  'eia-yunlan-approval': topic('沄岚新材料水性涂料项目环境影响评价批复', PUBLIC),
  'farm-quangang2023-evalreport': topic('泉港镇2023年高标准农田建设项目评标报告', ['DENIED.LAW_FORBIDDEN']),
  'farm-quangang2024-acceptance': topic('泉港镇2024年高标准农田建设项目竣工验收报告', GIVEN),
  'farm-quangang2024-evalreport': topic('泉港镇2024年高标准农田建设项目评标报告', ['DENIED.LAW_FORBIDDEN']),
  'farm-rongtang2024-evalreport': topic('荣塘镇2024年高标准农田建设项目评标报告', ['DENIED.LAW_FORBIDDEN']),
  'gas-cost': topic('2024年居民管道天然气定价成本监审报告', ['PARTIALLY_GRANTED', 'GRANTED.PROVIDED'], { thirdParty: '丰城市某管道燃气有限公司', withheld: ['企业分项成本明细', 'DENIED.THIRD_PARTY', '属于企业商业秘密'] }),
  'gas-nonresident2024': topic('调整非居民用管道天然气销售价格的通知', PUBLIC),
  'gas-resident2024': topic('关于调整我市居民用管道天然气销售价格的通知', PUBLIC),
  'house-busstation-decision': topic('老汽运站片区国有土地上房屋征收决定', PUBLIC),
  'house-cinema-appraiser': topic('老电影院片区房屋征收评估机构选定材料', ['UNABLE.NOT_HELD.NOT_EXIST', 'GRANTED.PROVIDED']),
  'house-cinema-compplan': topic('老电影院片区房屋征收补偿方案', PUBLIC),
  'house-cinema-decision': topic('老电影院片区国有土地上房屋征收决定', PUBLIC),
  'house-cinema-risk': topic('老电影院片区征收项目社会稳定风险评估报告', ['DENIED.SECURITY_STABILITY', 'DENIED.PROCESS']),
  'house-department-compplan': topic('老百货大楼片区房屋征收补偿方案', PUBLIC),
  'land-2022b3-approval': topic('丰城市2022年度第三批次城市建设用地批复', GIVEN),
  'land-2023b3-approval': topic('丰城市2023年度第三批次城市建设用地批复', GIVEN, { withheld: COORDINATES }),
  'land-2023b3-package': topic('2023年度第三批次建设用地“一书四方案”', ['GRANTED.PROVIDED', 'PARTIALLY_GRANTED'], { withheld: COORDINATES }),
  'land-2023b3-prenotice': topic('2023年度第三批次征收土地预公告', PUBLIC),
  'land-2023b3-socialsec': topic('2023年度第三批次被征地农民社会保障费用缴款凭证', GIVEN),
  'land-2023b5-approval': topic('丰城市2023年度第五批次城市建设用地批复', GIVEN),
  'land-2023b5-package': topic('2023年度第五批次建设用地“一书四方案”', ['GRANTED.PROVIDED', 'PARTIALLY_GRANTED'], { withheld: COORDINATES }),
  'medical2025-chronic': topic('2025年居民医保门诊慢特病待遇政策文件', PUBLIC),
  'medical2026-premium': topic('2026年城乡居民医保个人缴费标准的通知', PUBLIC),
  'minutes-2024-8': topic('市政府2024年第8次常务会议纪要', PROCESS, { withheld: DELIBERATION }),
  'minutes-2024-9': topic('市政府2024年第9次常务会议纪要', PROCESS, { withheld: DELIBERATION }),
  'petition-xiayuan-brick': topic('下元村砖厂粉尘信访事项处理意见书', ['GRANTED.PROVIDED', 'NOT_PROCESSED.PETITION', 'PARTIALLY_GRANTED'], families('信访人代表')),
  'petition-xiayuan-quarry': topic('下元村采石场信访事项处理意见书', ['NOT_PROCESSED.PETITION', 'GRANTED.PROVIDED'], families('信访人代表')),
  'plan-ziyun1-permit': topic('紫云佳苑一期建设工程规划许可证及总平面图', GIVEN),
  'plan-ziyun2-construct': topic('紫云佳苑二期建筑工程施工许可证', GIVEN),
  'plan-ziyun2-permit': topic('紫云佳苑二期建设工程规划许可证及总平面图', GIVEN),
  'plan-ziyun2-sunlight': topic('紫云佳苑二期日照分析报告', GIVEN, { thirdParty: '紫云佳苑二期建设单位', withheld: ['建筑单体设计图', 'DENIED.THIRD_PARTY', '属于设计单位商业秘密'] }),
  'plan-ziyun2-verify': topic('紫云佳苑二期建设工程规划核实意见书', GIVEN),
  'prop-lijing-committee': topic('丽景花园业主委员会备案材料', LISTS, families('丽景花园业主委员会')),
  'prop-lijing-contract': topic('丽景花园前期物业服务合同备案材料', ['GRANTED.PROVIDED', 'DENIED.THIRD_PARTY'], { thirdParty: '丽景花园物业服务企业' }),
  'prop-lijing-fund': topic('丽景花园住宅专项维修资金使用明细', GIVEN, families('丽景花园业主委员会')),
  'prop-lijinghuafu-committee': topic('丽景华府业主委员会备案材料', LISTS, families('丽景华府业主委员会')),
  'punish-2025-37-decision': topic('丰市监罚〔2025〕37号行政处罚决定书', PUBLIC),
  'punish-2025-37-file': topic('丰市监罚〔2025〕37号行政处罚案卷', ['DENIED.CASE_FILE']),
  'punish-2025-73-decision': topic('丰市监罚〔2025〕73号行政处罚决定书', PUBLIC),
  'punish-discretion': topic('食品安全领域行政处罚裁量权基准', PUBLIC),
  'road-jianyiave-approval': topic('剑邑大道提升改造工程可行性研究报告的批复', GIVEN),
  'road-ziyunave-approval': topic('紫云大道提升改造工程可行性研究报告的批复', GIVEN),
  'road-ziyunave-audit': topic('紫云大道提升改造工程竣工结算审计报告', ['DENIED.PROCESS', 'UNABLE.NOT_HELD.NOT_EXIST']),
  'road-ziyunave-eia': topic('紫云大道提升改造工程环评批复', PUBLIC),
  'sand-quangang-permit2025': topic('泉港可采区2025年度河道采砂许可证', GIVEN, { thirdParty: '泉港采区持证企业' }),
  'sand-yaoli-permit2025': topic('窑里可采区2025年度河道采砂许可证', GIVEN, { thirdParty: '窑里采区持证企业' }),
  'school-junior2025-zone': topic('2025年秋季城区初中划片招生工作方案', PUBLIC),
  'school-primary2024-zone': topic('2024年秋季城区小学划片招生工作方案', PUBLIC),
  'school-primary2025-plan': topic('2025年秋季城区公办小学招生计划', ['UNABLE.NEEDS_CREATION', 'GRANTED.PROVIDED']),
  'school-primary2025-zone': topic('2025年秋季城区小学划片招生工作方案', PUBLIC),
  'subsidy-qiaotou2023-soil': topic('桥头村2023年耕地地力保护补贴发放清册', LISTS, families('桥头村涉及农户')),
  'subsidy-qiaotou2024-grain': topic('桥头村2024年实际种粮农民一次性补贴发放清册', LISTS, families('桥头村涉及农户')),
  'subsidy-qiaotou2024-soil': topic('桥头村2024年耕地地力保护补贴发放清册', LISTS, families('桥头村涉及农户')),
  'subsidy-xitang2024-soil': topic('西塘村2024年耕地地力保护补贴发放清册', LISTS, families('西塘村涉及农户')),
  'teacher2025-chinese-interview': topic('2025年教师招聘小学语文岗位面试成绩', ['GRANTED.PROVIDED', 'PARTIALLY_GRANTED'], { thirdParty: '入闱考生', withheld: CANDIDATES }),
  'teacher2025-chinese-rubric': topic('2025年教师招聘小学语文岗位面试评分细则', ['DENIED.INTERNAL']),
  'teacher2025-math-interview': topic('2025年教师招聘小学数学岗位面试成绩', ['GRANTED.PROVIDED', 'PARTIALLY_GRANTED'], { thirdParty: '入闱考生', withheld: CANDIDATES }),
  'water-jiantou-appraisal': topic('枧头水库大坝安全鉴定报告书', ['DENIED.STATE_SECRET']),
  'water-jiantou-design': topic('枧头水库除险加固工程初步设计的批复', GIVEN),
  'water-jiantou-flood': topic('枧头水库蓄水淹没农田赔偿登记表', ['UNABLE.NOT_HELD.NOT_EXIST']),
  'water-jiantou-tender': topic('枧头水库除险加固工程施工招标文件', PUBLIC),
  'water-tanbu-design': topic('潭埠水库除险加固工程初步设计的批复', GIVEN),
};

/** What a topic of the sample data is about. Throws RangeError for one that the table lacks. */
export function topicOf(label: string): Topic {
  const found = TOPICS[label.replace(/^d-/, '')];
  if (!found) throw new RangeError(`the demonstration knows nothing of the topic '${label}'`);
  return found;
}
