import { FORM_TREE, MATTER_TREE } from '../lexicon/lexicon.js';
import type { FoundName } from './find-names.js';
import { HEADS } from './heads.js';
import { isGeneric, STOPS_A_NAME } from './generic.js';

const NUMBERS = '\\d{1,3}(?:#?[、,和及至-]\\d{1,3})*#?';
/** 铂悦江山5栋, 银杏里3号楼: what stands before the number of a house. */
const BEFORE_A_HOUSE = new RegExp(`([\\u4e00-\\u9fa5]{3,12})(?=${NUMBERS}(?:号楼|栋|幢|#|座))`, 'g');
/** Up to here it is talk. */
const TALK = /^.*(?:购买|买了?|住在?|搬[进到]|住进|的是|家在|我们|我家|小孩|公开|提供|申请|关于|准许|准予|[局委办]|开发之?|建设之?|核发|销售|位于|坐落|业主|[的了是在系请就对给把为由从])/;
const NO_ESTATE = /[几多少全各每这那哪个]|大概|共有|一共|总共|所有|其中|后面|前面|对面|隔壁|旁边|小区$|片区$|花园$|公司|单位|村$|组$|路$|街$|街道|厂$|期$|区$/;
const LAST_WORD = new RegExp(`(?<=..)(?:${HEADS.estate.split(' ').sort((a, b) => b.length - a.length).join('|')}|居|邸|园)$`);
const SHORTEST = 3;
const LONGEST = 6;

/** Estates that go without a word for one, as their buyers call them. */
export function findHousesOfEstates(text: string): FoundName[] {
  const cores = Array.from(text.matchAll(BEFORE_A_HOUSE), ([, before]) => before!.replace(TALK, ''))
    .filter((core) => core.length >= SHORTEST && core.length <= LONGEST && !NO_ESTATE.test(core) && !isGeneric(core) && !STOPS_A_NAME.has(core) && FORM_TREE.find(core).length === 0 && MATTER_TREE.find(core).length === 0);
  return [...new Set(cores)].slice(0, 2).map((whole) => ({ class: 'estate' as const, core: whole.replace(LAST_WORD, ''), head: LAST_WORD.exec(whole)?.[0] ?? '' }));
}
