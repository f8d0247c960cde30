import type { DemoOffice, DemoPlace } from '../../src/demo/office/office.js';
import type { DemoPerson } from '../../src/demo/office/demo-person.js';
import type { Visit } from './page-visit.js';

/** A page that is measured, and who opens it; nobody where it is public. */
export interface Screen extends Visit {
  readonly name: string;
  readonly who?: DemoPerson;
}

/** The organ whose people work. */
const ORGAN = 'zrzy';

/** A page of the same server without a program: what a navigation costs by itself. */
export const PLAIN: Screen = { name: 'page without a program', address: '/open/help', seen: ['main h1'] };

export const PUBLIC_FORM: Screen = { name: 'public form', address: '/apply/new', seen: ['main form'] };

export function placeOf({ places }: DemoOffice): DemoPlace {
  return places.find(({ organ }) => organ.code === ORGAN)!;
}

/** The table was read anew. */
const READ_AGAIN = ['table[aria-busy="true"]', 'table[aria-busy="false"] tbody tr'];

/**
 * What people have before them all day.
 * @param caseId an open case of an officer of the organ
 */
export function screensOf(office: DemoOffice, caseId: string): readonly Screen[] {
  const { clerk, officers, supervisor, advisers } = placeOf(office).staff;
  return [
    { name: 'queue', who: clerk, address: '/queue', seen: ['tbody tr a'], press: { what: '.chips button:has-text("已办结")', effect: READ_AGAIN } },
    { name: 'queue of the city', who: supervisor, address: '/queue?view=all', seen: ['tbody tr a'], press: { what: '.chips button:has-text("已办结")', effect: READ_AGAIN } },
    { name: 'case', who: officers[0]!, address: `/requests/${caseId}`, seen: ['.facts .matter', '.limits .bar', '#case-part .entries li'], press: { what: '#tab-limits', effect: ['#case-part tbody tr'] } },
    { name: 'board', who: supervisor, address: '/board', seen: ['article.card'], press: { what: 'article.card .due button', effect: ['[role=dialog] tr.due'] } },
    { name: 'reception', who: clerk, address: '/requests/new', seen: ['.desk form .days input'], press: { what: '[data-field=channel] label:has-text("当面")', effect: ['.receipt dl dd'] } },
    { name: 'review queue', who: advisers[0]!, address: '/review', seen: ['tbody tr a'], press: { what: '.filters .el-radio-button >> nth=1', effect: ['table[aria-busy="true"]', 'table[aria-busy="false"]'] } },
    PUBLIC_FORM,
  ];
}
