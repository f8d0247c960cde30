import type { MatterGroup } from './matter.js';

/** Farming, assistance, insurance, schools, health, staff, police, finance, petitions, markets. */
export const PEOPLE_MATTERS: readonly MatterGroup[] = [
  { group: 'assistance', members: {
    'minimum': '低保 最低生活保障 低保户 低保金 农村低保 城市低保 城乡低保 吃低保', 'marginal': '低保边缘 边缘户 低保边缘家庭 低保边缘户 低收入家庭 边缘家庭', 'rigid': '刚性支出困难 支出型困难', 'destitute': '特困 特困人员 五保 五保户 特困供养 救助供养 分散供养 集中供养', 'disabled': '残疾人两项补贴 残疾人补贴 困难残疾人 重度残疾人 护理补贴 残疾补贴 残疾人生活补贴 两项补贴 残疾人', 'aged': '高龄津贴 高龄补贴 老年补贴 尊老金 高龄老人 长寿补贴 八十岁 老龄补贴',
    'temporary': '临时救助', 'orphan': '孤儿 事实无人抚养儿童 困境儿童', 'veteran': '优抚 退役士兵 退伍 退役 退役军人 优待金 抚恤金 抚恤 义务兵 优抚对象 退伍军人 伤残军人', 'medical': '医疗救助 大病救助', 'disaster': '救灾 救灾物资 救灾款 灾后 倒房重建 冬春救助 灾后重建 受灾', 'dilapidated': '农村危房改造 危房改造 危改 农村危房 危旧房改造', 'public-rental': '公租房 公共租赁  公共租赁住房 廉租房 保障性住房 公租屋', 'affordable': '经济适用房 经适房 限价房 共有产权房', 'talent-flat': '人才公寓 人才房', 'poverty': '扶贫 脱贫 贫困户 建档立卡 防返贫 监测对象 乡村振兴补助', 'migrants': '移民 后扶 移民后扶 后期扶持 水库移民 移民直补', 'relocation': '易地搬迁 易地扶贫搬迁', 'education-aid': '助学金 教育资助 雨露计划 学生资助 营养餐 营养改善计划 贫困生补助', 'employment': '就业补贴 公益性岗位 创业补贴 技能培训补贴 稳岗 公益岗 创业担保贷款 稳岗返还 培训补贴', 'lonely': '留守 独居', 'care': '居家养老 养老服务 养老服务补贴', 'family-planning': '计生 奖扶 计划生育 独生子女 计生奖励',
  } },
  { group: 'subsidy', members: {
    'soil': '耕地地力 地力补贴 耕地地力保护 地力保护', 'grain': '种粮 实际种粮 种粮补贴 一次性补贴 种粮农民 粮补 稻谷补贴', 'machine': '农业机械 农机 购机 农机购置 农机补贴 农机具', 'seed': '良种补贴', 'rotation': '轮作 休耕 撂荒', 'forest-right': '林权 林权证 林权登记 林改 自留山', 'forest': '生态公益林 公益林 森林生态效益 生态补偿 天然林', 'conversion': '退耕还林 退耕还草', 'pig': '生猪 能繁母猪 病死猪 无害化处理', 'insurance': '农业保险 水稻保险 保险理赔 政策性保险', 'large-grower': '种粮大户 大户补贴 规模种植 适度规模', 'grassland': '草原 草补 草原奖补', 'fishing': '退捕 禁捕 渔民 渔业 禁渔', 'fuel': '油补 燃油补贴', 'vehicle': '以旧换新 报废更新 新能源汽车', 'straw': '秸秆', 'collective': '村集体经济 集体经济 集体收益 集体资产', 'closing': '去产能 关闭退出 奖补资金 关井 关闭补偿', 'biogas': '沼气', 'orchard': '果业 果园 茶叶 油茶', 'duty': '村干部工资 村干部报酬',
  } },
  { group: 'settlement', members: { 'city': '城市低保 城镇低保', 'country': '农村低保' } },
  { group: 'insurance', members: { 'chronic': '慢特病 慢性病 特殊病 门诊慢特病 门诊慢性病 门特 特殊慢性病', 'inpatient': '住院报销 住院', 'maternity': '生育保险 生育津贴', 'critical': '大病保险', 'premium': '个人缴费 缴费标准 参保缴费 医保缴费', 'fund': '基金运行 医保基金', 'injury': '工伤 工伤保险', 'unemployment': '失业保险', 'pension': '养老金 基本养老', 'drug': '集采 药品目录 集中采购', 'long-care': '长护险 长期护理' } },
  { group: 'insured', members: { 'residents': '居民医保 城乡居民医保 城乡居民基本医疗保险 新农合', 'workers': '职工医保 城镇职工', 'pension-residents': '居民养老 城乡居民养老 新农保', 'pension-workers': '职工养老' } },
  { group: 'school-stage', members: { 'kindergarten': '幼儿园 学前教育 幼儿', 'primary': '小学 一年级', 'junior': '初中 小升初 七年级', 'senior': '高中 中考 普高', 'vocational': '中职 职高 职业中学 职业学校 技校', 'university': '高考 大学 高校' } },
  { group: 'school-paper', members: { 'zone': '划片 学区 施教区 招生范围 服务区 片区划分 对口', 'quota': '招生计划 学位 班级数', 'merge': '撤并 撤点并校 布局调整', 'transfer': '转学 择校', 'meal': '食堂 营养餐 配餐 伙食', 'uniform': '校服', 'textbook': '教辅', 'double': '校外培训 培训机构 双减' } },
  { group: 'subject', members: { 'chinese': '语文', 'math': '数学', 'english': '英语', 'physics': '物理', 'chemistry': '化学', 'biology': '生物', 'politics': '政治 道德与法治 思政', 'history': '历史', 'geography': '地理', 'music': '音乐', 'sport': '体育', 'art': '美术', 'it': '信息技术 计算机', 'science': '科学', 'special': '特殊教育', 'psychology': '心理健康 心理', 'infant': '幼教 幼儿教育' } },
  { group: 'recruit', members: { 'teacher': '教师招聘 招聘教师 教师 中小学教师 教师公招', 'civil-servant': '公务员 考公 省考', 'institution': '事业单位公开招聘 事业单位', 'auxiliary': '辅警 协警', 'community': '社区工作者 网格员', 'doctor': '医护 医生招聘 卫生人才 护士', 'post': '三支一扶 特岗 大学生村官 西部计划', 'driver': '驾驶员', 'selection': '选调 遴选', 'city-guard': '城管队员 协管员', 'fireman': '消防员 专职消防', 'cleaner': '保洁' } },
  { group: 'exam', members: { 'qualification': '资格审查 资格复审 报名资格 资格初审', 'written': '笔试', 'interview': '面试', 'total': '成绩总表 总成绩 综合成绩', 'physical': '体检', 'test': '体能测试 体测', 'political': '政审 考察' } },
  { group: 'market', members: { 'food': '食品安全 过期食品 食品经营 保质期', 'drug': '药品 假药', 'price': '价格违法', 'advert': '虚假广告 广告', 'trademark': '商标 侵权', 'device': '特种设备', 'licence': '无证经营 无照经营', 'measure': '计量 加油机', 'smoke': '烟草', 'quality': '产品质量', 'pyramid': '传销' } },
  { group: 'season', members: { 'spring': '春季', 'autumn': '秋季', 'early': '早稻', 'late': '晚稻 中晚稻' } },
  { group: 'police', members: { 'traffic': '交通事故 车祸', 'household': '户籍 户口 落户 迁户', 'public-order': '治安', 'fraud': '诈骗 电诈', 'dog': '犬只 养犬', 'camera': '电子警察 违章抓拍 抓拍 测速 电子眼 摄像头 监控设备 技术监控 闯红灯自动记录 违法抓拍', 'call': '出警 报警 接警 110' } },
  { group: 'body', members: { 'standing': '常务会议 常务会', 'party': '党组会 党委会 常委会 党政联席会', 'special': '专题会 专题会议', 'villagers': '村民代表会议 村民大会 村民代表大会', 'office': '办公会议 局长办公会 局务会 办公会' } },
  { group: 'ownership', members: { 'public': '公办', 'private': '民办 私立' } },
  { group: 'public-money', members: { 'central': '中央', 'dept-budget': '部门预算', 'dept-accounts': '部门决算', 'bond': '专项债 债券', 'three': '三公经费', 'debt': '政府债务 隐性债务 债务', 'donation': '捐款 捐赠 善款', 'one-project': '一事一议', 'lottery': '福彩 彩票公益金', 'attract': '招商引资 招商 优惠政策', 'gov-purchase': '政府采购' } },
  { group: 'health', members: { 'vaccine': '疫苗', 'clinic': '村医 村卫生室 乡村医生', 'accident': '医疗事故 医疗损害 医患纠纷', 'checkup': '体检 两癌筛查', 'epidemic': '疫情 传染病' } },
  { group: 'accident', members: { 'safety': '安全生产事故 生产安全 安全事故 爆炸 坍塌 塌方', 'fire': '火灾', 'traffic': '交通事故', 'drowning': '溺水', 'poisoning': '食物中毒', 'crack': '开裂 受损 震裂 地面沉陷 采空区' } },
  { group: 'work-side', members: { 'wage': '农民工工资 欠薪 拖欠工资 工资保证金', 'arbitration': '劳动仲裁', 'inspection': '劳动监察', 'injury': '工伤认定', 'labour-dispatch': '劳务派遣' } },
];
