const HOUSES = '号楼|栋|幢|#楼?|座|单元';
const PARTS = '标段|标|期|批次|批|组|小组';
const ROW = new RegExp(`(?<![\\da-z.])(\\d{1,3}#?(?:[、和及与]\\d{1,3}#?){1,11})(${HOUSES}|${PARTS})`, 'g');
/** 1-3号楼, 1至6栋: houses only, for 2-3期 may be a span of anything. */
const SPAN = new RegExp(`(?<![\\da-z.-])(\\d{1,3})#?[-~至到](\\d{1,3})(${HOUSES})`, 'g');
const LONGEST_SPAN = 20;
const NUMBER = /\d{1,3}/g;

function houses(written: string, from: string, to: string, unit: string): string {
  const [first, last] = [Number(from), Number(to)];
  if (last <= first || last - first > LONGEST_SPAN) return written;
  return Array.from({ length: last - first + 1 }, (_, i) => `${first + i}${unit}`).join('、');
}

/** 1、2、3号楼 is 1号楼、2号楼、3号楼: the word for the unit stands once behind a row of numbers. */
export const spelledOut = (text: string): string => text
  .replace(ROW, (_, numbers: string, unit: string) => numbers.match(NUMBER)!.map((each) => `${each}${unit}`).join('、'))
  .replace(SPAN, houses);
