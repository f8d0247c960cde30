import type { MatterGroup } from '../matter.js';

/** Emergencies, fire, police, justice, markets. */
export const ORDER_MATTERS: readonly MatterGroup[] = [
  { group: 'accident', members: {
    'safety': '安全生产责任事故 生产安全事故 伤亡事故 死亡事故 坠落 高处坠落 触电 触电事故 机械伤害 中毒窒息 窒息 煤矿事故 矿难 坍塌事故 爆炸事故 塔吊 倒塌', 'safety/explosion': '爆炸 爆炸事故 炸响 爆燃', 'safety/collapse': '坍塌 倒塌 塌方 坍塌事故 垮塌', 'safety/fall': '坠落 高处坠落 摔死', 'safety/electric': '触电 触电事故 电死', 'safety/gas': '中毒窒息 窒息 硫化氢 一氧化碳', 'fire': '火灾事故 火灾认定 起火 着火 失火 火灾事故认定 起火原因 火烧', 'traffic': '道路交通事故 撞死 撞人 撞车 翻车', 'drowning': '溺亡 淹死', 'poisoning': '集体中毒', 'boat': '沉船 翻船', 'leak': '泄漏 燃气泄漏', 'medical': '医疗事故', 'crack': '房屋开裂 房子开裂 墙体开裂 裂缝',
  } },
  { group: 'report-kind', members: {
    'investigation': '事故调查报告 调查报告 调查处理报告 事故调查 查明原因 事故原因 定责任 责任划分 调查结论 怎么查的 谁的责任', 'rectification-evaluation': '整改评估 整改落实情况评估 整改措施落实情况评估 整改和防范措施落实情况评估 防范和整改措施 防范措施落实 整改措施落实 整改落实 整改评估报告 整改情况评估', 'feasibility': '可行性研究报告 可研报告', 'valuation': '资产评估报告 房屋评估报告 房地产估价', 'safety-evaluation': '安全评价报告 安全预评价 安全现状评价', 'appraisal': '鉴定报告 安全鉴定', 'audit': '审计报告', 'cost': '成本监审报告 成本监审 成本调查', 'hearing': '听证报告 听证会报告', 'survey': '勘察报告 地勘报告 地质勘察', 'work': '工作报告 工作总结 年度总结', 'performance': '绩效评价报告 绩效评价 绩效自评', 'eia': '环境影响报告书 环境影响报告表 环评报告', 'argument': '论证报告 专家论证', 'inspection': '检查报告 巡察反馈 巡察报告 督查报告',
    'remediation': '治理效果评估 修复效果评估', 'supervision': '监理报告 监理评估', 'quality-evaluation': '质量评估报告 质量评估',
  } },
  { group: 'danger', members: { 'flood': '防汛抗旱 防洪应急 度汛方案 水库防洪', 'fire': '消防预案 灭火', 'environment': '突发环境事件 环境事件', 'gas': '燃气事故', 'mine': '矿山事故 尾矿库', 'crowd': '踩踏 大型活动', 'geology': '地质灾害应急 地质灾害防灾', 'safety': '生产安全事故应急 安全生产应急', 'traffic': '道路交通应急 恶劣天气', 'school': '校园突发', 'health': '突发公共卫生', 'snow': '冰雪 雨雪冰冻 雨雪' } },
  { group: 'procedure', members: {
    'safety-production': '安全许可 非煤矿山安全 安全标准化', 'chemicals': '危化经营 危险化学品经营许可', 'fireworks': '烟花爆竹经营 烟花爆竹零售 爆竹零售 烟花经营', 'fireworks/production': '烟花爆竹生产 花炮生产', 'fire-acceptance': '消防验收意见 消防竣工验收 消防验收备案 消防合格', 'fire-review': '消防设计审核', 'fire-check': '营业前消防 开业前消防 公众聚集场所 消防检查', 'special-equipment': '锅炉 压力容器 叉车 起重机 游乐设施 特种设备检验', 'hotel': '特种行业 旅馆业 旅馆特种行业', 'activity': '大型群众性活动 大型活动', 'seal': '刻章 公章 印章', 'guard': '保安服务', 'household-move': '户口迁移 落户审批 户口迁入 户口登记 户口迁出 迁户口', 'household-move/cancel': '户口注销 销户', 'household-move/name': '更改姓名 改名 更名 出生日期更正 年龄更正 改年龄',
    'food-business': '食品经营许可 餐饮许可 食品许可', 'food-business/workshop': '小作坊 食品小作坊 作坊登记', 'drug-business': '药品经营许可 药店许可 开药店', 'business-licence': '企业登记 工商登记 公司登记 注册登记 股权变更 法人变更 变更登记 企业注销 个体工商户', 'business-licence/cancel': '企业注销 注销企业', 'business-licence/change': '股权变更 法人变更 法定代表人变更', 'weighing': '计量检定 强检 衡器 地磅 电子秤 水表检定 水表 电表', 'patent': '专利 知识产权', 'tobacco': '烟草专卖 烟草零售许可 卖烟',
  } },
  { group: 'police', members: {
    'traffic': '事故认定书 道路交通事故认定 交通事故认定', 'camera': '抓拍点 抓拍设备 违停抓拍 电子抓拍', 'camera/certificate': '设备检定', 'camera/list': '设置点位 抓拍点位 安装位置 摄像头位置', 'camera/income': '罚款总额 罚款收入 罚没收入 交通罚款', 'public-order': '治安处罚 行政拘留 治安调解 打架 斗殴 拘留', 'call': '接处警 出警经过 处警 报案', 'household': '户籍档案 户口底册 常住人口 户籍人口', 'missing': '走失 失踪', 'vehicle': '车辆登记 上牌 机动车登记 电动车上牌', 'licence': '驾驶证 驾照 驾考 考场', 'tow': '拖车 施救 清障 扣车 扣押车辆', 'gambling': '赌博', 'drugs': '吸毒 强制戒毒', 'signals': '红绿灯 信号灯 配时', 'marking': '标线 禁停 禁停标志 单行道 限高架',
  } },
  { group: 'market', members: { 'food': '食品安全抽检 食品抽检 食品抽样检验 食品监督抽检 变质 食品添加剂 餐饮检查 后厨', 'drug': '过期药 处方药 药品质量', 'price': '价格欺诈 哄抬物价 明码标价 乱收费', 'advert': '违法广告 虚假宣传', 'trademark': '商标侵权', 'device': '特种设备安全 电梯故障 电梯困人', 'licence': '无证 无照', 'measure': '计量 缺斤少两 短斤少两 加油枪', 'quality': '质量抽查 产品抽检 产品质量抽查 成品油质量 油品', 'quality/fuel': '成品油抽检 油品 汽油 柴油质量', 'fertilizer': '化肥 农资 假种子 农药 假农药', 'competition': '不正当竞争 垄断', 'reward': '举报奖励', 'credit': '经营异常 失信' } },
  { group: 'justice', members: { 'review': '行政复议决定 复议决定 复议决定书', 'aid': '法律援助', 'mediation': '人民调解 调解 调解协议', 'notary': '公证', 'community-correction': '社区矫正', 'supervision': '行政执法监督 执法监督 执法证 执法资格', 'petition': '信访 上访', 'correction': '行政赔偿 国家赔偿' } },
];
