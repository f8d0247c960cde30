import type { ExplainedDay } from './explained-day.js';

type Untold = Omit<ExplainedDay, 'text'>;
type Texts = ExplainedDay['text'];

const ENGLISH: Readonly<Record<string, string>> = {
  元旦: 'New Year', 春节: 'Spring Festival', 清明节: 'Qingming', 劳动节: 'Labour Day', 端午节: 'Dragon Boat Festival',
  中秋节: 'Mid-Autumn Festival', 国庆节: 'National Day',
};

/** What one day counts for, said in a line. */
export function tell(day: Untold, extensionDay: number): Texts {
  const { zh, en } = body(day, extensionDay);
  return day.due ? { zh: `${zh}，期限届满日`, en: `${en}; the period ends with this day` } : { zh, en };
}

function body(day: Untold, extensionDay: number): Texts {
  const { n, name = '', source } = day;
  const cited = { zh: source ? `（${source}）` : '', en: source ? ` (${source})` : '' };
  switch (day.why) {
    case 'start': return { zh: '收到申请之日，不计', en: 'Day of receipt, not counted' };
    case 'restart': return { zh: '重新起算之日，不计', en: 'The period starts afresh; this day is not counted' };
    case 'working': return { zh: nth(n), en: `Working day ${n}` };
    case 'makeUp': return { zh: `${nth(n)}，调休上班${cited.zh}`, en: `Working day ${n}, make-up working day${cited.en}` };
    case 'orderedWork': return { zh: `${nth(n)}，安排上班${cited.zh}`, en: `Working day ${n}, ordered to be worked${cited.en}` };
    case 'extension': return { zh: `${nth(n)}，延期第${extensionDay}日`, en: `Working day ${n}, day ${extensionDay} of the extension` };
    case 'weekend': return { zh: '周末，不计', en: 'Weekend, not counted' };
    case 'holiday': return { zh: `${name}放假，不计${cited.zh}`, en: `${english(name)}, not counted${cited.en}` };
    case 'closure': return { zh: `${name}，不计${cited.zh}`, en: `${name}: closed, not counted${cited.en}` };
    case 'excluded': return { zh: `征求意见期间，不计：${name}`, en: `Consultation, not counted: ${name}` };
    case 'delay': return { zh: '合理的延迟期限内（第三十五条）', en: 'Within the reasonable delay set by the organ (Art. 35)' };
    case 'late': return { zh: '期限已届满', en: 'After the end of the period' };
    case 'provisional': return estimate(day);
    case 'paused': return { zh: `${n === null ? '' : `${nth(n)}，`}自次日起中止计算：${name}`, en: `${counted(n)}the clock is paused from the next day: ${name}` };
    case 'stopped': return { zh: `${n === null ? '' : `${nth(n)}，`}发出告知，期限停止计算`, en: `${counted(n)}notice sent, the clock is stopped` };
  }
}

function estimate({ n, name }: Untold): Texts {
  if (name) return { zh: `征求意见期间（该日尚无工作日历）：${name}`, en: `Consultation; no calendar published for this day: ${name}` };
  return n === null
    ? { zh: '尚未公布工作日历，暂按休息日估算', en: 'No calendar published for this day; taken for a day off' }
    : { zh: `尚未公布工作日历，暂按${nth(n)}估算`, en: `No calendar published for this day; taken for working day ${n}` };
}

function nth(n: number | null): string {
  return `第${n}个工作日`;
}

function counted(n: number | null): string {
  return n === null ? '' : `Working day ${n}; `;
}

function english(name: string): string {
  return name.split('、').map((each) => ENGLISH[each] ?? each).join(' and ');
}
