import { COLLOQUIAL_FORMS } from '../lexicon/colloquial-forms.js';
import { FORM_TREE, isWeakForm } from '../lexicon/lexicon.js';
import type { Hit } from '../lexicon/word-tree.js';

export interface MainForm {
  /** Codes of the record mainly asked for; empty when nothing tells. */
  readonly codes: readonly string[];
  /** What is asked up to the word for the record. */
  readonly core: string;
  /** What comes after it: enclosures, details, contents. */
  readonly rest: string;
}

/** After the word for a record these begin a further record, a detail or nothing. */
const ENDS = /^(?:$|[、,。()《》/+]|和|及|以及|与|或|连同|连带|以|附|并|等|也|原|复印|文本|正本|副本|全|正文|一份|给|拿|公|发|出|看|是|有没有|做|了|吗|呢|吧|用|在|里|中|上|,|\d)/;
/** Words of forms that mean nothing there. */
const NOT_FORMS = /按(?:有关|相关)?规定|按政策|有意见|没公示过?|不公示|符合规定|违反规定|公示栏|有规定|规定的|信息公开|规定要求|按标准|不达标|政策好|按计划|没通知|通知我|不通知|等通知|验收合格后|竣工验收后|发公告|贴公告|签合同时/g;

const parenthetic = (clause: string): string => (clause.match(/\([^()]*\)?/g) ?? []).join('');
const plain = (clause: string): string => clause.replace(/\([^()]*\)?/g, '').replace(NOT_FORMS, (found) => '*'.repeat(found.length));

const isWeak = (hit: Hit): boolean => hit.codes.every(isWeakForm);

/** The hit that names the record: the last of a chain of words that modify each other (可行性研究报告 的 批复). */
function headOf(text: string, hits: readonly Hit[]): Hit | null {
  for (let i = 0; i < hits.length; i += 1) {
    if (!ENDS.test(text.slice(hits[i]!.end))) continue;
    if (!isWeak(hits[i]!)) return hits[i]!;
    const before = hits.slice(0, i).findLast((hit) => !isWeak(hit) && hit.end >= hits[i]!.start - 6);
    if (before) return before;
  }
  return hits.findLast((hit) => !isWeak(hit)) ?? null;
}

function colloquial(text: string): MainForm | null {
  for (const [pattern, code] of COLLOQUIAL_FORMS) {
    const found = pattern.exec(text);
    if (found) return { codes: [code], core: text, rest: '' };
  }
  return null;
}

const OF_A_TITLE = /《([^《》]{4,80})》/;

export function mainFormOf(asked: readonly string[]): MainForm {
  for (let i = 0; i < asked.length; i += 1) {
    const title = OF_A_TITLE.exec(asked[i]!);
    const text = plain(title ? title[1]! : asked[i]!);
    const head = headOf(text, FORM_TREE.find(text));
    if (!head) continue;
    const before = asked.slice(0, i).map(plain).join(',');
    const rest = [text.slice(head.end), parenthetic(asked[i]!), ...asked.slice(i + 1)].join(',');
    const lead = title ? plain(asked[i]!.slice(0, title.index)) : '';
    return { codes: head.codes, core: [before, lead, text.slice(0, head.end)].filter((part) => part !== '').join(','), rest };
  }
  const all = asked.join(',');
  const told = colloquial(all);
  if (told) return told;
  const weak = FORM_TREE.find(all);
  return { codes: weak.length > 0 ? ['document'] : [], core: all, rest: '' };
}
