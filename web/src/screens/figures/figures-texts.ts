import { texts } from '../../i18n/texts.js';

export const FIGURES_TEXTS = texts(
  {
    title: '统计图表', from: '起始日期', to: '截止日期', period: '期间', thisMonth: '本月', thisQuarter: '本季度', thisYear: '今年', lastTwelve: '近 12 个月', lastYear: '去年', print: '打印', csv: '下载表格', chart: '图', table: '表', asTable: '以表格显示', asChart: '以图显示',
    received: '收到', closed: '办结', replied: '答复', onTime: '按期答复', lateTarget: '超市定期限', lateStatutory: '超法定期限', onTimePercent: '按期率', average: '平均答复', median: '中位数', open: '在办', days: '{n} 个工作日', requests: '{n} 件', axis: '件', noReply: '没有答复',
    months: '收到、办结与按期答复', monthsWhat: '按月；按期指在市定期限内首次答复', month: '月份', outcomes: '办理结果', outcomesWhat: '按年度报告表三的口径，每件计一次', outcome: '办理结果', n: '件数', part: '占比',
    organs: '各机关', organsWhat: '按期间内收到的件数排列；图中为已答复和在办的件数', organ: '机关', spread: '答复所用工作日的分布', spreadWhat: '计入期限的工作日，补正、缴费重新起算，征求意见期间扣除；法定期限为 20 个工作日，经延期为 40 个。绿色在市定期限内，黄色在法定期限内，紫色在延期后的期限内，红色超过', spreadDays: '工作日',
    stages: '时间用在哪些环节', stagesWhat: '期间内离开各环节的次数与所用工作日；浅色为等待申请人或者其他机关', stage: '环节', times: '次数', inAll: '共用工作日', each: '平均工作日', worst: '最长', over: '超内部时限', overOf: '{n} / {of} 次', noLimit: '不设', none: '期间内没有数据', outside: '等待外部', within: '本机关办理',
    chartOf: '{title}，图。数据见同名表格。', asOf: '{from} 至 {to}',
  },
  {
    title: 'Figures', from: 'From', to: 'To', period: 'Period', thisMonth: 'This month', thisQuarter: 'This quarter', thisYear: 'This year', lastTwelve: 'Last 12 months', lastYear: 'Last year', print: 'Print', csv: 'Download table', chart: 'Chart', table: 'Table', asTable: 'As a table', asChart: 'As a chart',
    received: 'Received', closed: 'Closed', replied: 'Replied', onTime: 'In time', lateTarget: 'Past the city’s limit', lateStatutory: 'Past the statutory limit', onTimePercent: 'In time (%)', average: 'Average reply', median: 'Median', open: 'Open', days: '{n} working days', requests: '{n}', axis: 'requests', noReply: 'no reply',
    months: 'Received, closed and replied to in time', monthsWhat: 'By month; in time is a first reply within the city’s own limit', month: 'Month', outcomes: 'Outcomes', outcomesWhat: 'As table 3 of the annual report counts them, each request once', outcome: 'Outcome', n: 'Requests', part: 'Share',
    organs: 'By organ', organsWhat: 'Those that received most first; shown are requests replied to and open', organ: 'Organ', spread: 'Working days to the reply', spreadWhat: 'Those that count on the clock: a correction or a payment starts it afresh, consultations are taken out; the statutory limit is 20, extended 40. Green: within the city’s limit; amber: within the statutory; violet: within the extended; red: past it', spreadDays: 'Working days',
    stages: 'Where the time went', stagesWhat: 'How often each stage was left in the period, and the working days it took; pale: the applicant or another authority is waited for', stage: 'Stage', times: 'Times', inAll: 'Working days in all', each: 'Average', worst: 'Longest', over: 'Past its limit', overOf: '{n} of {of}', noLimit: 'none', none: 'Nothing in this period', outside: 'Waiting outside', within: 'At work',
    chartOf: '{title}, a chart. The table of the same name has the numbers.', asOf: '{from} to {to}',
  },
);
