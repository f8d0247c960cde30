import type { MatterGroup } from '../matter.js';

/** Roads, transport, the order of the city, statistics and archives. */
export const CITY_MATTERS: readonly MatterGroup[] = [
  { group: 'transport', members: {
    'bus-line': '公交线路调整 线路调整 公交改线 公交线 公交走向 公交线路走向 班次 发车 停靠站 站点 公交站点', 'bus-line/schedule': '班次 发车时间 首末班', 'bus-line/village': '城乡公交 村村通客车 通村客车 农村客运', 'bus-subsidy': '公交补贴 公交补助 公交运营补贴 公交亏损 老年免费乘车 老年卡', 'bus-fare': '公交票价', 'oil-subsidy': '农村客运补贴 油价补贴 成品油补贴 客运补贴 油补', 'parking-lot': '停车场规划 路边停车 路边车位 路内停车 路内停车泊位 停车泊位 停车位 车位 泊位 划停车位', 'toll': '收费公路 过路费', 'speed': '限速值 区间测速', 'weight': '治超 超载 超限超载 限高 治超站', 'lights': '信号灯设置 红绿灯配时', 'taxi-number': '出租车指标 出租车投放 出租汽车经营权 出租车经营权', 'school-bus': '校车线路', 'ferry': '渡改桥 撤渡', 'maintenance': '公路养护 道路养护 养护工程 大中修 路面维修 养护资金 日常养护', 'road-works': '道路工程 公路工程 公路改建 公路升级 国省干线 改线', 'accident-point': '事故黑点 安全隐患路段 安保工程 护栏 波形护栏 安防工程', 'road-closure': '封闭施工 交通管制 封路', 'station': '客运站 公交站台 候车亭', 'training': '驾校 驾培', 'repair': '机动车维修 汽修', 'net-car': '网约车', 'passenger-line': '客运班线 班线 客运线路', 'electric-bike': '电动车 电动自行车',
  } },
  { group: 'city-order', members: {
    'illegal': '违建拆除 违建查处 违建台账 拆违 两违整治 违法建筑认定 违章查处 违建认定', 'stall': '流动摊贩 摆摊 占道摆摊 夜市 出店经营 占道经营', 'sign': '门头 招牌 店招店牌 广告牌', 'waste': '建筑垃圾 渣土 渣土车 消纳场 渣土消纳', 'garbage': '垃圾中转 垃圾清运 垃圾焚烧 垃圾分类 垃圾处理', 'kitchen-waste': '餐厨 餐厨垃圾 厨余', 'toilets': '公厕 公共厕所', 'lamps': '路灯 亮化工程 亮化 路灯电费', 'green': '园林绿化 绿化带 行道树 绿地率', 'dig': '道路挖掘 挖路 开挖路面 破路', 'flooding': '内涝 积水 排涝', 'noise': '夜间施工 噪声扰民 夜间施工许可', 'fumes': '油烟净化 油烟扰民', 'dogs': '养犬 流浪狗 遛狗', 'bridges': '桥梁检测 桥梁安全', 'manhole': '井盖', 'civilised': '创文 文明城市 创卫 卫生城市', 'parking': '停车收费 停车泊位 路边停车 路内停车',
  } },
  { group: 'procedure', members: {
    'dig': '挖掘城市道路 占用城市道路 占用挖掘 挖掘许可', 'road-crossing': '涉路施工 公路路产 占用公路 穿越公路 平交道口', 'construction-waste': '渣土处置 渣土处置许可 建筑垃圾处置 渣土运输', 'outdoor-ad': '户外广告设置 广告牌设置 店招设置', 'drain': '城镇污水排入 排水许可证 污水接管', 'green-move': '砍伐城市树木 占用绿地 移植城市树木', 'over-limit': '超限运输', 'passenger': '客运班线许可 班线许可 客运经营许可 道路客运', 'net-car': '网约车经营许可 网约车运输证', 'training': '驾培许可 驾校备案', 'night-work': '夜间施工许可 夜间施工证明',
  } },
  { group: 'statistics-kind', members: { 'economy': '生产总值 gdp 国内生产总值', 'population': '人口普查 常住人口 出生人口 人口数据', 'agri': '农业普查 粮食产量', 'income': '人均收入 人均可支配收入', 'cases': '案件数 立案数', 'fines': '罚款数 罚款金额 罚没金额 罚款总额' } },
  { group: 'archive', members: { 'gazetteer': '县志 地方志 村志 年鉴', 'land-reform': '土改 土地证存根 土地房产所有证 四固定', 'staff-file': '人事档案 招工表 招工档案 招工', 'school-file': '学籍档案 毕业生名册', 'old-border': '旧界线 老界址' } },
];
