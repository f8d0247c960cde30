import { readFile } from 'node:fs/promises';
import type { Command } from 'commander';
import type { CalendarSource } from '../../workflows/clock/calendar-source.js';
import { CalendarChanges } from '../clock/calendars/calendar-changes.js';
import { fromChineseDays } from '../clock/calendars/chinese-days.js';
import { DatabaseCalendars } from '../clock/calendars/database-calendars.js';
import { allSources } from '../clock/calendars/source-rows.js';
import { LOCAL_CLIENT } from '../identity/client.js';
import { Reads } from '../platform/database/unit-of-work.js';
import { NotFoundError, ValidationFailedError } from '../platform/errors/general-errors.js';
import { Time } from '../platform/time/time.js';
import { withOffice } from './office-context.js';
import { organIdOf } from './organ-code.js';

const say = (text: string): void => void process.stdout.write(`${text}\n`);

/** `yishen calendar`: the working calendar and where it ends. */
export function addCalendarCommands(program: Command): void {
  const calendar = program.command('calendar').description('工作日历 · the working calendar');
  calendar.command('show').description('显示来源与覆盖范围 · sources and coverage').action(() => withOffice(async (office) => {
    const reads = office.get(Reads);
    const city = await office.get(DatabaseCalendars).city(reads);
    for (const { from, to } of city.coverage) say(`已公布 covered: ${from} … ${to}`);
    for (const { id, kind, title, issuedOn, organId, withdrawn } of await allSources(reads)) {
      say([id, kind, title, `印发 ${issuedOn}`, organId ? `仅 ${organId}` : '全市', ...(withdrawn ? ['已撤销 withdrawn'] : [])].join('  '));
    }
  }));
  calendar.command('import [file]').description('导入日历来源（JSON）· import a source from a JSON file, or a year of chinese-days')
    .option('--chinese-days <year>', 'take the year from the library chinese-days', Number).option('--organ <code>', 'an override of one organ only')
    .action((file: string | undefined, options: { chineseDays?: number; organ?: string }) => withOffice(async (office) => {
      const source = options.chineseDays === undefined ? await sourceIn(file) : fromChineseDays(options.chineseDays, office.get(Time).today());
      const organId = options.organ === undefined ? null : await organIdOf(office.get(Reads), options.organ);
      await office.get(CalendarChanges).load(null, source, organId, LOCAL_CLIENT);
      say(`已导入 ${source.id}；受影响的在办件将重新计算期限。 Imported; affected cases will be recomputed.`);
    }));
  calendar.command('withdraw <id>').description('撤销日历来源 · withdraw a source').requiredOption('--because <reason>', 'why')
    .action((id: string, { because }: { because: string }) => withOffice(async (office) => {
      await office.get(CalendarChanges).withdraw(null, id, because, LOCAL_CLIENT);
      say(`已撤销 ${id}。 Withdrawn.`);
    }));
}

async function sourceIn(file: string | undefined): Promise<CalendarSource> {
  if (file === undefined) throw ValidationFailedError.at('#/file', { zh: '请给出文件，或者使用 --chinese-days', en: 'Name a file, or use --chinese-days' });
  const text = await readFile(file, 'utf8').catch(() => {
    throw new NotFoundError({ zh: '文件', en: 'file' }, file);
  });
  try {
    return JSON.parse(text) as CalendarSource;
  } catch {
    throw ValidationFailedError.at('#', { zh: '文件不是有效的 JSON', en: 'The file is not valid JSON' });
  }
}
