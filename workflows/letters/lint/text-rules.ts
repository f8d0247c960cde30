import { gapsOf, type Letter } from '../letter.js';
import { isBlankSheet } from './letter-kind.js';
import { halfWidth, type Reading } from './reading.js';
import { errorRule, type Hit, hit, type LintRule } from './rule.js';

interface Stretch {
  readonly id: string | null;
  readonly text: string;
  readonly fromRequest: boolean;
}

/** Every text of the letter that is printed, without the holes. */
function stretches({ letter, passages }: Reading): Stretch[] {
  const said = (runs: Letter['addressee']) => (runs ?? []).filter((run): run is string => typeof run === 'string').join('');
  return [
    { id: null, text: letter.issuer, fromRequest: false }, { id: null, text: letter.title, fromRequest: false }, { id: null, text: letter.docNumber ?? '', fromRequest: false },
    { id: 'addressee', text: said(letter.addressee), fromRequest: false },
    ...passages.map(({ id, said: text, role }) => ({ id, text, fromRequest: role === 'request' })),
    ...letter.enclosures.map((text, i) => ({ id: `enclosure:${i + 1}`, text, fromRequest: false })),
  ];
}

const gap = errorRule('gap', 'domain §9.1', ['文书有待补内容', 'a hole is left'], ['补齐缺少的信息。', 'Supply the missing fact.'], ({ letter }) =>
  gapsOf(letter).map(({ blockId, gap: { label } }) => hit(blockId, `还缺：${label}。`, `Still missing: ${label}.`)));

/** What drafts and templates leave behind. */
const PLACEHOLDERS: readonly RegExp[] = [
  /【(?!\d{4}】)[^】\n]{0,40}】/g, /(?<![\d×✕╳＊*])[×✕╳＊*]{2,}/g, /(?<![A-Za-z0-9/._-])[Xx]{2,}(?![A-Za-z0-9])/g, /[×XxＸ]\s?(?:年|月)\s?[×XxＸ]\s?(?:月|日)/g, /[_＿]{2,}/g, /[[［]\p{Script=Han}{2,16}[\]］]/gu, /(?<![一二三四五六七八九])[○●]{2,}(?![一二三四五六七八九年])/g, /的……|……(?=问题|信息|文件|局|公司)/g, /[：:][ \u3000]{2,}[）)]|[（(][ \u3000]{2,}[）)]/g, /待[补填定](?!期|在|时)/g,
  /(?<![\p{L}\p{N}])某某|某某(?=局|机关|单位|市|县|区|乡|镇|街道|村|人民|法院|政府|同志|公司|文件|[：:，。])/gu, /(?<=\d{0,4})年[ 　]{1,6}月|〔\s*〕|月[ 　]{1,6}日|20\s?[_＿]/g,
  /(?:此处|在此)(?:请)?(?:填写|填入|插入|输入|补充)|请(?:填写|填入|补充)(?:具体|相关)(?:内容|信息|情况)/g, /\b(?:TODO|TBD|undefined|null|NaN|\[object Object\])\b|\{\{[^}\n]{0,40}\}\}|\$\{[^}\n]{0,40}\}/g, /[?？]{2,}/g,
];

const placeholder = errorRule('placeholder', 'domain §9.1', ['文书残留模板占位内容', 'placeholder of a template left'], ['填写或者删去占位内容。', 'Fill the placeholder in, or take it out.'], (reading) => {
  if (isBlankSheet(reading.letter)) return [];
  return stretches(reading).flatMap(({ id, text, fromRequest }): Hit[] => PLACEHOLDERS.flatMap((pattern) => [...matches(text, pattern)]
    .filter((match) => !quoted(reading, text, match, fromRequest ? 0 : 2))
    .map((match) => hit(id, `残留占位内容“${match[0].trim() || match[0]}”。`, `A placeholder is left: '${match[0]}'.`, text.slice(Math.max(0, match.index - 12), match.index + match[0].length + 12)))));
});

/** What the applicant wrote is no placeholder of ours. */
function quoted({ facts, letter }: Reading, text: string, match: RegExpExecArray, margin: number): boolean {
  const near = text.slice(Math.max(0, match.index - margin), match.index + match[0].length + margin);
  return halfWidth(facts.request.content).includes(near) || letter.enclosures.some((title) => title === text && /[\p{Script=Han}]某某/u.test(near));
}

/** At most twenty of a kind in one stretch: a broken text does not need a thousand findings. */
function* matches(text: string, pattern: RegExp): Generator<RegExpExecArray> {
  let count = 0;
  for (const match of text.matchAll(pattern)) {
    yield match;
    count += 1;
    if (count === 20) return;
  }
}

/** Controls other than line feed and tab, direction marks, zero-width signs, private use, halves of pairs, the replacement character. */
const UNPRINTABLE = /(?![\n\t])\p{Cc}|[\p{Cf}\p{Co}\p{Cs}\u2028\u2029\ufffc-\uffff]/u;

const characters = errorRule('characters', 'GB/T 9704', ['含有无法印出的字符', 'characters that cannot be printed'], ['删去控制字符、不可见字符和私用区字符，重新输入。', 'Remove control, invisible and private-use characters and type the text anew.'], (reading) =>
  stretches(reading).flatMap(({ id, text }) => {
    const found = UNPRINTABLE.exec(text);
    if (!found) return [];
    const code = `U+${found[0].codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
    return [hit(id, `含有无法印出的字符${code}。`, `The text has the character ${code}, which cannot be printed.`)];
  }));

const garbled = errorRule('garbled', 'GB/T 9704', ['文字乱码', 'garbled text'], ['重新录入该段文字。', 'Type the text anew.'], (reading) =>
  stretches(reading).flatMap(({ id, text }) => {
    const found = /锟斤拷|烫烫烫|屯屯屯|(?:[ÃÂâäåæçèé][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]){2}/.exec(text);
    return found ? [hit(id, '该段文字是乱码。', 'The text is garbled.', found[0])] : [];
  }));

const empty = errorRule('empty', 'domain §9.1', ['文书没有内容', 'the letter is empty'], ['重新生成文书。', 'Make the letter again.'], ({ letter, body }) =>
  letter.audience !== 'internal' && body.trim() === '' ? [hit(null, '文书没有正文。', 'The letter has no text.')] : []);

export const TEXT_RULES: readonly LintRule[] = [gap, placeholder, characters, garbled, empty];
