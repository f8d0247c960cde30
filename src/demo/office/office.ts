import type { NewOrgan, NewUnit } from '../../identity/organs/organ.js';
import type { OfficePlan } from '../../identity/people/setup.js';
import { countsCitywide, type HeldRole, type Role } from '../../identity/roles.js';
import type { Seeded } from '../random/seeded.js';
import type { DemoPerson, RoleGranted, Staff } from './demo-person.js';
import { Names } from './names.js';
import { DEMO_ORGANS, letterheadOf, remediesOf, type DemoOrgan } from './organs.js';
import { demoPassword } from './password.js';

/** An organ with its ids, its units and the people its cases meet. */
export interface DemoPlace {
  readonly organ: DemoOrgan;
  readonly organId: string;
  readonly unitIds: readonly string[];
  readonly staff: Staff;
}

export interface DemoOffice {
  readonly plan: OfficePlan;
  readonly places: readonly DemoPlace[];
  /** Everybody, the administrator and the supervisor first, then organ by organ. */
  readonly people: readonly DemoPerson[];
  readonly administrator: DemoPerson;
}

/** Advisers serve several organs each; an organ whose reviews take turns has two. */
const ADVISERS = 4;
const advisersOf = ({ reviewsInTurn }: DemoOrgan, i: number): number[] => (reviewsInTurn ? [i % ADVISERS, (i + 1) % ADVISERS] : [i % ADVISERS]);

const POSTS: readonly (readonly [suffix: string, roles: readonly RoleGranted[]])[] = [
  ['shouli', [{ role: 'reception-clerk' }]], ['chengban1', [{ role: 'handling-officer', unit: 0 }]], ['chengban2', [{ role: 'handling-officer', unit: 1 }]],
  ['baomi', [{ role: 'secrecy-reviewer' }]], ['fuze', [{ role: 'work-body-head' }]], ['lingdao', [{ role: 'approving-leader' }]],
];
/** Who receives never drafts, so that one person may receive and review for secrecy. */
const POSTS_OF_SMALL = POSTS.filter(([suffix]) => suffix !== 'baomi')
  .map(([suffix, roles]) => [suffix, suffix === 'shouli' ? [...roles, { role: 'secrecy-reviewer' }] : roles] as (typeof POSTS)[number]);

class Builder {
  private readonly names: Names;
  readonly people: DemoPerson[] = [];

  constructor(private readonly rng: Seeded) {
    this.names = new Names(rng.of('names'));
  }

  hire(username: string, roles: readonly HeldRole[]): DemoPerson {
    const own = this.rng.of(`person/${username}`);
    const person = { personId: own.uuid(), username, displayName: this.names.person(), password: demoPassword(own), roles };
    this.people.push(person);
    return person;
  }

  organId(organ: DemoOrgan): string {
    return this.rng.of(`organ/${organ.code}`).uuid();
  }

  unitIds({ code, units }: DemoOrgan): string[] {
    return units.map((_name, i) => this.rng.of(`unit/${code}/${i}`).uuid());
  }

  held(organ: DemoOrgan, role: Role, unitId: string | null = null): HeldRole {
    return { role, organId: this.organId(organ), unitId, citywide: countsCitywide(role, organ.kind) };
  }
}

/** The whole office of 丰城市, the same for the same seed: organs, units, people with names, ids and passwords. */
export function demoOffice(seed: Seeded): DemoOffice {
  const builder = new Builder(seed.of('office'));
  const general = DEMO_ORGANS[0]!;
  const administrator = builder.hire('admin', [builder.held(general, 'administrator')]);
  const supervisor = builder.hire('duban', [builder.held(general, 'supervisor')]);
  const advisers = Array.from({ length: ADVISERS }, (_, n) =>
    builder.hire(`falv${n + 1}`, DEMO_ORGANS.filter((organ, i) => advisersOf(organ, i).includes(n)).map((organ) => builder.held(organ, 'legal-adviser'))));
  const places = DEMO_ORGANS.map((organ, i) => placeOf(builder, organ, { advisers: advisersOf(organ, i).map((n) => advisers[n]!), supervisor }));
  return { plan: planOf(builder, places), places, people: builder.people, administrator };
}

function placeOf(builder: Builder, organ: DemoOrgan, shared: Pick<Staff, 'advisers' | 'supervisor'>): DemoPlace {
  const unitIds = builder.unitIds(organ);
  const hired = (organ.small ? POSTS_OF_SMALL : POSTS).map(([suffix, granted]) => builder.hire(`${organ.code}-${suffix}`,
    granted.map(({ role, unit }) => builder.held(organ, role, unit === undefined ? null : unitIds[unit]!))));
  const holding = (role: Role) => hired.filter((person) => person.roles.some((each) => each.role === role));
  const one = (role: Role) => holding(role)[0]!;
  const staff = {
    ...shared, clerk: one('reception-clerk'), officers: holding('handling-officer'), secrecy: one('secrecy-reviewer'), head: one('work-body-head'),
    leader: one('approving-leader'),
  };
  return { organ, organId: builder.organId(organ), unitIds, staff };
}

function planOf(builder: Builder, places: readonly DemoPlace[]): OfficePlan {
  const above = places[0]!.organId;
  const organs = places.map(({ organ, organId }): NewOrgan => ({
    id: organId, code: organ.code, name: organ.name, shortName: organ.shortName, kind: organ.kind, docPrefix: organ.docPrefix,
    parentId: organ.kind === 'general-office' || organ.kind === 'dispatched' ? null : above, ...remediesOf(organ), ...letterheadOf(organ),
  }));
  const units = places.flatMap(({ organ, organId, unitIds }) => organ.units.map((name, i): NewUnit => ({ id: unitIds[i]!, organId, name })));
  const people = builder.people.map(({ personId, username, displayName, password, roles }) => ({
    id: personId, username, displayName, password, mustChangePassword: false,
    roles: roles.map(({ organId, role, unitId }) => ({ organId, role, unitId })),
  }));
  return { organs, units, people };
}
