import type { DemoPerson } from '../office/demo-person.js';
import type { DemoPlace } from '../office/office.js';
import type { StaffPart } from '../plot/story.js';

/** The person who plays a part in a case: of several officers or advisers the one in charge. */
export function actorOf({ staff }: DemoPlace, part: StaffPart, inCharge: string | null): DemoPerson {
  if (part !== 'officer' && part !== 'adviser') return staff[part];
  const all = part === 'officer' ? staff.officers : staff.advisers;
  return all.find((each) => each.personId === inCharge) ?? all[0]!;
}
