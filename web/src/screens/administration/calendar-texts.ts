import { texts } from '../../i18n/texts.js';

export const CALENDAR_TEXTS = texts(
  {
    title: '工作日历', year: '年份', previous: '上一年', following: '下一年', organ: '含某机关的临时安排', covers: '已公布至{day}', provisional: '{day}起尚未公布，期限为预计日期', notPublished: '{year} 年的放假安排尚未公布。载入国务院办公厅通知后，预计日期会重新计算。', working: '全年 {n} 个工作日', legend: '图例',
    holiday: '放假', makeUp: '调休上班', weekend: '周末', closure: '临时停止办公', orderedWork: '临时上班', weekday: '工作日', sources: '{year} 年的依据', noSources: '没有载入任何依据', notice: '通知', library: '资料库', override: '本地调整', of: '仅限{organ}', issued: '{day}发布', withdrawn: '已撤回：{because}', withdraw: '撤回', builtIn: '随程序提供',
    add: '载入通知或者调整', fromLibrary: '从资料库载入 {year} 年', fromFile: '从文件载入', file: '选择 JSON 文件', fileBad: '文件不是日历来源的 JSON，请核对格式。', kind: '类别', titleLabel: '通知名称和文号', titleOverride: '事由', issuedOn: '发布日期', supersedes: '更改的通知（没有则不填）', limited: '仅限机关（不填为全市）',
    daysOff: '放假日', from: '自', to: '至', name: '名称', workdays: '调休上班日', addRow: '增加一段', removeRow: '删除这一段', addDay: '增加一天', check: '查看对在办申请的影响', apply: '确认载入', applyWithdraw: '确认撤回', reason: '撤回原因', cancel: '取消', effectNone: '没有在办申请的日期会变。', effect: '以下 {n} 件在办申请的日期会变', effectMore: '以下 {n} 件（还有更多）',
    number: '编号', deadline: '期限', before: '现为', after: '改为', more: '再显示', estimate: '预计', none: '无', done: '已载入，各在办申请的日期将在半分钟内重新计算。', doneWithdrawn: '已撤回，各在办申请的日期将在半分钟内重新计算。', needCheck: '请先查看影响。', looking: '正在核对在办申请…', release: '主动公开评估',
  },
  {
    title: 'Working calendar', year: 'Year', previous: 'Previous year', following: 'Next year', organ: 'With the days of an organ', covers: 'Published to {day}', provisional: 'Not published from {day} on: dates are estimates', notPublished: 'The days off of {year} are not published. When the notice is loaded, estimates are worked out afresh.', working: '{n} working days', legend: 'Legend',
    holiday: 'Holiday', makeUp: 'Make-up day', weekend: 'Weekend', closure: 'Closure', orderedWork: 'Ordered work', weekday: 'Working day', sources: 'What {year} is made of', noSources: 'Nothing is loaded', notice: 'notice', library: 'library', override: 'override', of: '{organ} only', issued: 'issued {day}', withdrawn: 'withdrawn: {because}', withdraw: 'Withdraw', builtIn: 'came with the program',
    add: 'Load a notice or an override', fromLibrary: 'Load {year} from the library', fromFile: 'Load from a file', file: 'Choose a JSON file', fileBad: 'This is not the JSON of a calendar source.', kind: 'Kind', titleLabel: 'Title and number of the notice', titleOverride: 'Reason', issuedOn: 'Issued', supersedes: 'Changes this notice (if any)', limited: 'One organ only (the city if empty)',
    daysOff: 'Days off', from: 'From', to: 'to', name: 'Name', workdays: 'Days worked', addRow: 'Add a range', removeRow: 'Remove this range', addDay: 'Add a day', check: 'Show the effect on open requests', apply: 'Load it', applyWithdraw: 'Withdraw it', reason: 'Why', cancel: 'Cancel', effectNone: 'No open request changes its dates.', effect: '{n} open requests change their dates', effectMore: '{n} requests, and more',
    number: 'Number', deadline: 'Deadline', before: 'Now', after: 'Then', more: 'Show more', estimate: 'est.', none: 'none', done: 'Loaded; the dates of open requests follow within half a minute.', doneWithdrawn: 'Withdrawn; the dates of open requests follow within half a minute.', needCheck: 'Look at the effect first.', looking: 'Looking at open requests…', release: 'evaluation',
  },
);
