import type { Bilingual } from '../../platform/errors/bilingual.js';

/**
 * How an organ gives out its reviews. `open`: any adviser of the organ takes one. `round-robin`: each in turn. `by-hand`: the head of
 * the work body names the adviser, and nobody reviews before that.
 */
export const ASSIGNMENT_MODES = ['open', 'round-robin', 'by-hand'] as const;
export type AssignmentMode = (typeof ASSIGNMENT_MODES)[number];

export const MODE_NAMES: Readonly<Record<AssignmentMode, Bilingual>> = {
  open: { zh: '法律顾问自行领取', en: 'any adviser takes it' }, 'round-robin': { zh: '轮流分配', en: 'each adviser in turn' }, 'by-hand': { zh: '负责人指定', en: 'named by the head' },
};
