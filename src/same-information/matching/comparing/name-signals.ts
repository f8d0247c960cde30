import type { Facts, FactNote, Name, NameClass } from '../facts.js';
import { MATTER_TREE } from '../lexicon/lexicon.js';
import { isPlace, nameLikeness } from '../names/likeness.js';

export interface NameSignals {
  /** How much the names in common say, by what kind they are. */
  readonly place: number;
  readonly object: number;
  /** The same, of what is not only where another thing lies (an area, a river, a road). */
  readonly thing: number;
  readonly placeConflicts: number;
  readonly objectConflicts: number;
  readonly matches: readonly FactNote[];
  readonly differences: readonly FactNote[];
}

const LEVEL: Readonly<Record<NameClass, number>> = {
  county: 0.2, town: 0.6, village: 1, group: 1, road: 1, estate: 1, area: 0.9, water: 1, plant: 1, company: 1, school: 1, care: 1, project: 0.7, facility: 0.9, lot: 1,
};
/** Classes in which two wanted names that do not agree are two things. Projects have too many descriptions for that. */
const EXCLUSIVE = new Set<NameClass>(['town', 'village', 'group', 'road', 'estate', 'area', 'water', 'plant', 'company', 'school', 'care', 'facility', 'lot']);

const CONTAINERS = new Set<NameClass>(['area', 'water', 'road', 'facility', 'project']);

const written = ({ core, head }: Name): string => `${core}${head}`;
const kindOf = (name: Name): FactNote['kind'] => (isPlace(name) ? 'place' : ['company', 'school', 'care', 'plant'].includes(name.class) ? 'party' : 'project');

/** Whether the wish holds the name in its words, though not as a name of its class. */
function isSpokenOf(name: Name, facts: Facts): boolean {
  const spoken = name.core.length >= 3 || name.class === 'company' || name.class === 'plant' ? name.core : name.core + name.head;
  return spoken.length >= 2 && facts.words.join('').includes(spoken);
}

/** A project called by what is done alone (高标准农田建设) is not told apart by that. */
const tells = (name: Name): number => (isPlace(name) || /[^,]/.test(MATTER_TREE.find(name.core).reduce((left, { start, end }) => left.slice(0, start) + ','.repeat(end - start) + left.slice(end), name.core).replace(/建设|改造|工程|项目/g, ',')) ? 1 : 0.3);

function bestOf(name: Name, others: readonly Name[]): { likeness: number; other: Name | null } {
  let best = { likeness: 0, other: null as Name | null };
  for (const other of others) {
    if (isPlace(name) !== isPlace(other)) continue;
    if (isPlace(name) && name.class !== other.class) continue;
    const likeness = nameLikeness(name, other);
    if (likeness > best.likeness) best = { likeness, other };
  }
  return best;
}

/** Names that may stand for the same thing: its class, or another kind of undertaking or building; not the river it lies at. */
const comparable = (name: Name, { names }: Facts): Name[] => names.filter((other) => other.wanted).filter((other) => other.class === name.class || (!CONTAINERS.has(other.class) && other.class !== 'lot' && name.class !== 'lot') || other.class === 'project');

function conflictsOf(ours: Facts, theirs: Facts): { class: NameClass; ours: Name; theirs: Name }[] {
  const found: { class: NameClass; ours: Name; theirs: Name }[] = [];
  for (const class_ of EXCLUSIVE) {
    const a = ours.names.filter((name) => name.class === class_ && name.wanted);
    const b = theirs.names.filter((name) => name.class === class_ && name.wanted);
    if (a.length === 0 || b.length === 0) continue;
    const agree = a.some((name) => bestOf(name, comparable(name, theirs)).likeness > 0 || isSpokenOf(name, theirs)) || b.some((name) => bestOf(name, comparable(name, ours)).likeness > 0 || isSpokenOf(name, ours));
    if (!agree) found.push({ class: class_, ours: a[0]!, theirs: b[0]! });
  }
  return found;
}

interface Found {
  readonly place: number;
  readonly object: number;
  readonly thing: number;
  readonly matches: readonly FactNote[];
}

/** The names of one text that the other has too. */
function sharedNames(ours: Facts, theirs: Facts): Found {
  const matches: FactNote[] = [];
  let [place, object, thing] = [0, 0, 0];
  for (const name of ours.names) {
    const { likeness, other } = bestOf(name, theirs.names);
    if (!other || likeness === 0) continue;
    const weight = likeness * LEVEL[name.class] * tells(name) * (name.wanted && other.wanted ? 1 : name.wanted || other.wanted ? 0.85 : 0.6);
    if (isPlace(name)) place = Math.max(place, weight);
    else object = Math.max(object, weight);
    if (!isPlace(name) && !CONTAINERS.has(name.class) && tells(name) === 1) thing = Math.max(thing, weight);
    matches.push({ kind: kindOf(name), ours: written(name), theirs: written(other) });
  }
  for (const name of ours.names) if (!isPlace(name) && name.class !== 'project' && object < 0.8 && isSpokenOf(name, theirs)) object = 0.8 * LEVEL[name.class];
  return { place, object, thing, matches };
}

export function nameSignals(ours: Facts, theirs: Facts): NameSignals {
  const [there, back] = [sharedNames(ours, theirs), sharedNames(theirs, ours)];
  const conflicts = conflictsOf(ours, theirs);
  return {
    place: Math.max(there.place, back.place), object: Math.max(there.object, back.object), thing: Math.max(there.thing, back.thing),
    matches: there.matches.length >= back.matches.length ? there.matches : back.matches.map((note) => ({ kind: note.kind, ours: note.theirs, theirs: note.ours })),
    placeConflicts: conflicts.filter(({ ours: name }) => isPlace(name)).length,
    objectConflicts: conflicts.filter(({ ours: name }) => !isPlace(name)).length,
    differences: conflicts.map((each) => ({ kind: kindOf(each.ours), ours: written(each.ours), theirs: written(each.theirs) })),
  };
}
