import { frequencyOf } from '../../../platform/chinese/rarity.js';
import type { Facts, FactNote, Name, NameClass } from '../facts.js';
import { MATTER_TREE } from '../lexicon/lexicon.js';
import { masked } from '../lexicon/word-tree.js';
import { headsAgree, isPlace, nameLikeness } from '../names/likeness.js';

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
  county: 0.2, town: 0.6, village: 1, group: 1, road: 1, estate: 1, area: 0.9, water: 1, plant: 1, company: 1, school: 1, care: 1, project: 0.7, facility: 0.9, lot: 1, household: 0.8, post: 0.3,
};
/** Classes in which two wanted names that do not agree are two things. Projects have too many descriptions for that. */
const EXCLUSIVE = new Set<NameClass>(['town', 'village', 'group', 'road', 'estate', 'area', 'water', 'plant', 'company', 'school', 'care', 'facility', 'lot', 'household', 'post']);

const CONTAINERS = new Set<NameClass>(['area', 'water', 'road', 'facility', 'project']);

/** A household is a person: shown without the given name. */
const written = ({ class: class_, core, head }: Name): string => (class_ === 'household' ? `${core[0]}某${head}` : `${core}${head}`);
const kindOf = (name: Name): FactNote['kind'] => (isPlace(name) ? 'place' : ['company', 'school', 'care', 'plant'].includes(name.class) ? 'party' : 'project');

/** 龙津湖小学 and 龙津湖中学: the same but for the last word, which tells them apart. */
const isNamesake = (name: Name, other: Name): boolean => other.wanted && other.core === name.core && !headsAgree(name, other);

const NUMBERED = /第\d/;
/** 金穗幼儿园 and 金穗第二幼儿园. */
const isNumberedUnlike = (name: Name, other: Name): boolean => other.class === name.class && other.head === name.head && NUMBERED.test(other.core) !== NUMBERED.test(name.core);

/** Whether the wish holds the name in its words, though not as a name of its class. */
function isSpokenOf(name: Name, facts: Facts): boolean {
  if (facts.names.some((other) => isNamesake(name, other) || isNumberedUnlike(name, other))) return false;
  const spoken = name.core.length >= 3 || name.class === 'company' || name.class === 'plant' ? name.core : name.core + name.head;
  return spoken.length >= 2 && facts.words.join('').includes(spoken);
}

/** A project called by what is done alone (高标准农田建设) is not told apart by that. */
const tells = (name: Name): number => (isPlace(name) || /[^,]/.test(masked(name.core, MATTER_TREE.find(name.core), ',').replace(/建设|改造|工程|项目/g, ',')) ? 1 : 0.3);

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

/** The story of one names what the other wants. */
const toldOf = ({ names }: Facts, wanted: readonly Name[]): boolean => wanted.some((name) => bestOf(name, names.filter((other) => !other.wanted && other.class === name.class)).likeness > 0.8);

interface Conflict { readonly class: NameClass; readonly ours: Name; readonly theirs: Name; readonly weight: number }

/** Where two are named the pair tells: the crossing of one street with this or with that other. */
const CROSSING = new Set<NameClass>(['road', 'village']);
const isMissing = (name: Name, other: Facts): boolean => bestOf(name, other.names).likeness === 0 && !isSpokenOf(name, other) && !other.story.join('').includes(name.core);

/** 石破镇 and 石陂镇, where the village is the same: an error of writing. */
const isMisspelt = (ours: readonly Name[], theirs: readonly Name[]): boolean => ours.some(({ core }) => theirs.some(({ core: other }) => core.length >= 2 && core.length === other.length && Array.from(core).filter((each, i) => each !== other[i]).length === 1));
const VILLAGES = new Set<NameClass>(['village']);
/** A village and a firm in common: the other town was only spoken of. */
const FIRMS = new Set<NameClass>(['company', 'plant']);
const shares = (classes: ReadonlySet<NameClass>, { names }: Facts, theirs: Facts): boolean => names.some((name) => classes.has(name.class) && bestOf(name, theirs.names).likeness >= 0.9);

const CALLED_BY_PLACE = new Set<NameClass>(['area', 'plant', 'facility', 'care']);
/** 隍城产业园 for 隍城镇绿色食品产业园: called by the town it lies in. */
const isCalledByPlace = (name: Name, others: readonly Name[], { names }: Facts): boolean => CALLED_BY_PLACE.has(name.class) && names.some((place) => isPlace(place) && place.core === name.core)
  && others.some(({ head }) => head.endsWith(name.head) || name.head.endsWith(head));

/** Works at a river: where both name some, the river they lie at says nothing. */
const isWaterwork = ({ head }: Name): boolean => /站|库|闸|塘|堰/.test(head);

function wantedOf(class_: NameClass, ours: Facts, theirs: Facts): [Name[], Name[]] {
  const of = ({ names }: Facts): Name[] => names.filter((name) => name.class === class_ && name.wanted);
  const [a, b] = [of(ours), of(theirs)];
  return class_ === 'water' && a.some(isWaterwork) && b.some(isWaterwork) ? [a.filter(isWaterwork), b.filter(isWaterwork)] : [a, b];
}

/** 澧安2022年第7批: batches are counted by county, so the place that is called by its bare name beside one is no town. */
const isCounty = ({ class: class_, head }: Name, { ordinals }: Facts): boolean => class_ === 'town' && head === '' && ordinals.some(({ unit, wanted }) => unit === 'batch' && wanted);

/** 需要市局, 人员市外就医: no cities. */
const COMMON_WORD = 60;
const isCity = ({ core, head }: Name): boolean => /^[^省各]{2,3}$/.test(core) && (head === '市' || head === '县') && (frequencyOf(core + head) !== null || (frequencyOf(core) ?? 0) < COMMON_WORD);
const citiesOf = ({ names }: Facts): Name[] => names.filter((name) => name.class === 'county' && name.wanted && isCity(name));
/** 高安市 and 丰城市: the same paper of two cities. */
function cityConflict(ours: Facts, theirs: Facts): Conflict[] {
  const [a, b] = [citiesOf(ours), citiesOf(theirs)];
  if (a.length !== 1 || b.length !== 1 || a[0]!.head !== b[0]!.head || nameLikeness(a[0]!, b[0]!) > 0) return [];
  return [{ class: 'county', ours: a[0]!, theirs: b[0]!, weight: 0.7 }];
}

interface Named { readonly ours: Facts; readonly theirs: Facts; readonly a: readonly Name[]; readonly b: readonly Name[] }

/** How much it counts that the names of one class, `a` of ours and `b` of theirs, do not agree. */
function disagreement(class_: NameClass, { ours, theirs, a, b }: Named): number {
  if (class_ === 'town' && shares(VILLAGES, ours, theirs)) {
    if (isMisspelt(a, b)) return 0.1;
    if (shares(FIRMS, ours, theirs)) return 0.3;
  }
  if (isCounty(a[0]!, ours) || isCounty(b[0]!, theirs)) return 0.2;
  return toldOf(ours, b) || toldOf(theirs, a) ? 0.5 : 1;
}

function conflictsOf(ours: Facts, theirs: Facts): Conflict[] {
  const found: Conflict[] = cityConflict(ours, theirs);
  for (const class_ of EXCLUSIVE) {
    const [a, b] = wantedOf(class_, ours, theirs);
    if (a.length === 0 || b.length === 0) continue;
    const agree = a.some((name) => isCalledByPlace(name, b, theirs)) || b.some((name) => isCalledByPlace(name, a, ours)) || a.some((name) => bestOf(name, comparable(name, theirs)).likeness > 0 || isSpokenOf(name, theirs)) || b.some((name) => bestOf(name, comparable(name, ours)).likeness > 0 || isSpokenOf(name, ours));
    if (agree && CROSSING.has(class_) && a.some((name) => isMissing(name, theirs)) && b.some((name) => isMissing(name, ours))) found.push({ class: class_, ours: a.find((name) => isMissing(name, theirs))!, theirs: b.find((name) => isMissing(name, ours))!, weight: 0.7 });
    if (!agree) found.push({ class: class_, ours: a[0]!, theirs: b[0]!, weight: disagreement(class_, { ours, theirs, a, b }) });
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
  for (const name of ours.names) if (!isPlace(name) && name.class !== 'project' && object < 0.8 && isSpokenOf(name, theirs) && !theirs.names.some((other) => isPlace(other) && other.core === name.core + name.head)) object = 0.8 * LEVEL[name.class];
  return { place, object, thing, matches };
}

const weightOf = (conflicts: readonly Conflict[]): number => conflicts.reduce((sum, { weight }) => sum + weight, 0);

export function nameSignals(ours: Facts, theirs: Facts): NameSignals {
  const [there, back] = [sharedNames(ours, theirs), sharedNames(theirs, ours)];
  const conflicts = conflictsOf(ours, theirs);
  return {
    place: Math.max(there.place, back.place), object: Math.max(there.object, back.object), thing: Math.max(there.thing, back.thing),
    matches: there.matches.length >= back.matches.length ? there.matches : back.matches.map((note) => ({ kind: note.kind, ours: note.theirs, theirs: note.ours })),
    placeConflicts: weightOf(conflicts.filter(({ ours: name }) => isPlace(name))),
    objectConflicts: weightOf(conflicts.filter(({ ours: name }) => !isPlace(name))),
    differences: conflicts.map((each) => ({ kind: kindOf(each.ours), ours: written(each.ours), theirs: written(each.theirs) })),
  };
}
