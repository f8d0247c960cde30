import type { DemoPerson } from '../office/demo-person.js';
import type { DemoPlace } from '../office/office.js';
import type { Part } from '../plot/story.js';

/** The person who plays a part in a case: of several officers the one in charge. */
export function actorOf({ staff }: DemoPlace, part: Part, officerId: string | null): DemoPerson {
  if (part !== 'officer') return staff[part];
  return staff.officers.find((each) => each.personId === officerId) ?? staff.officers[0]!;
}
