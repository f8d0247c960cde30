/** What is taken: land, houses, and what stands or grows on it. */
const OBJECT = '(?:土地|房屋|农房|住宅|耕地|农用地|林地|山林|水田|田地|宅基地|厂房|青苗|附着物|棚户区|城中村)';

/** Words that say it by themselves. */
const PLAIN = /征地|拆迁|征迁|征拆|征收补偿|征收安置|安置补偿|补偿安置|征收红线|预征收|征收决定|区片综合地价|(?:房屋|土地|青苗|附着物)补偿/;

/** Taxes, fees and contributions are also "征收": they are not expropriation. */
const LEVIES = /(?:税|费|基金|保险|附加|罚款|非税收入|出让金)[^，。；、\s]{0,4}征收|征收[^，。；、\s]{0,6}(?:税|开垦费|复垦费|占用费|使用费|出让金|保险费|基金)/g;

const NAMED = new RegExp(`${OBJECT}[^，。；\\s]{0,8}(?:征收|征用)|(?:征收|征用)[^，。；\\s]{0,8}${OBJECT}`);

/** Whether a topic is about expropriation of land or houses (Art. 21), judged by its name or by what was asked for. */
export function isExpropriation(text: string): boolean {
  const plain = text.normalize('NFKC');
  return PLAIN.test(plain) || NAMED.test(plain.replaceAll(LEVIES, '，'));
}
