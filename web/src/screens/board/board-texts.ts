import { texts } from '../../i18n/texts.js';

export const BOARD_TEXTS = texts(
  {
    title: '时限看板', wall: '大屏显示', refresh: '刷新', updated: '更新于 {time}', broken: '连接中断，正在重连', stale: '有 {n} 处更新，移开鼠标后自动显示',
    today: '今日到期', week: '本周到期', breached: '本月逾期', breachedMore: '未办结 {open}，超法定期限 {statutory}', average: '本月平均答复', averageMore: '{n} 件', days: '{n} 个工作日', none: '—', focusOn: '只看{what}', toFigures: '查看趋势图表',
    filters: '筛选', officer: '承办人', pause: '暂停原因', correction: '待补正', payment: '待缴费', consultation: '征求意见', extended: '是否延期', isExtended: '已延期', notExtended: '未延期', channel: '提交方式', clear: '清除筛选',
    nobody: '未分派', empty: '没有', more: '再显示 {n} 件', left: '剩 {from}–{to} 个工作日', leftFrom: '剩 {from} 个以上工作日', late: '已过市定答复期限', still: '计时已停，不会变红', count: '{n} 件',
    select: '选择{number}', selectAll: '选择“{column}”栏已显示的全部', remind: '催办', supervise: '督办', reassign: '改派', selected: '已选 {n} 件', unselect: '取消选择', oneOrgan: '改派须为同一机关的申请',
    provisional: '预计', lateWhenPaused: '暂停前已逾期 {n} 个工作日', was: '曾逾期', extendedTag: '已延期', remindedTag: '今日已催办', stage: '{name} {day}', statutory: '法定期限 {day}', noBar: '尚未起算',
    barSays: '法定期限：已用 {used} 个工作日，剩余 {left} 个{excluded}', barExcluded: '，扣除 {n} 天', noneFound: '没有符合条件的申请', noneFoundWhat: '可以清除部分条件。', how: '逐日说明',
    leave: '返回看板', consulting: '征求意见中', pastEstimate: '预计日期已过 {n} 个工作日', others: '另有 {n} 件', asOf: '{day} {weekday}', ended: '登录已结束，画面停在 {time}',
  },
  {
    title: 'Timers board', wall: 'Wall screen', refresh: 'Refresh', updated: 'Updated {time}', broken: 'The line is down; trying again', stale: '{n} updates, shown when the pointer leaves',
    today: 'Due today', week: 'Due this week', breached: 'Late this month', breachedMore: '{open} still open, {statutory} past the statutory limit', average: 'Average reply this month', averageMore: '{n} replies', days: '{n} working days', none: '—', focusOn: 'Only {what}', toFigures: 'Show the charts',
    filters: 'Filters', officer: 'Officer', pause: 'Waits for', correction: 'Correction', payment: 'Payment', consultation: 'Consultation', extended: 'Extension', isExtended: 'Extended', notExtended: 'Not extended', channel: 'Channel', clear: 'Clear filters',
    nobody: 'nobody yet', empty: 'None', more: 'Show {n} more', left: '{from}–{to} working days left', leftFrom: '{from} or more working days left', late: 'past the target', still: 'the clock stands still', count: '{n} requests',
    select: 'Select {number}', selectAll: 'Select all shown in “{column}”', remind: 'Remind', supervise: 'Supervise', reassign: 'Reassign', selected: '{n} selected', unselect: 'Clear selection', oneOrgan: 'Only requests of one organ can be reassigned together',
    provisional: 'est.', lateWhenPaused: '{n} working days late before the pause', was: 'was late', extendedTag: 'Extended', remindedTag: 'Reminded today', stage: '{name} {day}', statutory: 'Statutory limit {day}', noBar: 'not begun',
    barSays: 'Statutory limit: {used} working days used, {left} left{excluded}', barExcluded: ', {n} days excluded', noneFound: 'No request fits', noneFoundWhat: 'Take some of the filters away.', how: 'Day by day',
    leave: 'Back to the board', consulting: 'Consultation open', pastEstimate: '{n} working days past the estimate', others: '{n} more', asOf: '{day} {weekday}', ended: 'Signed out; this is how it stood at {time}',
  },
);
