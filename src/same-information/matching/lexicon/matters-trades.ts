import type { MatterGroup } from './matter.js';

/** Permits of trades, inspections, plans against dangers, culture, nature, villages: what further papers of a county are about. */
export const TRADE_MATTERS: readonly MatterGroup[] = [
  { group: 'procedure', members: {
    'safety-production': '安全生产许可 安全生产许可证 安许证', 'food-business': '食品经营许可 餐饮服务许可 食品生产许可 食品小作坊 小餐饮 食品摊贩', 'hygiene': '卫生许可 公共场所卫生', 'chemicals': '危险化学品 危化品', 'fireworks': '烟花爆竹 鞭炮', 'oil': '成品油 加油站审批', 'road-transport': '道路运输 道路经营', 'net-car': '网约车经营 网络预约',
    'medical-institution': '医疗机构执业 执业许可 医疗机构设置', 'school-running': '办学许可 民办学校 办学许可证', 'breeding': '养殖证 水域滩涂养殖 动物防疫条件 养殖备案 设施农用地 设施农业用地', 'slaughter': '屠宰 定点屠宰', 'seed': '种子生产', 'fish': '捕捞许可', 'outdoor-ad': '户外广告 店招', 'dig': '挖掘道路 占用道路 占道 道路开挖 占道经营',
    'drain': '排水许可 污水排入', 'gas-business': '燃气经营', 'construction-waste': '建筑垃圾 渣土', 'qualification': '开发资质 施工资质 房地产资质 企业资质', 'labour-permit': '劳务派遣经营 人力资源服务', 'relic': '文物保护 建设控制地带 建控地带 文保 文物', 'entertainment': '娱乐经营 网吧 歌舞', 'hazardous-waste': '危险废物经营', 'radiation': '辐射安全许可', 'special-equipment': '特种设备使用 使用登记', 'blasting': '爆破 民爆 爆破作业', 'demolition-permit': '拆迁许可 房屋拆迁许可证',
    'land-approval-letter': '建设用地批准书 用地批准书', 'temporary-land': '临时用地 临时占地', 'reclamation': '土地复垦 复垦 复绿 生态修复 恢复治理', 'linked': '城乡建设用地增减挂钩 建设用地增减挂钩 增减挂钩 占补平衡 补充耕地', 'basic-farmland': '永久基本农田 基本农田', 'red-line': '生态红线 生态保护红线', 'village-plan': '村庄规划 村规划', 'control-plan': '控制性详细规划 控规', 'master-plan': '总体规划 总规', 'space-plan': '国土空间规划', 'river-project': '涉河 河道管理范围', 'wetland': '湿地', 'afforest': '营造林 造林绿化', 'fire-forest': '森林防火 防火', 'pest': '松材线虫 病虫害', 'wild': '野生动物',
  } },
  { group: 'danger', members: { 'flood': '防汛 防洪 山洪 度汛', 'drought': '抗旱', 'quake': '地震', 'fire': '森林火灾 消防应急', 'epidemic': '疫情防控 动物疫病', 'environment': '突发环境', 'chemical': '危化品事故', 'snow': '低温雨雪 冰冻', 'food': '食品安全事故', 'water-supply': '供水应急', 'heat': '高温', 'dam': '大坝安全 溃坝' } },
  { group: 'audited', members: { 'leader': '经济责任 离任 任期', 'project': '竣工结算 工程结算 竣工决算 投资审计', 'budget': '预算执行', 'special': '专项资金审计 专项审计', 'village': '村级财务 村账' } },
  { group: 'village-affairs', members: { 'election': '换届选举 换届 选举', 'accounts': '财务收支 财务公开 村级财务 村集体经济 集体账', 'rules': '村规民约', 'contract': '集体资产 发包 承包', 'member': '成员资格 集体成员 股权', 'grant': '一事一议', 'officer': '村干部 误工补贴' } },
  { group: 'complaint', members: { 'noise': '噪音 噪声', 'fumes': '油烟', 'dust': '粉尘 扬尘 灰尘', 'blasting': '放炮 震裂', 'wastewater': '污水直排 排污水 污水横流', 'smell': '恶臭 臭气 臭味' } },
  { group: 'staff-paper', members: { 'establishment': '三定 编制 机构编制', 'promotion': '职称 岗位聘任 聘任', 'assessment': '年度考核 考核等次', 'pay': '工资 绩效工资 津补贴', 'punish': '处分 党纪政务', 'appointment': '任免 任职', 'retire': '退休', 'duty': '值班' } },
  { group: 'finance-paper', members: { 'transfer': '转移支付', 'special-fund': '专项资金', 'public-fund': '三公经费 公务接待', 'car': '公务用车 公车', 'training': '培训费 会议费', 'loan': '贷款 举债', 'tax': '税收 减免税', 'land-income': '土地出让金 土地出让收入' } },
  { group: 'transport', members: { 'bus-line': '公交线路 线路走向 改线', 'bus-fare': '票价 公交票价', 'parking-lot': '停车泊位 停车位', 'toll': '通行费 收费站', 'speed': '限速 测速', 'weight': '限重 限高 超限', 'lights': '信号灯 红绿灯', 'taxi-fare': '运价 起步价 出租车价 出租车涨价 出租汽车价格 打的价', 'taxi-number': '出租车经营权 新出租车 新增出租车 新增出租汽车 运力投放 投放方案 新增巡游出租汽车 投放出租车', 'school-bus': '校车', 'ferry': '渡口 渡船' } },
  { group: 'housing-paper', members: { 'waiting': '轮候', 'conditions': '申请条件 准入条件 收入线', 'allocation': '配租 分配结果 摇号结果', 'exit': '清退 退出', 'rent': '租金' } },
  { group: 'school-matter', members: { 'fee': '保教费 学费 收费标准 收费备案', 'enrol': '招生', 'migrant-children': '随迁子女 外来务工子女 入学办法', 'safety': '校园安全', 'bullying': '欺凌', 'teacher': '教师编制 交流轮岗' } },
  { group: 'health-paper', members: { 'fund': '基金收支', 'hospital-rating': '等级评审', 'price': '医疗服务价格', 'drug-purchase': '药品采购', 'equipment': '设备采购 医疗设备', 'subsidy': '基本公共卫生 公卫' } },
  { group: 'crop-subject', members: { 'rice': '水稻', 'rape': '油菜', 'corn': '玉米', 'tobacco': '烟叶', 'tea': '茶叶', 'orange': '柑橘 脐橙', 'cotton': '棉花', 'soybean': '大豆' } },
  { group: 'animal', members: { 'pig': '生猪 养猪 猪场', 'chicken': '养鸡 鸡场 蛋鸡', 'cattle': '养牛 肉牛', 'fish': '养鱼 水产' } },
];
