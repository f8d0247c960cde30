import { WorkingCalendar } from '../../../workflows/clock/calendar.js';
import { coverageOf, type CalendarSource } from '../../../workflows/clock/calendar-source.js';
import type { CivilDate } from '../../../workflows/clock/civil-date.js';
import { InvalidCalendarSourceError } from '../../../workflows/clock/errors.js';
import { CalendarNotCoveredError, ValidationFailedError } from '../../platform/errors/general-errors.js';
import { countingFor, type StoredSource } from './source-rows.js';

/** Days off in every year whatever its notice says (全国年节及纪念日放假办法 Art. 2): a year without them is not a year's notice. */
const FIXED = ['01-01', '05-01', '10-01', '10-02', '10-03'];

/**
 * Refuses a source that is malformed, that extends the calendar by a year with no holidays in it (some data sets hold such files
 * for years not yet published), or that closes days of a year nobody has published.
 * Errors: `ValidationFailedError`, `CalendarNotCoveredError`.
 */
export function requireSound(source: CalendarSource, organId: string | null, others: readonly StoredSource[]): void {
  const counting = countingFor(organId, others);
  if (organId !== null && source.kind !== 'override') {
    throw ValidationFailedError.at('#/organId', { zh: '仅本地调整可以限定于某一机关', en: 'Only an override can be limited to an organ' });
  }
  if (source.supersedes !== undefined && !counting.some((each) => each.id === source.supersedes)) {
    throw ValidationFailedError.at('#/supersedes', { zh: '所更改的日历来源不存在或已撤销', en: 'There is no such source, or it was withdrawn' });
  }
  requireNamed(source);
  built([...counting, source]);
  if (source.daysOff.length + source.workdays.length === 0) {
    throw ValidationFailedError.at('#/daysOff', { zh: '至少列出一天', en: 'must name at least one day' });
  }
  if (source.kind === 'override') requireCovered(source, built(counting));
  else if (source.supersedes === undefined) requireFullYear(source);
}

/** What a file on the command line may lack; over HTTP it was checked before. */
function requireNamed({ id, title, daysOff }: CalendarSource): void {
  const isText = (text: unknown, most: number) => typeof text === 'string' && text.length > 0 && text.length <= most;
  if (!isText(id, 60)) throw ValidationFailedError.at('#/id', { zh: '应为不超过 60 个字符的编号', en: 'must be an id of 60 characters at most' });
  if (!isText(title, 200)) throw ValidationFailedError.at('#/title', { zh: '请填写名称（不超过 200 个字符）', en: 'must be a title of 200 characters at most' });
  if (!Array.isArray(daysOff) || daysOff.every((each) => isText(each?.name, 60))) return;
  throw ValidationFailedError.at('#/daysOff', { zh: '每段放假须有名称', en: 'every range of days off needs a name' });
}

/** The calendar of these sources. Errors: `ValidationFailedError` where they contradict themselves. */
export function built(sources: readonly CalendarSource[]): WorkingCalendar {
  try {
    return WorkingCalendar.build(sources);
  } catch (error) {
    if (!(error instanceof InvalidCalendarSourceError)) throw error;
    throw ValidationFailedError.at('#', { zh: `日历来源 ${error.sourceId} 有误：${error.reason}`, en: error.message });
  }
}

function requireCovered(source: CalendarSource, calendar: WorkingCalendar): void {
  const named = [...source.daysOff.flatMap(({ from, to }) => [from, to]), ...source.workdays];
  const outside = named.find((day) => !calendar.covers(day));
  if (outside !== undefined) throw new CalendarNotCoveredError(Number(outside.slice(0, 4)));
}

function requireFullYear(source: CalendarSource): void {
  const covered = coverageOf(source)!;
  const off = (day: CivilDate) => source.daysOff.some(({ from, to }) => from <= day && day <= to);
  const missing = FIXED.map((day) => `${source.year}-${day}`).find((day) => covered.from <= day && day <= covered.to && !off(day));
  if (missing === undefined) return;
  throw ValidationFailedError.at('#/daysOff', {
    zh: `全年放假安排中缺少法定节假日 ${missing}；请核对是否为完整的放假通知`, en: `The statutory holiday ${missing} is missing; is this the whole year's notice?`,
  });
}
