import type { FoundName } from './find-names.js';
import { isGeneric, STOPS_A_NAME } from './generic.js';

const TOWN = '(?<town>[\\u4e00-\\u9fa5]{2,3}?)(?<kind>镇|乡|街道)';
const VILLAGE = '(?<village>[\\u4e00-\\u9fa5]{2,4}?)(?<head>行政村|自然村|村委会|村民委员会|社区|村)';
const FROM = '(?:^|[^\\u4e00-\\u9fa5]|公开|提供|关于|申请|[就对把在为给由系请看查要])';
/** 村镇, 村道: another word begins there. */
const TO = '(?![镇镇乡头口庄])';
const WRITTEN = new RegExp(`(?<=${FROM})${TOWN}${VILLAGE}${TO}`, 'g');
/** What people say of a town and its villages, no names: 镇里几个村, 镇上把村. */
const BEFORE_A_TOWN = /^(?:家?住|位于|在|系|是|到|我们?|由|对|就|向|给)(?=.{2})/;
const NO_PART = /[的了着过在把被跟和与及或对给让叫说讲问有是就都不没未去来几各全每哪这那个些所其他它我你您本该贵共十数多某]|政府|干部|书记|领导|人大|党委|农办|派出所|下面|下头|上面|附近|周边|两级|一级|辖区|集体|行政$|自然$/;
const isName = (core: string): boolean => !NO_PART.test(core) && !isGeneric(core) && !STOPS_A_NAME.has(core);

/** 铁路镇上湾村, 石坪镇坳背村: how the words of a dictionary fall here says nothing, the two heads say it all. */
export function findTownsAndVillages(text: string): FoundName[] {
  return Array.from(text.matchAll(WRITTEN), ({ groups }) => groups!).filter(({ town, village }) => isName(town!) && isName(village!)).slice(0, 3)
    .flatMap(({ town, kind, village, head }) => [{ class: 'town' as const, core: town!.replace(BEFORE_A_TOWN, ''), head: kind! }, { class: 'village' as const, core: village!, head: head! }]);
}

/** Names not yet read, where none of their class reaches over the same characters. */
export const notYetRead = (more: readonly FoundName[], names: readonly FoundName[]): FoundName[] => more.filter((name) => !names.some((each) => each.class === name.class && (each.core.endsWith(name.core) || name.core.endsWith(each.core) || each.core + each.head === name.core + name.head)));
