import type { Ordinal } from '../facts.js';

/** K25+100, 18KM+600M, 18公里600米, 18公里加600米处: a place on a road, in metres from where the road begins. */
const PLACE_ON_A_ROAD: readonly RegExp[] = [
  /(?<![a-z0-9])k(\d{1,4})\+(\d{1,3})(?![\d])/g,
  /(?<![\d.])(\d{1,4})(?:公里|千米|km)(?:处)?(?:\+|加|又|零)?(\d{1,3})(?:米|m)(?![a-z²方])/g,
  /(?<![\d.])(\d{1,4})(?:公里|千米|km)(?:处|桩)/g,
];
const METRES = 1_000;

export const writtenChainage = (n: number): string => `K${Math.floor(n / METRES)}+${String(n % METRES).padStart(3, '0')}`;

export const readChainage = (text: string, wanted: boolean): Ordinal[] =>
  PLACE_ON_A_ROAD.flatMap((pattern) => Array.from(text.matchAll(pattern), ([, kilometres, metres]) => ({ unit: 'chainage' as const, n: Number(kilometres) * METRES + Number(metres ?? 0), wanted }))).filter(({ n }) => n > 0).slice(0, 4);
