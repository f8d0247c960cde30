import { personalDataIn } from '../../documents/personal/personal-data.js';
import type { Bilingual } from '../../platform/errors/bilingual.js';
import type { FieldFault } from '../../platform/errors/general-errors.js';
import { isCivilDate, isCleanText, isOneLine, lengthOf } from '../../platform/http/text-rules.js';
import { THEME_IDS } from '../themes.js';
import type { NewItem } from './new-item.js';

export const MOST_FILES = 50;
export const BODY_LENGTH = 200_000;

interface TextRule { readonly max: number; readonly line?: boolean }

/** Lengths in characters, as the columns have them. */
export const TEXT_RULES = {
  title: { max: 200, line: true }, docNumber: { max: 80, line: true }, topicLabel: { max: 60, line: true }, summary: { max: 2_000 }, body: { max: BODY_LENGTH },
  legalBasis: { max: 200, line: true },
} as const satisfies Record<string, TextRule>;

const EMPTY: Bilingual = { zh: '不能为空', en: 'must not be empty' };
const fault = (path: string, message: Bilingual): FieldFault => ({ pointer: `#/${path}`, message });
const blank = (text: string | null | undefined): boolean => text === null || text === undefined || text.trim() === '';

/** Everything that keeps an item from being published, as far as the item alone tells. */
export function faultsOf(item: NewItem & { readonly note?: string }): FieldFault[] {
  return [
    ...(blank(item.title) ? [fault('title', EMPTY)] : []),
    ...(blank(item.legalBasis) ? [fault('legalBasis', EMPTY)] : []),
    ...Object.entries(TEXT_RULES).flatMap(([name, rule]) => textFaults(name, item[name as keyof typeof TEXT_RULES], rule)),
    ...(THEME_IDS.includes(item.theme) ? [] : [fault('theme', { zh: '不在主题分类表中', en: 'is not a theme of the list' })]),
    ...(blank(item.documentDate) || isCivilDate(item.documentDate) ? [] : [fault('documentDate', { zh: '应为存在的日期', en: 'must be an existing day' })]),
    ...Object.entries({ title: item.title, topicLabel: item.topicLabel, summary: item.summary, body: item.body, 'leftOut/what': item.leftOut?.what, note: item.note }).flatMap(([path, text]) => personalFaults(path, text)),
    ...leftOutFaults(item), ...elsewhereFaults(item), ...fileFaults(item), ...contentFaults(item),
    ...(Number.isSafeInteger(item.askedFor ?? 0) && (item.askedFor ?? 0) >= 0 ? [] : [fault('askedFor', { zh: '应为非负整数', en: 'must be a whole number' })]),
  ];
}

/** Numbers that name one person or account have no place in anything public; the gate of releases looks for more (Art. 15). */
export function personalFaults(path: string, text: string | null | undefined): FieldFault[] {
  const found = personalDataIn(text ?? '').some(({ kind }) => kind === 'resident-id' || kind === 'bank-card');
  return found ? [fault(path, { zh: '含有身份证号码或者银行卡号', en: 'holds the number of an identity card or a bank card' })] : [];
}

function textFaults(path: string, text: string | null | undefined, { max, line }: TextRule): FieldFault[] {
  if (blank(text)) return [];
  if (!isCleanText(text!)) return [fault(path, { zh: '含有不可见的控制字符', en: 'holds control characters' })];
  if (line && !isOneLine(text!)) return [fault(path, { zh: '只能有一行', en: 'must be a single line' })];
  return lengthOf(text!) > max ? [fault(path, { zh: `不得超过 ${max} 个字符`, en: `must have ${max} characters at most` })] : [];
}

/** Nothing is published empty: a text, a file or a place where it can be read. */
function contentFaults({ body, files = [], elsewhere }: NewItem): FieldFault[] {
  const something = !blank(body) || files.length > 0 || !blank(elsewhere?.url) || !blank(elsewhere?.place);
  return something ? [] : [fault('body', { zh: '没有任何内容：应有正文、文件或者已公开的网址、载体之一', en: 'holds nothing: a text, a file or a place where it is public is needed' })];
}

function leftOutFaults({ leftOut }: NewItem): FieldFault[] {
  if (!leftOut) return [];
  return [
    ...(blank(leftOut.what) ? [fault('leftOut/what', EMPTY)] : textFaults('leftOut/what', leftOut.what, { max: 2_000 })),
    ...(blank(leftOut.ground) ? [fault('leftOut/ground', { zh: '部分公开的，应当说明不予公开部分的依据（《条例》第三十七条）', en: 'Where a part is left out, its ground is told (Art. 37)' })] : textFaults('leftOut/ground', leftOut.ground, { max: 500 })),
  ];
}

function elsewhereFaults({ elsewhere }: NewItem): FieldFault[] {
  if (!elsewhere) return [];
  const url = elsewhere.url ?? '';
  return [
    ...(url === '' || (url.length <= 1_000 && isWebAddress(url)) ? [] : [fault('elsewhere/url', { zh: '应为 http(s) 网址', en: 'must be an http(s) address' })]),
    ...textFaults('elsewhere/place', elsewhere.place, { max: 200, line: true }),
  ];
}

function isWebAddress(text: string): boolean {
  if (!/^https?:\/\/[^\s"'<>\\]+$/.test(text) || !isCleanText(text)) return false;
  return URL.canParse(text) && new URL(text).username === '';
}

function fileFaults({ files = [] }: NewItem): FieldFault[] {
  if (files.length > MOST_FILES) return [fault('files', { zh: `最多 ${MOST_FILES} 个文件`, en: `${MOST_FILES} files at most` })];
  return files.flatMap(({ name, mediaType }, i) => [
    ...(isPublicName(name) ? [] : [fault(`files/${i}/name`, { zh: '文件名应为 1 至 120 个字符，不含路径和控制字符', en: 'A file name has 1 to 120 characters, no path and no control characters' })]),
    ...(/^[\w.+-]{1,60}\/[\w.+-]{1,59}$/.test(mediaType) ? [] : [fault(`files/${i}/mediaType`, { zh: '不是媒体类型', en: 'is not a media type' })]),
    ...(files.findIndex((other) => other.name === name) === i ? [] : [fault(`files/${i}/name`, { zh: '与另一文件同名', en: 'is the name of another file' })]),
  ]);
}

/** A name as it may be handed out: whatever a system or a header would take for something else is refused, not mended. */
export function isPublicName(name: string): boolean {
  return !blank(name) && lengthOf(name) <= 120 && !/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029/\\<>:"|?*]|^[.\s]|[.\s]$/u.test(name);
}
