import type { MatterGroup } from '../matter.js';

/** Housing and building: expropriation of houses, estates and their managers, public flats, gas, quality, lifts. */
export const HOUSING_MATTERS: readonly MatterGroup[] = [
  { group: 'house-step', members: {
    'decision': '房屋征收决定 征收决定', 'plan': '征收补偿方案 补偿安置方案 房屋征收补偿方案', 'opinions': '征求意见情况 征求意见及修改 修改情况 意见采纳', 'stability': '社会稳定风险评估 稳评', 'appraiser': '评估机构选定 选定评估机构 评估公司 评估机构 选评估',
    'valuation': '分户评估 房屋评估 评估单价 初步评估 评估价', 'survey': '房屋调查登记 调查登记 入户调查 房屋面积测量', 'agreement': '补偿协议 征收补偿协议 房屋征收补偿协议 拆迁协议 安置协议', 'result': '补偿结果 分户补偿 分户补偿情况 补偿公示 补偿情况公示', 'compensation-decision': '补偿决定 征收补偿决定', 'fund-proof': '补偿费用到位 专户存储 足额到位 补偿资金到位 资金证明', 'scope': '征收范围 征收红线 征收范围图', 'illegal-check': '未登记建筑 未经登记建筑 违建认定 未登记建筑认定 无证房认定',
    'selection': '抽签选房 选房顺序 选房结果 分房方案 安置房分配 分房结果', 'demolition': '拆除工程 房屋拆除 拆房公司',
  } },
  { group: 'estate', members: {
    'committee': '业委会选举 业委会备案 业主委员会备案 业委会换届 业主大会成立 业主代表大会 业主委员会选举 首次业主大会 物管会 物业管理委员会', 'fund': '房屋维修资金 住宅维修资金 住宅专项维修资金 维修金 房屋大修 大修资金 房屋公共维修资金 维修基金使用 动用维修基金', 'early-contract': '前期物业管理招标 物业招标 物业管理招标 选聘物业 物业选聘 物业服务企业 请物业', 'manager-change': '物业更换 更换物业 物业退出 物业交接', 'fee': '物业管理费 物业费标准 物业收费备案 物业收费标准 物业费涨价 物业服务费标准', 'public-income': '公共收益 广告收入 公共部位收益 共有收益 电梯广告 公共区域收益', 'handover': '承接查验 物业承接查验 交房 交付', 'rules': '管理规约 业主公约', 'parking': '地下车位 人防车位 地下车库 车库 产权车位 停车泊位 小区停车', 'score': '物业考核 物业信用 红黑榜',
    'lift': '加装电梯 装电梯 加梯 电梯更换', 'old-estate': '老旧小区改造 老小区改造 旧小区改造',
  } },
  { group: 'procedure', members: {
    'construct': '施工许可审批 动工许可 工程质量监督 质监登记 安监登记', 'presale': '商品房预售许可 卖房许可 卖楼的证 预售资金监管 预售 五证', 'presale/fund': '预售资金监管 预售资金 监管资金 监管账户 预售款', 'completion': '竣工备案 竣工验收备案 竣工联合验收 联合验收 五方验收 竣工验收备案表 单体验收', 'quality': '质量监督报告 质量检测 工程质量 质量问题 主体结构 房屋质量 漏水', 'quality/concrete': '混凝土强度 混凝土 回弹', 'danger-house': '危房鉴定 房屋安全鉴定 房屋安全 鉴定危房 危房 d级危房 c级危房 危楼 自建房安全 经营性自建房', 'developer': '房地产开发资质 开发企业资质 开发商资质', 'builder': '建筑业企业资质 施工企业资质', 'drawing-review': '图审合格证 施工图审查合格书 审图 图审合格', 'demolish': '拆除工程备案 拆除备案',
    'lift': '电梯检验 电梯年检 电梯定期检验 电梯使用登记 电梯维保', 'lift/added': '加装电梯 加梯 装电梯 既有住宅加装', 'termite': '白蚁 白蚁防治', 'civil-air-defence': '人防工程 防空地下室 易地建设费 人防审批 人防验收 人防备案', 'insulation': '节能备案 建筑节能 墙改',
  } },
  { group: 'assistance', members: {
    'public-rental': '公租房配租 公共租赁房 廉租住房 公租房分配 公租房保障 保障房 保租房 保障性租赁住房 公廉租房 政府公租房 租政府的房子', 'public-rental/subsidy': '租赁补贴 住房租赁补贴 公租房租赁补贴 廉租补贴 住房补贴', 'affordable': '经济适用住房 共有产权住房 配售型保障性住房', 'dilapidated': '修屋 修房子 修房 修老屋 危房改造补助 危房补助 危旧房 危房户 危改户 土坯房 土坯房改造 土砖屋 住房安全保障 农房改造 农房危改 建房补助 建房补贴 d级危房 c级危房 困难户建房', 'quake-house': '抗震改造 农房抗震', 'talent-flat': '人才住房 人才购房 购房补贴 买房补贴 契税补贴',
  } },
  { group: 'public-rental-paper', members: {
    'stock': '房源清单 房源 房源信息 房源表 可配租房源 空置房源 空置房', 'allocated': '配租对象 配租名单 配租结果 配租家庭 分配家庭 分配结果 分给了哪些 分给哪些 分给谁 哪户分到 哪家分到 入住名单 中签名单 摇号结果 中签结果 摇中 摇到号 中了签', 'waiting': '轮候 轮候名单 轮候册 轮候库 排队名单', 'qualified': '资格审核 资格公示 准入审核 准入名单 保障资格 取得资格 合格名单', 'exit': '清退 腾退 退出', 'rent': '租金标准 租金 房租', 'draw': '摇号过程 摇号录像', 'conditions': '申请条件 准入条件 收入线标准 收入线 保障条件', 'rules': '分配方案 配租方案 分配办法 配租办法 实施细则',
  } },
  { group: 'utility', members: {
    'gas': '管道燃气 管道天然气 气费 用气价格 瓶装气 液化气 液化石油气 瓶装液化气', 'gas/install': '初装费 开户费 安装费 燃气安装费 燃气初装费 工程安装费 开口费 接驳费 燃气工程安装', 'gas/bottled': '瓶装气 液化气 液化石油气 瓶装液化气', 'gas/franchise': '燃气特许经营', 'heating': '集中供热 热价 取暖费 采暖费', 'water/install': '水表安装费 户表改造 一户一表 接水费', 'water/second': '二次供水 加压 二次加压',
  } },
];
