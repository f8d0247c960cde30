import type { DocumentNumber, Facts, FactNote, Ordinal } from '../facts.js';
import { writtenChainage } from '../numbers/chainage.js';
import { PLOT, sameSign } from '../numbers/document-numbers.js';
import { isOneMeasure, SERIES_NAMES, writtenSize } from '../numbers/series.js';

export const writtenNumber = ({ organ, year, serial }: DocumentNumber): string => `${organ}${year === null ? '' : `〔${year}〕`}${serial}号`;

export type NumberRelation = 'equal' | 'partly' | 'told' | 'cited' | 'other' | 'none';

const agree = (a: DocumentNumber, b: DocumentNumber): 'equal' | 'partly' | null => {
  if (a.serial !== b.serial) return null;
  if (a.year !== null && b.year !== null && a.year !== b.year) return null;
  if (!sameSign(a.organ, b.organ)) return null;
  return a.year !== null && b.year !== null && a.organ !== '' && b.organ !== '' ? 'equal' : 'partly';
};

/** How the document numbers stand to each other; 'told' when they agree but one side only mentions the number. */
export function numberRelation(ours: Facts, theirs: Facts): { relation: NumberRelation; note: FactNote | null } {
  let best: { relation: NumberRelation; note: FactNote | null } = { relation: 'none', note: null };
  const rank: NumberRelation[] = ['none', 'told', 'cited', 'partly', 'equal'];
  for (const a of ours.numbers) {
    for (const b of theirs.numbers) {
      const how = agree(a, b);
      if (!how) continue;
      const relation = a.wanted && b.wanted ? how : (a.cited && b.wanted) || (b.cited && a.wanted) ? 'cited' : 'told';
      if (rank.indexOf(relation) > rank.indexOf(best.relation)) best = { relation, note: { kind: 'document-number', ours: writtenNumber(a), theirs: writtenNumber(b) } };
    }
  }
  if (best.relation !== 'none') return best;
  const full = (facts: Facts): DocumentNumber | undefined => facts.numbers.find(({ wanted, year, organ }) => wanted && year !== null && organ !== '');
  const [a, b] = [full(ours) ?? ours.numbers.find(({ wanted }) => wanted), full(theirs) ?? theirs.numbers.find(({ wanted }) => wanted)];
  return a && b && (a.organ === PLOT) === (b.organ === PLOT) ? { relation: 'other', note: { kind: 'document-number', ours: writtenNumber(a), theirs: writtenNumber(b) } } : best;
}

/** Units of which a record has one: two of them that differ are two records. */
const TELLING: readonly Ordinal['unit'][] = ['batch', 'series', 'phase', 'section', 'term', 'session', 'round', 'package', 'quarter', 'half', 'volume', 'lot', 'number', 'building', 'month', 'route', 'house', 'unit', 'event', 'capacity', 'semester', 'chainage'];
const SHOWN: Readonly<Record<Ordinal['unit'], string>> = { batch: '批次', phase: '期', section: '标段', term: '届', session: '次', round: '轮', building: '栋', quarter: '季度', half: '半年', month: '月', package: '包', lot: '地块', volume: '册', number: '号', route: '路', house: '号', unit: '单元', event: '', series: '', capacity: '', semester: '', chainage: '' };
const WITHOUT_A_COUNTER = new Set<Ordinal['unit']>(['phase', 'building', 'month', 'route', 'house', 'unit']);

export function writtenOrdinal({ unit, n }: Ordinal): string {
  if (unit === 'series') return SERIES_NAMES[n] ?? '';
  if (unit === 'capacity') return writtenSize(n);
  if (unit === 'chainage') return writtenChainage(n);
  if (unit === 'event') return `${Math.floor(n / 100)}月${n % 100}日`;
  if (unit === 'half') return n === 1 ? '上半年' : '下半年';
  if (unit === 'semester') return n === 1 ? '秋季学期' : '春季学期';
  return `${WITHOUT_A_COUNTER.has(unit) ? '' : '第'}${n}${SHOWN[unit]}`;
}

export interface OrdinalSignals {
  readonly match: number;
  readonly conflict: number;
  /** One asks for a second or later phase, and the other says nothing of phases. */
  readonly later: boolean;
  readonly matches: readonly FactNote[];
  readonly differences: readonly FactNote[];
}

const kindOf = (unit: Ordinal['unit']): FactNote['kind'] => (unit === 'batch' || unit === 'phase' || unit === 'section' ? unit : 'ordinal');
const STRONG: ReadonlySet<Ordinal['unit']> = new Set(['batch', 'section', 'session', 'phase', 'term', 'package', 'lot', 'route', 'house', 'event', 'number', 'chainage']);
/** What says little where it agrees: every batch of a town is of 城市建设用地. */
const MATCH: Partial<Record<Ordinal['unit'], number>> = { series: 0.1, capacity: 0.6 };
const CONFLICT: Partial<Record<Ordinal['unit'], number>> = { building: 0.5, month: 0.5, capacity: 0.5 };
const matchOf = (unit: Ordinal['unit']): number => MATCH[unit] ?? (STRONG.has(unit) ? 1 : 0.4);

const saysLater = (ours: Facts, theirs: Facts): boolean => ours.ordinals.some(({ unit, n, wanted }) => unit === 'phase' && n >= 2 && wanted) && !theirs.ordinals.some(({ unit }) => unit === 'phase');

/** Tons are not compared with megawatts. */
const areComparable = (a: Ordinal, b: Ordinal): boolean => a.unit !== 'capacity' || isOneMeasure(a.n, b.n);

/** Those of the wish; where it has none, those of the story. */
function meantOf({ ordinals }: Facts, unit: Ordinal['unit']): Ordinal[] {
  const all = ordinals.filter((each) => each.unit === unit);
  const wanted = all.filter((each) => each.wanted);
  return wanted.length > 0 ? wanted : all;
}

/** 6月的事故 and 6月18日的事故. */
const isInMonth = (ours: Facts, theirs: Facts): boolean => ours.ordinals.some(({ unit, n }) => unit === 'event' && theirs.ordinals.some((other) => other.unit === 'month' && other.n === Math.floor(n / 100)));

const isDated = ({ ordinals }: Facts): boolean => ordinals.some(({ unit }) => unit === 'event');
/** 五月份那次事故 and 9月3号的事故. */
const isOfAnotherMonth = (ours: Facts, theirs: Facts): boolean => isDated(ours) && !isDated(theirs) && theirs.ordinals.some(({ unit, wanted }) => unit === 'month' && wanted) && !isInMonth(ours, theirs);

export function ordinalSignals(ours: Facts, theirs: Facts): OrdinalSignals {
  let match = 0;
  let conflict = 0;
  const matches: FactNote[] = [];
  const differences: FactNote[] = [];
  for (const unit of TELLING) {
    const [a, b] = [meantOf(ours, unit), meantOf(theirs, unit)];
    const shared = a.find(({ n }) => b.some((each) => each.n === n));
    const wantedA = a.find((each) => each.wanted && b.some((other) => other.wanted && areComparable(each, other)));
    const wantedB = wantedA && b.find((each) => each.wanted && areComparable(wantedA, each));
    if (shared) {
      match = Math.max(match, matchOf(unit));
      matches.push({ kind: kindOf(unit), ours: writtenOrdinal(shared), theirs: writtenOrdinal(shared) });
    } else if (wantedA && wantedB) {
      conflict = Math.max(conflict, CONFLICT[unit] ?? 1);
      differences.push({ kind: kindOf(unit), ours: writtenOrdinal(wantedA), theirs: writtenOrdinal(wantedB) });
    }
  }
  if (match === 0 && (isInMonth(ours, theirs) || isInMonth(theirs, ours))) match = 0.4;
  if (match < 1 && (isOfAnotherMonth(ours, theirs) || isOfAnotherMonth(theirs, ours))) conflict = Math.max(conflict, 0.5);
  return { match, conflict, later: saysLater(ours, theirs) || saysLater(theirs, ours), matches, differences };
}
