import { texts } from '../../i18n/texts.js';

export const APPROVALS_TEXTS = texts(
  {
    title: '审批', refresh: '刷新', stale: '待审批事项有更新', none: '没有待审批的事项', noneFiltered: '没有这一类待审批的事项。', kinds: '按类别查看', all: '全部', sign: '签发答复', 'consent-extension': '延期', 'approve-fee': '收费', 'head-decision': '不同意见',
    what: '审批事项', request: '申请', basis: '请示内容与审查情况', effect: '对期限的影响', due: '时限', act: '办理', officer: '承办：{name}', days: '申请延长 {n} 个工作日', fee: '拟收取信息处理费 {n} 元', perCase: '按件计收，计费 {n} 件', perVolume: '按量计收，{n} 页', month: '计费月份 {month}',
    noEffect: '不改变答复期限；签发后即可送达。', headEffect: '不改变答复期限。', leadsTo: '同意并于今日告知申请人后：', feeLeadsTo: '同意并于今日发出收费通知后：', stops: '停止计算（缴费后重新计算）', target: '市定期限', statutory: '法定期限', estimated: '（预计）', cannot: '同意后不能实施：',
    review: '审查意见：', by: '{label}（{name}，{day}）', noReview: '没有审查意见', warnings: '尚有 {n} 条提示', errors: '有 {n} 处须更正', clean: '文书检查无问题', comments: '有 {n} 条批注未处理', changed: '审查同意的是第 {agreed} 版，现为第 {n} 版', returned: '曾退回 {n} 次', open: '查看文书', full: '打开审查页面', explained: '已说明：{why}',
    mine: '您起草或者承办过本件，不能审批。', approval: '审批时限', reply: '答复期限', signAll: '签发所选（{n}）', consentAll: '同意所选延期（{n}）', feeAll: '同意所选收费（{n}）', mixed: '所选事项类别不同，请只选择同一类。', letter: '答复文书', close: '关闭', undated: '无',
    decided: '已办理', releases: '另有 {n} 件主动公开评估待决定',
  },
  {
    title: 'Approvals', refresh: 'Refresh', stale: 'There are updates', none: 'Nothing waits for approval', noneFiltered: 'Nothing of this kind waits for approval.', kinds: 'Show', all: 'All', sign: 'Signatures', 'consent-extension': 'Extensions', 'approve-fee': 'Fees', 'head-decision': 'Disagreements',
    what: 'What', request: 'Request', basis: 'What is asked, and what review said', effect: 'Effect on the limits', due: 'Due', act: 'Act', officer: 'Officer: {name}', days: '{n} more working days', fee: 'Fee of {n} yuan', perCase: 'by case: {n} charged', perVolume: 'by volume: {n} pages', month: 'counted in {month}',
    noEffect: 'Moves no limit; the reply can be served.', headEffect: 'Moves no limit.', leadsTo: 'With consent, and the applicant told today:', feeLeadsTo: 'With consent, and the notice issued today:', stops: 'stops (begins anew after payment)', target: 'City’s limit', statutory: 'Statutory', estimated: ' (est.)', cannot: 'It could not be carried out: ',
    review: 'Review: ', by: '{label} ({name}, {day})', noReview: 'No opinion', warnings: '{n} warnings left', errors: '{n} to correct', clean: 'The check found nothing', comments: '{n} comments open', changed: 'Agreement was to version {agreed}, now it is {n}', returned: 'returned {n} times', open: 'Show the letter', full: 'Open the review', explained: 'Explained: {why}',
    mine: 'You drafted or handled it and cannot approve it.', approval: 'To decide by', reply: 'Reply due', signAll: 'Sign the chosen ({n})', consentAll: 'Consent to the chosen ({n})', feeAll: 'Approve the chosen fees ({n})', mixed: 'Choose of one kind only.', letter: 'Reply', close: 'Close', undated: 'none',
    decided: 'Done', releases: '{n} evaluations for publication wait too',
  },
);
