import type { NameClass } from '../facts.js';
import type { FoundName } from './find-names.js';
import { isGeneric, isTradeOfFirms } from './generic.js';

/** 1张, 3月, 7月1号: counts and days before a word for a thing. */
const COUNT_OR_DAY = /^(?:[\d一二三四五六七八九十两几]+(?:[月日号张个次回年条份里]|月份|季度)?|中考|高考|.*[这那哪]一?[片边带些])$/;
/** 光伏扶贫电站 is no work at a river. */
const OF_THE_SUN = /(?:光伏|太阳能|储能|充电|风力|垃圾)[^村镇乡]{0,4}$/;
/** 挤得下不来山. */
const NOT_OR_SO = /.[不得].|不$/;
/** 滨江御景5号楼, 广场三楼: which house, not what it is called. */
const A_FLOOR = /(?:\d+号?|[一二三四五六七八九十]|[#栋幢])$/;
/** 翻塘, 挖塘: what is done to it. */
const DONE_TO_WATER = /^[包租承翻挖填抽放养鱼清干围污粪片附修建筑兴]$/;
/** 民办学校 of 金穗幼儿园民办学校办学许可证 is part of the name of the paper. */
const OWNERSHIP = /(?:民办|公办|私立|公立)$/;
/** 交警大队 is no village. */
const SQUAD = /(?:交警|消防|救援|刑警|刑侦|执法|监察|治安|巡警|特警|稽查|路政|运管|监督|巡逻|城管|缉毒|经侦|禁毒|网安|勘察|地质|测绘|民兵|突击)$/;
/** 临街铺面, 沿江: where a thing lies. */
const LIES_ALONG = /(?:临|沿|靠|临近)$/;
/** 琴源大道县第二中学: the county after a street is no name of one. */
const ENDS_IN_A_STREET = /(?:大道|路|街)$/;
/** 街面开饭店, 教体局和开发商, 地块周边物业. */
const BESIDE_A_FIRM = /(?:[开办和跟与]|周边|附近|旁边)$/;
/** 分乡镇的图, 一片山. */
const IN_PARTS = /^[分各按每][乡镇]?$/;
const SOME_OF_IT = /^[一两几半\d]+[片座块处面条个]$/;
/** 开发区管委会 is no town of that name. */
const KIND_OF_AREA = /^(?:开发区|经开区|高新区|工业园区?|园区|新区|景区|管理区)$/;
const OF_FIRMS = new Set<NameClass>(['company', 'care']);

/** What stands before a word for a thing and yet is no name of one. */
export function saysNothing(core: string, { class: class_, head }: Omit<FoundName, 'core'>): boolean {
  if ((class_ === 'road' || class_ === 'county') && /\d$/.test(core)) return true;
  if (class_ !== 'group' && COUNT_OR_DAY.test(core)) return true;
  if (class_ === 'water' && (OF_THE_SUN.test(core) || DONE_TO_WATER.test(core))) return true;
  if (class_ === 'road' && LIES_ALONG.test(core)) return true;
  if (class_ === 'county' && ENDS_IN_A_STREET.test(core)) return true;
  if (class_ === 'company' && BESIDE_A_FIRM.test(core)) return true;
  if (class_ === 'town' && (IN_PARTS.test(core) || KIND_OF_AREA.test(core))) return true;
  if (class_ === 'facility' && SOME_OF_IT.test(core)) return true;
  if (class_ === 'village' && head === '大队' && SQUAD.test(core)) return true;
  if (NOT_OR_SO.test(core) || (head === '楼' && A_FLOOR.test(core))) return true;
  if (class_ === 'school' && head === '学校' && OWNERSHIP.test(core)) return true;
  return OF_FIRMS.has(class_) && isTradeOfFirms(core);
}

/** 贵市桥东镇: of the place that is spoken to; the end of the name of a town that is too far before. */
export function ofOurs(core: string, before: string): string {
  if (/[贵我本全该你]$/.test(before)) return core.replace(/^[省市县区镇乡村司局府](?=.{2})/, '');
  return /\p{Script=Han}$/u.test(before) ? core.replace(/^[镇乡](?=.{2})/, '') : core;
}

const LEAST_TOWN = 2;
const IN_A_TOWN = /^([^镇乡]{1,4})(镇|乡|街道)(?!镇|乡)(.{1,8})$/;
const OF_TOWNS = new Set<NameClass>(['village', 'group', 'road', 'estate', 'water', 'plant', 'school', 'care', 'facility', 'area']);
/** 袁渡镇里湖村, which is cut into 镇里 and 湖村: a town and a village. */
export function withoutTown(core: string, class_: NameClass): { core: string; town: FoundName | null } {
  const found = OF_TOWNS.has(class_) ? IN_A_TOWN.exec(core) : null;
  if (!found || found[1]!.length < LEAST_TOWN || isGeneric(found[1]!)) return { core, town: null };
  return { core: found[3]!, town: { class: 'town', core: found[1]!, head: found[2]! } };
}
