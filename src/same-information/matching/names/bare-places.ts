import { frequencyOf } from '../../../platform/chinese/rarity.js';
import { FORM_TREE, MATTER_TREE } from '../lexicon/lexicon.js';
import type { FoundName } from './find-names.js';
import { GENERIC_CORES, STOPS_A_NAME } from './generic.js';

const BEGINS = '(?:^|[,(:、《]|申请公开|请公开|公开|提供|我们|我是|我住|住在|关于)';
const WHEN = '(?:19|20)?\\d\\d年|去年|今年|前年|上半年|下半年';
const OF_A_TOWN = '全镇|全乡|镇上|镇里|乡里|街上|这边|那边|自来水|水厂|卫生院|敬老院|派出所|财政所|中心小学|中心校|集镇|圩镇';
/** What villagers tell of: 我们坪上是六九年搬下来的, 我们西坑查账. */
const WHAT_HAPPENED = '是(?:(?:19|20)?\\d\\d|[一二三四五六七八九][〇零一二三四五六七八九])年|补选|换届|选举|查(?=\\d|账)|全村|全组|分钱';
const BARE = new RegExp(`${BEGINS}([\\u4e00-\\u9fa5]{2,3}?)(?=${WHEN}|${OF_A_TOWN})|我们([\\u4e00-\\u9fa5]{2,3}?)(?=${WHAT_HAPPENED})`, 'g');
/** 塘头村(湖塘): the town beside its village. */
const BESIDE_A_VILLAGE = /[\u4e00-\u9fa5]{2}村\(([\u4e00-\u9fa5]{2,3})\)/g;
/** Words that often stand at that place and are no names. */
const NO_PLACE = /^[\d一二三四五六七八九十第]|[请把被都讲说推看查问要想拿给叫让就才还去来到出入不没未做办过等和与对及年月日号的了是有在我你他它这那哪个各每全本该贵局府委政]|[中小幼]$|[省县区村组路街厂矿站院校馆库圩堤坝园府苑期]$|公开|提供|医院|学校|小学|中学|公司|存折|人民|自来|农村|城市|城区|城乡|中心|村里|家里|听说|听讲|据说|现在|当时|请问|麻烦|附件|内容|名称|文号/;
const COMMON = 60;
const inLexicon = (text: string): boolean => FORM_TREE.findAll(text).length > 0 || MATTER_TREE.findAll(text).length > 0;

/** 杜市去年做的高标田, 泉港2024年…: a town called by its bare name. */
export function findBarePlaces(text: string): FoundName[] {
  const cores = [...text.matchAll(BARE), ...text.matchAll(BESIDE_A_VILLAGE)].map(([, core, own]) => (core ?? own)!)
    .filter((core) => !NO_PLACE.test(core) && !GENERIC_CORES.has(core) && !STOPS_A_NAME.has(core) && (frequencyOf(core) ?? 0) < COMMON && !inLexicon(core));
  return [...new Set(cores)].slice(0, 2).map((core) => ({ class: 'town' as const, core: core.replace(/(?<=..)[镇乡]$/, ''), head: /..[镇乡]$/.exec(core)?.[0].at(-1) ?? '' }));
}
