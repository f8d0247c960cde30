import { frequencyOf } from '../../../platform/chinese/rarity.js';
import { FORM_TREE, MATTER_TREE } from '../lexicon/lexicon.js';
import type { FoundName } from './find-names.js';
import { GENERIC_CORES, STOPS_A_NAME } from './generic.js';

const NAME = '[\\u4e00-\\u9fa5]{2,3}';
/** 桐家(尚庄竹山的一个小组): what it is and where it lies stands beside the name. */
const GROUP_BESIDE = new RegExp(`(?<![\\u4e00-\\u9fa5])(${NAME})\\(([\\u4e00-\\u9fa5]{2,6}?)村?(?:下面|下头|那边)?的?(?:一个|一)?(?:村民|自然村)?小?组\\)`, 'g');
/** 我们村是淘沙的涂坊, 我们组叫桐家. */
const OWN_VILLAGE = new RegExp(`(?:我们?|本|俺)(村|组|小组)(?:就是|是|叫|名叫|叫做)(?:(${NAME})(?:[镇乡]|街道)?的)?(${NAME}?)(?=[村组]?(?:[,。;!?]|$))`, 'g');
/** 后头大岭上的石场: a works by the hill or brook that it lies at. */
const AT_A_PLACE = /([\u4e00-\u9fa5]{2})(?:[上里边下]|脚下|顶上|背后)的(采石场|石场|砂场|沙场|砖厂|猪场|养猪场|鸡场|养鸡场|煤矿|石料矿|养殖场|屠宰场|填埋场)/g;
const NO_NAME = /[这那哪个最在有不没了着过的是都被贫穷大小远近]|村$|组$|贫困|落后|边远|城中|移民|试点/;
const COMMON = 60;

const isName = (core: string): boolean => !NO_NAME.test(core) && !GENERIC_CORES.has(core) && !STOPS_A_NAME.has(core) && (frequencyOf(core) ?? 0) < COMMON && FORM_TREE.find(core).length === 0 && MATTER_TREE.find(core).length === 0;

/** Villages, groups and works whose word for their kind stands apart from their name, or nowhere. */
export function findDescribed(text: string): FoundName[] {
  const beside = [...text.matchAll(GROUP_BESIDE)].flatMap(([, group, village]): FoundName[] => [{ class: 'group', core: group!, head: '小组' }, { class: 'village', core: village!, head: '村' }]);
  const own = [...text.matchAll(OWN_VILLAGE)].flatMap(([, kind, town, core]): FoundName[] => [...(town ? [{ class: 'town' as const, core: town, head: '镇' }] : []), { class: kind === '村' ? 'village' as const : 'group' as const, core: core!, head: kind === '村' ? '村' : '组' }]);
  const works = Array.from(text.matchAll(AT_A_PLACE), ([, core, head]): FoundName => ({ class: 'plant', core: core!, head: head! }));
  return [...beside, ...own, ...works].filter(({ core }) => isName(core)).slice(0, 4);
}
