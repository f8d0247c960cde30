import { texts } from '../../i18n/texts.js';

export const QUEUE_TEXTS = texts(
  {
    title: '申请列表', new: '登记新申请', refresh: '刷新', stale: '有 {n} 处更新', none: '没有申请', noWatched: '没有关注的申请', noneWatched: '打开一件申请，或在列表编号旁点星标，即可关注；状态或期限变化时会通知您。', noneFiltered: '没有符合筛选条件的申请，可以清除部分条件。',
    number: '编号', applicant: '申请人', summary: '申请内容', organ: '机关', channel: '提交方式', received: '收到日', state: '状态', officer: '承办人', heard: '来文', files: '附件', print: '打印', receipt: '出回执', confirmed: '{number} 已确认收到，期限已起算。', unreached: '{number} 已记录联系不上，仍待确认。', toReceipt: '出具登记回执', toCase: '查看案件', due: '答复期限', notYet: '待确认',
    views: '按范围查看', mine: '我的', unit: '本科室', watched: '我关注', confirmation: '待确认收到', correction: '待补正', all: '全部在办', closed: '已办结',
    filters: '筛选', more: '更多条件', fewer: '收起', clear: '清除筛选', text: '编号、标题或内容', search: '查找', days: '剩余工作日', day0: '今日到期或已过', day3: '3 个工作日内', day10: '10 个工作日内',
    alarm: '期限状态', anyState: '状态', flag: '标记', from: '收到日自', to: '至', late: '是否逾期', inTime: '未逾期', pause: '暂停原因', 'pause-correction': '待补正', 'pause-payment': '待缴费', 'pause-third-party': '待第三方', 'pause-organ': '待其他机关', extended: '是否延期', isExtended: '已延期', notExtended: '未延期', lateTarget: '超过市定期限', lateStatutory: '超过法定期限', clock: '计时', outcome: '答复类型',
  },
  {
    title: 'Requests', new: 'Log a request', refresh: 'Refresh', stale: '{n} updates', none: 'No requests', noWatched: 'You watch no request', noneWatched: 'Press the star beside a number, or on the page of a request, to watch it: you are told when its state or a due date changes.', noneFiltered: 'None fits the filters; take some of them away.',
    number: 'Number', applicant: 'Applicant', summary: 'What is asked for', organ: 'Organ', channel: 'Channel', received: 'Received', state: 'State', officer: 'Officer', heard: 'Last word', files: 'Files', print: 'Print', receipt: 'Give receipt', confirmed: '{number}: receipt confirmed, the clock has begun.', unreached: '{number}: noted as unreachable, still to be confirmed.', toReceipt: 'Give out the acknowledgement', toCase: 'To the case', due: 'Reply due', notYet: 'to confirm',
    views: 'Show', mine: 'Mine', unit: 'My unit', watched: 'Watched', confirmation: 'To be confirmed', correction: 'Correction awaited', all: 'All open', closed: 'Closed',
    filters: 'Filters', more: 'More filters', fewer: 'Fewer', clear: 'Clear filters', text: 'Number, title or content', search: 'Find', days: 'Days left', day0: 'Due today or past', day3: 'Within 3 working days', day10: 'Within 10 working days',
    alarm: 'Alarm', anyState: 'State', flag: 'Mark', from: 'Received from', to: 'to', late: 'In time or late', inTime: 'In time', pause: 'Paused by', 'pause-correction': 'Correction', 'pause-payment': 'Payment', 'pause-third-party': 'Third party', 'pause-organ': 'Other organ', extended: 'Extended', isExtended: 'Extended', notExtended: 'Not extended', lateTarget: 'Past the city’s limit', lateStatutory: 'Past the statutory limit', clock: 'Clock', outcome: 'Outcome',
  },
);
