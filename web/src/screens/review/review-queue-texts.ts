import { texts } from '../../i18n/texts.js';

export const REVIEW_QUEUE_TEXTS = texts(
  {
    title: '合法性审查', refresh: '刷新', stale: '审查队列有更新', none: '没有待审查的答复', noneFiltered: '没有符合筛选条件的件，可以清除部分条件。', scope: '按范围查看', mine: '分给我的', unassigned: '未分配', all: '全部',
    number: '编号', summary: '申请内容', organ: '机关', outcome: '拟答复', stage: '审查时限', reply: '答复期限', adviser: '审查人', round: '轮次', state: '环节', first: '首次送审', again: '第 {n} 次送审', returned: '曾退回 {n} 次', since: '{day}送审',
    assign: '分配审查人', reassign: '改派', me: '我', nobody: '未分配', drafted: '起草：{names}', adviserField: '审查人', reason: '理由', notNow: '现在不能分配：案件已不在审查环节，请刷新列表。', supplement: '限期补充答复', undated: '无', states: '环节', anyOutcome: '拟答复类型', clear: '清除筛选', open: '打开审查', anyAdviser: '任一法律顾问',
  },
  {
    title: 'Legal review', refresh: 'Refresh', stale: 'The queue has changed', none: 'No reply waits for review', noneFiltered: 'None fits the filters; take some of them away.', scope: 'Show', mine: 'Assigned to me', unassigned: 'Unassigned', all: 'All',
    number: 'Number', summary: 'What is asked for', organ: 'Organ', outcome: 'Proposed', stage: 'Review due', reply: 'Reply due', adviser: 'Adviser', round: 'Round', state: 'Step', first: 'first time', again: 'time no. {n}', returned: 'returned {n} times', since: 'here since {day}',
    assign: 'Assign an adviser', reassign: 'Reassign', me: 'me', nobody: 'nobody yet', drafted: 'Drafted by {names}', adviserField: 'Adviser', reason: 'Reason', notNow: 'It cannot be assigned now: the case has left the review. Refresh the list.', supplement: 'further reply due', undated: 'none', states: 'Step', anyOutcome: 'Outcome proposed', clear: 'Clear filters', open: 'Open the review', anyAdviser: 'any adviser',
  },
);
