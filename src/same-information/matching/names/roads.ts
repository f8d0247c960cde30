import type { FoundName } from './find-names.js';

const PLACE = '([\\u4e00-\\u9fa5]{2,4}?)(?:镇|乡|街道|村)?';
const BETWEEN = new RegExp(`${PLACE}[至到]${PLACE}的?(?:[这那该]条|[那该这]段)?(?:县乡|通村|农村|县级|乡村|旅游|干线)?(公路|高速公路|高速|快速路|道路|大道|县道|路)`, 'g');
/** What stands before the first place in running text. */
const BEFORE = /^.*(?:关于|公开|批准|申请|提供|位于|我[镇乡县市]|从|由|在|为|系|对|的|要|了|看|把|请|《)(?=.{2})/;
const NO_PLACE = /[你我他她它这那哪年月日时号今昨去已还没不\d]|以来|现在|什么|最后|拆迁|施工|住宅|规划/;
const endOf = (place: string): string => place.replace(/(?<=..)(?:镇|乡|街道|村)$/, '');

/** 柳溪至上坪农村客运班线, 上坪到柳溪的班车: lines are known by their ends as roads are. */
const LINE = new RegExp(`${PLACE}[至到]${PLACE}的?(?:农村|城乡|县际|县内|镇村|城际)?(?:道路)?(客运班线|班线|客运线路|班车线路|班车|公交专线|公交线路|公交车|中巴)`, 'g');

/** 人民路口, 府前路路口: the street that crosses there. */
const CROSSING = /(?<=^|[^\u4e00-\u9fa5]|路|大道|街|[和与跟在到过是于])([\u4e00-\u9fa5]{2,3})(?:路(?=路口|交叉口|十字路口)|(?=路口))/g;
const NO_STREET = /[这那哪个两每各条几处一]|十字|丁字|红绿|红灯|三叉|三岔|交叉|各|所有|附近|门前|门口|村|镇|乡/;
export const findStreetsThatCross = (text: string): FoundName[] => [...new Set(Array.from(text.matchAll(CROSSING), ([, core]) => core!.replace(/(?<=..)路$/, '')))].filter((core) => !NO_STREET.test(core)).slice(0, 2).map((core) => ({ class: 'road' as const, core, head: '路' }));

/** 淘沙镇至蕉坑乡公路: a road known by the places that it joins. */
export function findRoadsBetween(text: string): FoundName[] {
  return [...text.matchAll(BETWEEN), ...text.matchAll(LINE)].map(([, from, to, head]) => ({ from: endOf(from!.replace(BEFORE, '')), to: endOf(to!), head: head! }))
    .filter(({ from, to }) => from.length >= 2 && to.length >= 2 && !NO_PLACE.test(from + to)).slice(0, 2).map(({ from, to, head }) => ({ class: 'road' as const, core: `${from}至${to}`, head }));
}
