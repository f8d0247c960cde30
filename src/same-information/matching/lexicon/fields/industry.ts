import type { MatterGroup } from '../matter.js';

/** Industry, energy, investment, grain. */
export const INDUSTRY_MATTERS: readonly MatterGroup[] = [
  { group: 'procedure', members: {
    oil: `成品油 加油站审批 加油站规划 加油站许可 加油站布点 成品油经营 成品油零售 成品油零售网点 加油站新建 加油站迁建 新建加油站 加油站规划确认 规划确认`,
    'gas-business': `燃气经营 燃气站 储气站 液化气站 气站审批 加气站 燃气许可`,
  } },
  { group: 'subsidy', members: {
    vehicle: `以旧换新 报废更新 新能源汽车 汽车补贴 家电补贴 家电以旧换新 汽车以旧换新 购车补贴 国补 消费券 老旧车淘汰 黄标车`,
    closing: `去产能 关闭退出 奖补资金 关井 关闭补偿 关停补偿 退出补偿 关闭企业补偿 关闭奖补 煤矿关闭 关闭煤矿 矿山关闭 关闭矿山 关矿补偿 整体退出
      花炮厂关闭 烟花爆竹退出 关厂 关厂补偿 砖厂关闭 关停补助 淘汰落后产能奖补 去产能奖补`,
  } },
  { group: 'public-money', members: {
    attract: `招商引资 招商 优惠政策 投资协议 投资合同 项目投资合同 项目投资协议 投资协议书 投资合同书 招商协议 招商引资协议 入园协议 落户协议 招商项目
      招商合同 招商奖励 奖商扶商 投资奖励 产业扶持资金 企业扶持资金 税收返还 扶持资金 招商引资合同 招商引资项目 招商优惠 招商引资奖励 落地协议 入驻协议 入园合同
      入园企业 招商引资优惠政策 企业落户 兑现奖补 兑现奖励 惠企资金 企业奖补 惠企政策`,
    industry: `产业基金 引导基金`,
    park: `园区建设资金`,
  } },
  { group: 'industry-paper', members: {
    'tech-reform': `技改 技术改造 技改补贴`,
    zombie: `僵尸企业`,
    'power-use': `有序用电 错峰 停电 限电 电力增容 变压器`,
    cut: `落后产能 淘汰 关停`,
    'park-plan': `园区规划 产业规划`,
    'standard-factory': `标准厂房 标准化厂房`,
    listed: `上市奖励 规上 入规`,
    science: `科技计划 科技项目 研发补助 高新技术企业 科技计划项目 科技经费 研发经费 科技奖励 高新技术`,
    'base-station': `基站 通信基站 5g基站 5g 信号塔 通信塔 通讯基站 基站建设`,
    private: `中小企业 民营企业`,
    export: `外贸 出口 外资`,
    charging: `充电桩建设规划`,
  } },
  { group: 'grain', members: {
    reserve: `储备粮 粮食储备 县级储备 县储备粮 市储备粮 储备油 储备粮油`,
    rotation: `轮换 储备粮轮换 轮换计划 轮换出库`,
    purchase: `粮食收购 收购价 托市 粮食收购价 稻谷收购 收粮`,
    depot: `粮库 粮站 仓库`,
  } },
  { group: 'power-work', members: {
    wind: `风电 风电项目 风电场 风力发电 风电核准 风电场项目 风机`,
    solar: `光伏项目 光伏发电 光伏备案 光伏 屋顶光伏 户用光伏 渔光互补 光伏电站 光伏项目备案 农光互补`,
    'power-line': `输变电 输电线路 变电站 高压线 铁塔 塔基 变电站项目 高压线路 架空线路 高压线塔 电力线路 输变电项目`,
  } },
];
