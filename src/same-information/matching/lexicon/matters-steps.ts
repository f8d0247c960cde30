import type { MatterGroup } from './matter.js';

/** Steps and degrees by which papers of one affair differ: 初步调查 and 详细调查, 处理意见 and 复查意见, 征收决定 and 补偿决定. */
export const STEP_MATTERS: readonly MatterGroup[] = [
  { group: 'degree', members: { preliminary: '初步调查 初步调查报告 初步评估 第1阶段调查', detailed: '详细调查 详细调查报告 详调', supplementary: '补充调查 补充监测', effect: '效果评估 修复效果', 'risk-assessed': '健康风险评估' } },
  { group: 'petition-step', members: { handled: '答复意见 答复意见书 信访答复 信访答复意见 办理意见 信访处理意见 信访事项处理意见 处理意见 处理意见书 信访处理意见书 信访事项处理意见书', reviewed: '复查意见 复查意见书 信访复查 复查', checked: '复核意见 复核意见书 信访复核' } },
  { group: 'insurance-step', members: { insured: '投保 承保 参保 保费', claim: '理赔 赔款 赔付 定损' } },
  { group: 'expropriation-decision', members: { expropriation: '征收决定 征收决定书 征收的决定 房屋征收决定 房屋征收决定书', compensation: '房屋征收补偿决定 房屋征收补偿决定书 房屋补偿决定 补偿决定 补偿决定书 征收补偿决定 征收补偿决定书 补偿的决定' } },
  { group: 'registered', members: { setup: '设立登记 设立时 开业登记 公司设立 注册设立', change: '变更登记 股权变更 股东变更 股权转让 法人变更 法定代表人变更 股权变更登记 股东变更登记 地址变更', end: '注销登记 公司注销' } },
];

/**
 * Papers that come out of another paper of the same name: who wants the report on what was put right does not want the audit report.
 * Said on one side only it tells two papers apart.
 */
export const DERIVED_MATTERS: MatterGroup = {
  group: 'derived', members: {
    rectified: '整改情况 整改报告 整改落实 整改结果 问题整改 整改情况报告 整改落实情况',
    changed: `规划变更 变更的批复 变更批复 变更许可 许可变更 变更公示 设计变更 总平变更 总平调整 变更设计 设计变更批复 修建性详细规划调整 修详规调整
      规划方案变更 规划方案调整 规划设计方案调整 规划设计方案变更 设计方案变更 设计方案调整 总平面变更 总平面调整 总平面图变更 总平面图调整 调整总平面 调整总平 变更总平 总平面的调整 总平面的变更 变更规划 调整规划 规划调整
      改规划 改方案 改设计 改了规划 改了方案 变更之批复 调整之批复 变更方案 规划许可变更 变更后的`,
    participation: '公众参与说明 公众参与',
    adopted: '意见采纳 采纳情况 意见征集情况 征求意见情况 意见汇总 征求意见采纳',
    extended: '延期批复 延期的批复 延期决定 延长期限',
    cancelled: '注销 撤销决定 撤销的决定 废止 撤回决定',
    supplement: '补充协议 补充合同 补充公告 补充通知 补充条款',
    corrected: '更正公告 更正通知 更正',
    stopped: '停发 停发对象 停发名单 停发原因 退出对象 退出对象名单 退出低保 低保退出 取消低保 低保取消 停保 停保名单 停止发放 取消对象 动态退出 取消待遇 停发待遇',
    added: '新增对象 新增名单 新增低保 新增低保户 新增人员名单 新纳入',
    failed: '流标 废标公告 终止公告 流拍',
    performance: '绩效评价 绩效自评 绩效目标',
    expert: '专家评审意见 专家论证意见 评审专家意见 专家意见 专家评审会',
    explained: '编制说明 起草说明 政策解读 解读',
    served: '送达回证 送达证明 送达凭证 送达回执',
    again: '重新招标 二次招标 2次招标 复检 复验',
    forced: '强制拆除决定 强制拆除决定书 强拆决定 强拆决定书 强制执行决定 强制执行决定书 强制拆除公告 强制拆除通知 行政强制执行决定书 强制拆除的决定',
    reward: '举报奖励审批 举报奖励审批表 奖励审批表 奖励决定 举报奖励决定 举报奖金',
  },
};
