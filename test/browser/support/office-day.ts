import type { Page } from 'playwright-core';
import type { CivilDate } from '../../../workflows/clock/civil-date.js';
import { OutboxRelay } from '../../../src/platform/queue/ports.js';
import { WorkRunner } from '../../../src/platform/work/work-runner.js';
import { TimeControl } from '../../../src/supervision/time/time-control.js';
import { PASSWORD, type OfficeOptions, type Someone } from '../../support/office.js';
import { instantAt } from '../../support/time.js';
import { describeInBrowser } from './chromium.js';
import { ConsoleOffice, listens, settled } from './console-office.js';

/**
 * A day of the office as its people have it: each signs in by hand and does everything on pages. From outside comes only what no person
 * does: time goes on, and the machine does its own work.
 */
export class OfficeDay {
  private opened: ConsoleOffice | undefined;

  get desk(): ConsoleOffice {
    return this.opened!;
  }

  async begin(today: CivilDate, options?: OfficeOptions): Promise<void> {
    this.opened = await ConsoleOffice.open(today, options);
  }

  /** Somebody comes to a machine, signs in, and is on this page. */
  async comes(who: Someone, path = '/'): Promise<Page> {
    const page = await this.desk.window(null);
    await page.goto(`/sign-in?to=${encodeURIComponent(path)}`);
    await Promise.all([listens(page), signsIn(page, who)]);
    await page.waitForURL(({ pathname }) => pathname !== '/sign-in');
    await settled(page);
    return page;
  }

  /** Somebody of the public, who has not been here before. */
  citizen(): Promise<Page> {
    return this.desk.window(null);
  }

  /** Time goes on to this hour; what falls due on the way happens at its own time, and whoever sits before a page sees it. */
  async until(day: CivilDate, hhmm = '09:00'): Promise<void> {
    await this.desk.office.app.get(TimeControl).advanceTo(instantAt(day, hhmm));
    await this.desk.everyPageKnows(day);
  }

  /** What the machine does by itself in the background: people are told, letters are printed, files are read, topics are found. */
  async machineWorks(): Promise<void> {
    await this.desk.office.app.get(OutboxRelay).relay();
    await this.desk.office.app.get(WorkRunner, { strict: false }).runDue();
  }
}

/** Types name and password where they are asked for. */
export async function signsIn(page: Page, username: string, password = PASSWORD): Promise<void> {
  await page.getByLabel('用户名').fill(username);
  await page.getByLabel('密码', { exact: true }).fill(password);
  await page.keyboard.press('Enter');
}

/** A part of a day goes on where the one before it ended. */
type Part = (what: string, happens: () => Promise<void>) => void;

/** A day in its parts; where one fails, those after it cannot be told and fail at once. */
export function describeDay(name: string, today: CivilDate, tell: (day: OfficeDay, part: Part) => void, options?: OfficeOptions): void {
  describeInBrowser(name, () => {
    const day = new OfficeDay();
    let broken = '';
    beforeAll(() => day.begin(today, options));
    afterEach(() => day.desk.closeWindows());
    afterAll(async () => {
      await day.desk.close();
      expect(day.desk.complaints).toEqual([]);
    });
    tell(day, (what, happens) => it(what, async () => {
      if (broken) throw new Error(`it did not come to this: “${broken}” failed`);
      broken = what;
      await happens();
      broken = '';
    }));
  });
}
