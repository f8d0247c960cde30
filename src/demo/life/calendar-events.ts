import type { CivilDate } from '../../../workflows/clock/civil-date.js';
import { NOTICES } from '../../../workflows/clock/notices.js';
import { LOCAL_CLIENT } from '../../identity/client.js';
import type { PolicyChange } from '../../clock/policies/policies.js';
import type { DemoOffice } from '../office/office.js';
import { LOCAL_CLOSURES } from '../plot/local-closures.js';
import type { OfficeServices } from './office-services.js';

/** Invented: the general office asks for quicker legality review, and warns later. */
const NEW_POLICY = { announcedOn: '2026-03-02', effectiveFrom: '2026-03-09', values: { alarms: { reminder: 8 }, stageLimits: { legalityReview: 2 } } satisfies PolicyChange };

/** The administrator sets the city's policy on the day it is announced; cases that are under way keep the one they began with. */
export async function setPolicyOn(day: CivilDate, { policies }: OfficeServices, office: DemoOffice): Promise<void> {
  if (day !== NEW_POLICY.announcedOn) return;
  const { effectiveFrom, values } = NEW_POLICY;
  await policies.set(office.administrator.personId, { organId: null, effectiveFrom, values }, LOCAL_CLIENT);
}

/** The administrator loads what was published that day: a year's notice, a closure. Dates that it moves are worked out anew by the clock. Tells whether there was anything. */
export async function loadPublishedOn(day: CivilDate, { notices, work, calendarChanges }: OfficeServices, office: DemoOffice): Promise<boolean> {
  const notice = NOTICES.some((each) => each.issuedOn === day);
  const closures = LOCAL_CLOSURES.filter((each) => each.source.issuedOn === day);
  if (notice) await work.run((tx) => notices.load(tx));
  for (const { source, organCode } of closures) {
    const organId = office.places.find(({ organ }) => organ.code === organCode)?.organId ?? null;
    await calendarChanges.load(office.administrator.personId, source, organId, LOCAL_CLIENT);
  }
  return notice || closures.length > 0;
}
