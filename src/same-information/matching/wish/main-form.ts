import { COLLOQUIAL_FORMS, SURE_COLLOQUIAL_FORMS } from '../lexicon/colloquial-forms.js';
import { areNear, FORM_TREE, isSoftForm, isWeakForm } from '../lexicon/lexicon.js';
import type { Hit } from '../lexicon/word-tree.js';
import { withoutNumbers } from '../numbers/document-numbers.js';
import { isAlongside } from './alongside.js';

export interface MainForm {
  /** Codes of the record mainly asked for; empty when nothing tells. */
  readonly codes: readonly string[];
  /** The part of the phrase before that word. */
  readonly before: string;
  /** What is asked up to the word for the record. */
  readonly core: string;
  /** What comes after it: enclosures, details, contents. */
  readonly rest: string;
}

/** After the word for a record these begin a further record, a detail or nothing. */
const GOES_WITH = '总平|总图|附图|附件|和|及|还有|加(?![装固工])|带|跟|连|同(?![意步])|另|包括|含|以及|与|或|连同|连带|以|附|等|也|原';
const TALK = '存根|底册|底单|留底|复印|文本|正本|副本|全|正文|一份|给|拿|公(?=开|布|$|,)|发(?![放包生展改现电])|出(?![具让租台资版借售])|看|是|有没有|做|了|吗|呢|吧|用(?![地工房电水款途])|在|里|中(?![标心学小选])|上(?![报级])';
/** 计划并获补助的农户名册 goes on, 方案并加盖公章 does not. */
const AND_ALSO = '并(?![获列享经入领已被])';
const ENDS = new RegExp(`^[证正书件函]?(?:$|[、,。()《》/+]|${GOES_WITH}|${AND_ALSO}|${TALK}|\\d)`);
/** Words of forms that mean nothing there. */
const NOT_FORMS = /(?:许可|批准)给|许可(?=他们?|它|她|你们?|我们?|谁|哪)|政策性|计划(?=招|收|建|修|办|搞|把|在)|(?:没有?|未|无|冇)(?:备案|房产证|产权证|房证|验收|公示|通知|审批|许可证)|按(?:有关|相关)?规定|按政策|有意见|没公示过?|不公示|符合规定|违反规定|公示栏|有规定|规定的|信息公开|规定要求|按标准|不达标|政策好|按计划|没通知|通知我|不通知|等通知|验收合格后|竣工验收后|发公告|贴公告|签合同时|公示期|通知后|公告后|公示后|代表|表决|表示|表明|表格里|签合同|计划生育|低收入|高标准(?=农|田|基本|建|化)|标准厂房|标准化|规划局|规划处|自然资源和规划|审批局|公告牌|合同工|协议离婚|意见箱|直接结算|异地结算|即时结算|预算单位|审计局|统计局|(?:答复|回复|告知|通知)(?=叫|说|讲|称|让我|叫我|要我|是说|不归)/g;

const parenthetic = (clause: string): string => (clause.match(/\([^()]*\)?/g) ?? []).join('');
const plain = (clause: string): string => clause.replace(/\([^()]*\)?/g, '').replace(NOT_FORMS, (found) => '*'.repeat(found.length));

const CHARACTERS_BEFORE = 2;
/** What stands in brackets before the word for the record belongs to it: 这个岗位(小学数学)的面试成绩. */
function parentheticBefore(clause: string, head: string): string {
  const at = Math.max(clause.lastIndexOf(head), clause.lastIndexOf(head.slice(CHARACTERS_BEFORE)));
  return parenthetic(clause.slice(0, Math.max(0, at))).replace(/[()]/g, ' ').trim();
}

const isWeak = (hit: Hit): boolean => hit.codes.every(isWeakForm);
const isSoft = (hit: Hit): boolean => hit.codes.every(isSoftForm);
/** A document number alone names its paper: 217号文件全文及所附图. */
const OF_A_NUMBER = /#[^#]{0,4}$/;

/** 规划总平面图变更的批复: the drawing is not all, something was done about it. */
const GOES_ON = /^(?:总(?:平面?图?|图)[^,、和及]{0,12}|(?:\d{4}年度?)?的?)(?:变更|调整|修改)[^,、]{0,6}(?:批复|批准|许可|决定|文件)/;

const MOST_OF_A_PAPER = 3;
/** 停车收费标准文件: the paper of a price. */
const isPriced = (price: Hit | undefined, paper: Hit): boolean => price !== undefined && price.codes.includes('price') && paper.start - price.end <= MOST_OF_A_PAPER;

interface Head {
  readonly hit: Hit;
  readonly index: number;
}

/** 协议、记录等向贵局备案的材料: what follows names all that was counted up. */
const COUNTED_UP = /、[^,]{1,24}等(?:情况|内容|事项|有关|相关|全套|一整套|所有|全部)?的?/;
/** 等备案材料 names them by what was done with them; 等材料 does not. */
function nameOfAll(text: string, hits: readonly Hit[]): Head | null {
  const row = COUNTED_UP.exec(text);
  if (!row) return null;
  const from = row.index + row[0].length;
  const index = hits.findIndex((hit) => hit.start >= from && hit.start <= from + MOST_BETWEEN && !isWeak(hit) && !isSoft(hit) && ENDS.test(text.slice(hit.end)));
  return index < 0 ? null : { hit: hits[index]!, index };
}
const MOST_BETWEEN = 12;

/** 异地备案和报销比例的政策文件: the last word is that of all. */
const ALL_RULED = /[、和与及][^,、]{2,14}的(?:政策文件|政策规定|政策|规定|管理办法|实施办法|办法|通知|文件规定)$/;

/** 方案、图纸: what is drawn of a plan or a permit goes with it, though no sign stands between. */
const DRAWN = new Set(['drawing', 'map', 'design', 'planning']);
const WITH_DRAWINGS = new Set(['plan', 'permit', 'decision', 'approval', 'contract', 'agreement']);
const isDrawnAfter = (hit: Hit, next: Hit | undefined, text: string): boolean => next !== undefined && /^(?:清单)?$/.test(text.slice(hit.end, next.start)) && hit.codes.some((code) => WITH_DRAWINGS.has(code)) && next.codes.every((code) => DRAWN.has(code)) && ENDS.test(text.slice(next.end));

/** 中标单位与采购人签订的合同: a party to the paper. */
const IS_A_PARTY = /^[与和跟同][^,、]{1,20}(?:签|订立|达成|之间的)/;

/** The hit that names the record: the last of a chain of words that modify each other (可行性研究报告 的 批复). */
function headOf(text: string, hits: readonly Hit[]): Head | null {
  const all = nameOfAll(text, hits);
  if (all) return all;
  if (hits.length > 1 && ALL_RULED.test(text) && hits.at(-1)!.end === text.length && !isWeak(hits.at(-1)!)) return { hit: hits.at(-1)!, index: hits.length - 1 };
  for (let i = 0; i < hits.length; i += 1) {
    const hit = hits[i]!;
    if (isDrawnAfter(hit, hits.slice(i + 1).find((each) => !isWeak(each) && !isSoft(each)), text)) return { hit, index: i };
    if (!ENDS.test(text.slice(hit.end)) || GOES_ON.test(text.slice(hit.end)) || IS_A_PARTY.test(text.slice(hit.end))) continue;
    if (isWeak(hit) && OF_A_NUMBER.test(text.slice(0, hit.start))) return { hit, index: i };
    if (!isWeak(hit) && !isSoft(hit)) return { hit, index: i };
    if (isWeak(hit) && isPriced(hits[i - 1], hit)) return { hit: hits[i - 1]!, index: i - 1 };
    const before = hits.slice(0, i).findLastIndex((each) => !isWeak(each) && !isSoft(each) && each.end >= hit.start - 6);
    if (before >= 0) return { hit: hits[before]!, index: before };
    const beside = hits.findIndex((each, j) => j > i && !isWeak(each) && !isSoft(each) && /^[、和及与]/.test(text.slice(hit.end)) && ENDS.test(text.slice(each.end)));
    if (beside >= 0) return { hit: hits[beside]!, index: beside };
    if (!isWeak(hit)) return { hit, index: i };
  }
  const last = hits.findLastIndex((hit) => !isWeak(hit) && !isSoft(hit));
  return last < 0 ? null : { hit: hits[last]!, index: last };
}

function colloquial(text: string, patterns: readonly (readonly [RegExp, string])[]): MainForm | null {
  for (const [pattern, code] of patterns) if (pattern.test(text)) return { codes: code.split(' '), before: '', core: text, rest: '' };
  return null;
}

/** 55号文件, 即 … 的成交公告: the next clause says what the number is of. */
const EXPLAINS = /^(?:即|就是|也就是|关于|名称|全称|标题|题为|《)/;
const OF_A_TITLE = /《([^《》]{4,80})》/;

/** 15号文(某基地环评批复): the number is told in words beside it. */
function explainedNumber(clause: string): string | null {
  const beside = /#号?(?:文件?)?\(([^()]{4,60})\)/.exec(clause)?.[1];
  return beside !== undefined && FORM_TREE.find(plain(clause)).every(isWeak) && FORM_TREE.find(beside).some((hit) => !isWeak(hit)) ? beside : null;
}

/** What stands right before the word for the record; 水价核定 of 水价核定的批复. */
const lastPart = (text: string): string => text.split(/[的之,、:]|年度?|关于/).filter((part, i, parts) => part !== '' || i < parts.length - 2).at(-1) ?? '';

/** 招商合同(项目投资合同): another name of the same paper; (金额、考核条款) is none. */
function otherName(clause: string, name: string): string {
  const at = clause.indexOf(`${name}(`);
  const beside = at < 0 ? '' : clause.slice(at + name.length + 1).split(')')[0]!.slice(0, 12);
  return FORM_TREE.find(beside).some((hit) => !isWeak(hit)) ? `,${beside}` : '';
}

/** 依据第7批次批复, 在某村发布的征收公告: what the paper rests on. */
const GROUND = /(?:依据|根据|按照|依照)(?:(?!申请|公开|提供|作出|发布|制定|印发|出具|形成|编制|签订|发放)[^,]){2,50}$/;
const DONE_ON_IT = /^[^,]{0,30}(?:发布|作出|张贴|制定|印发|发|下达|签订|公布|出具|编制|形成|做)[出的]/;
const restsOn = (text: string, hit: Hit, next: string): boolean => GROUND.test(text.slice(0, hit.start + 1)) && /^书?$/.test(text.slice(hit.end)) && DONE_ON_IT.test(next);

/** 《招生方案》所附的服务区范围表: what is annexed, not what it is annexed to. */
const ANNEXED = /^[中里]?(?:所附|后附|附带|附件\d*)的?(?=[^,]{2})/;
function annexedTo(clause: string, title: RegExpExecArray | null): string | null {
  const after = title ? plain(clause.slice(title.index + title[0].length)) : '';
  return ANNEXED.test(after) && FORM_TREE.find(after).some((hit) => !isWeak(hit)) ? after.replace(ANNEXED, '') : null;
}

/** …征收决定作出前, …证明材料: when, not what. */
const WHEN = /(?:前|后|时|期间|过程中|之前|之后|当时)$/;

/** 收费标准的那个文件: the paper that sets it, a notice or an approval. */
const THE_PAPER = /^的?(?:[那这该]?[个份张]?)(?:正式)?(?:红头)?(?:文件|文书|依据|批文)/;
const RULED = new Set(['standard', 'price', 'quota', 'zone', 'list-of-items']);
const ruling = (codes: readonly string[], after: string): readonly string[] => (codes.some((code) => RULED.has(code)) && THE_PAPER.test(after) ? [...codes, 'policy', 'approval'] : codes);

/** 名额怎么分到各校的分配表, 指标分配方案: places are given out, not money. */
const OF_PLACES = /(?:名额|(?<!资金)指标|学位|编制)[^,]{0,14}$/;
const GIVES_OUT = /^分配|分配(?:表|明细|结果|情况)$/;
function givenOut(codes: readonly string[], text: string, head: Hit): readonly string[] {
  if (!GIVES_OUT.test(text.slice(head.start, head.end)) || !OF_PLACES.test(text.slice(0, head.start))) return codes;
  return codes.includes('paylist') ? ['quota'] : [...codes, 'quota'];
}

/** 认定名单的通知, 名额分配表的文件: a list and the notice that makes it known are one paper. */
const MADE_KNOWN = new Set(['roster', 'quota', 'standard', 'zone', 'list-of-items', 'award', 'price', 'scores']);
const MAKES_KNOWN = new Set(['policy', 'notice']);
/** 物业合同的备案材料: the contract as it was filed. */
const FILED = new Set(['contract', 'agreement']);
function ofTwo(text: string, head: Hit): readonly string[] {
  const before = FORM_TREE.find(text).filter((hit) => !isWeak(hit) && hit.end <= head.start).at(-1);
  if (!before || !/^的?$/.test(text.slice(before.end, head.start))) return [];
  if (head.codes.some((code) => MAKES_KNOWN.has(code))) return before.codes.filter((code) => MADE_KNOWN.has(code));
  return head.codes.includes('filing') ? before.codes.filter((code) => FILED.has(code)) : [];
}

/** 申请、表决和审批材料: words for forms in a row before one word for papers are all of it. */
const IN_A_ROW = /[^,的之]{2,8}[、和及与][^,的之]{2,6}(?:材料|资料|手续|记录|文件)$/;
function codesOf(text: string, head: Hit): readonly string[] {
  const row = IN_A_ROW.exec(text);
  const others = row && head.start >= row.index ? FORM_TREE.find(text).filter((hit) => hit.start > head.start && !isWeak(hit) && !isSoft(hit)).flatMap(({ codes }) => codes) : [];
  return [...new Set([...givenOut(ruling(head.codes, text.slice(head.end)), text, head), ...others, ...ofTwo(text, head)])];
}

/** 以采矿许可证正副本为准: which paper it is to be. */
const THAT_COUNTS = /^以([^,]{2,24})为准$/;
function formThatCounts(clauses: readonly string[]): MainForm | null {
  const i = clauses.findIndex((clause) => THAT_COUNTS.test(clause));
  const hit = i < 0 ? undefined : FORM_TREE.find(clauses[i]!).find((each) => !isWeak(each) && !isSoft(each));
  return hit ? { codes: hit.codes, before: '', core: clauses.slice(0, i + 1).join(','), rest: clauses.slice(i + 1).join(',') } : null;
}

/** 方案是怎么批的, 要那份批复: a question about one paper, and then the paper that answers it. */
const IS_A_QUESTION = /怎么|怎样|如何|是否|有没有|没有?$|哪|谁|多少|吗$/;
const THEN_THAT_ONE = /^(?:我|我们|就|只|请|想|把|给我|有)*(?:要|给|求|看|把|公开|提供|复印)(?:给?我)?(?:的就?是)?[那这](?:一)?[份个张本]/;
function answerTo(named: MainForm, clauses: readonly string[]): MainForm {
  const i = clauses.findIndex((clause) => THEN_THAT_ONE.test(clause));
  if (i < 1 || !IS_A_QUESTION.test(clauses[i - 1]!)) return named;
  const told = firstFormIn(clauses.slice(i), (clause) => clause === clauses[i]);
  return told && !told.codes.every(isSoftForm) ? { ...told, core: [...clauses.slice(0, i), told.core].join(',') } : named;
}

/** The first clause that names a record by itself; where none does, the first that names what goes with one. */
function formIn(clauses: readonly string[]): MainForm | null {
  const named = firstFormIn(clauses, (clause) => !isAlongside(clause));
  if (!named) return firstFormIn(clauses, isAlongside);
  return named.codes.every(isSoftForm) ? calledMoreClosely(named, clauses) : answerTo(named, clauses);
}

/** 量地那回填的表: 土地现状调查结果确认表: a common word, and then the name of the paper. */
function calledMoreClosely(named: MainForm, clauses: readonly string[]): MainForm {
  const closer = firstFormIn(clauses, (clause) => !isAlongside(clause) && FORM_TREE.find(plain(withoutNumbers(clause))).some((hit) => !isWeak(hit) && !isSoft(hit)));
  return closer && closer.codes.some((code) => named.codes.some((other) => areNear(code, other))) ? closer : named;
}

function firstFormIn(clauses: readonly string[], counts: (clause: string) => boolean): MainForm | null {
  for (let i = 0; i < clauses.length; i += 1) {
    if (!counts(clauses[i]!)) continue;
    const clause = withoutNumbers(clauses[i]!);
    const title = OF_A_TITLE.exec(clause);
    const annexed = annexedTo(clause, title);
    const text = annexed ?? plain(title ? title[1]! : explainedNumber(clause) ?? clause);
    const head = headOf(text, FORM_TREE.find(text))?.hit;
    if ((WHEN.test(text) || (head && restsOn(text, head, clauses[i + 1] ?? ''))) && i + 1 < clauses.length && FORM_TREE.find(plain(clauses[i + 1]!)).length > 0) continue;
    if (!head || (isWeak(head) && EXPLAINS.test(clauses[i + 1] ?? ''))) continue;
    const before = clauses.slice(0, i).map(plain).join(',');
    const end = ENDS.test(text.slice(head.end)) ? head.end : text.length;
    const rest = [text.slice(head.end), parenthetic(clause), ...clauses.slice(i + 1)].join(',');
    const lead = [title ? plain(clause.slice(0, title.index)) : '', annexed === null ? '' : title![1]!].filter((part) => part !== '').join(',');
    const named = [parentheticBefore(clause, text.slice(Math.max(0, head.start - CHARACTERS_BEFORE), head.end)), text.slice(0, end)].filter((part) => part !== '').join('、');
    return { codes: codesOf(text, head), before: lastPart(text.slice(0, head.start)) + otherName(clause, text.slice(head.start, head.end)), core: [before, lead, named].filter((part) => part !== '').join(','), rest };
  }
  return null;
}

/** 最后写的那个报告: the paper itself, however what stands in it is described. */
const POINTS_AT = /(?:写|做|出|作出|形成|作|编)(?:出来)?的?[那这][个份本张](?:报告|意见书?)$/;

/** 请公开这个方案: the story says which, in the last clause that names such a paper. */
const POINTER = /(?:这|那|该|此|上述)(?:一?[个份张本项次条种])?(?:正式的?)?$/;

/** 北坑煤矿工人安置的那个方案 says itself which. */
const DESCRIBED_AND_POINTED = /[^,]{6,}(?<![定说讲做贴发批出给写拿签搞弄])的(?:这|那|该)[^,]{0,3}$/;

function withAntecedent(named: MainForm, clauses: readonly string[]): MainForm {
  const form = FORM_TREE.find(named.core).at(-1);
  if (!form || !POINTER.test(named.core.slice(0, form.start)) || DESCRIBED_AND_POINTED.test(named.core.slice(0, form.start))) return named;
  for (const clause of clauses.map((each) => plain(withoutNumbers(each))).reverse()) {
    const hit = FORM_TREE.find(clause).findLast((each) => !isWeak(each) && each.codes.some((code) => named.codes.some((other) => code === other || areNear(code, other))));
    if (hit) return { codes: [...new Set([...hit.codes, ...named.codes])], before: lastPart(clause.slice(0, hit.start)), core: `${clause.slice(0, hit.end)},${named.core}`, rest: named.rest };
  }
  return named;
}

/** 依据的是哪个文件? 要那个文件: a word that says nothing points at what the story describes. */
const ONLY_POINTS = /^(?:请|就|只|把|我|想|要|公开|提供|给我|复印)*[那这](?:一)?[个份张道本](?:文件|东西|材料|资料)(?:给我|复印|公开)?$/;
function pointedAt(named: MainForm, asked: readonly string[], told: readonly string[]): MainForm {
  if (!named.codes.every(isWeakForm) || asked.length !== 1 || !ONLY_POINTS.test(asked[0]!)) return named;
  const found = colloquial(told.join(','), SURE_COLLOQUIAL_FORMS) ?? colloquial(told.join(','), COLLOQUIAL_FORMS);
  return found ? { ...found, core: [...told, ...asked].join(','), rest: '' } : named;
}

/** What is asked for and, where the wish only points at it, what the story calls it. */
export function mainFormOf(asked: readonly string[], near: readonly string[], told: readonly string[]): MainForm {
  return withAntecedent(pointedAt(askedForm(asked, near), asked, told), [...told, ...near]);
}

/** 要完整的表: a table, and the words before it say of what. */
const ONLY_A_TABLE = /^[^,]{0,6}(?:完整|全部|整|那[张份个]|这[张份个]|一[张份]|盖了?章|全)的?(?:表|表格|单子|清单|明细)/;
function describedTable(named: MainForm | null, asked: readonly string[], near: readonly string[]): MainForm | null {
  if (!named?.codes.every((code) => code === 'table') || near.length === 0 || !ONLY_A_TABLE.test(asked[0] ?? '')) return null;
  const found = colloquial(near.join(','), SURE_COLLOQUIAL_FORMS) ?? colloquial(near.join(','), COLLOQUIAL_FORMS);
  return found && { ...found, core: [...near, ...asked].join(',') };
}

/** What was done in a case and where its papers are: 某店卖劣药那个案子, 想查的是里头的材料. */
const IN_IT = /^[^,]{0,8}(?:里头|里面|里边|其中)的|(?:查|审|清)(?:出来|完|下来)的/;
/** The clauses that may describe the record: the first two, or up to the one that names it. */
function describing(asked: readonly string[], near: readonly string[]): string {
  const until = asked.findIndex((clause) => FORM_TREE.find(plain(clause)).some((hit) => !isWeak(hit))) + 1;
  return [...(IN_IT.test(asked[0] ?? '') ? near.slice(-1) : []), ...asked.slice(0, Math.min(Math.max(2, until), MOST_DESCRIBING))].join(',');
}
const MOST_DESCRIBING = 4;

/** The record mainly asked for: by its name in what is asked, by how people describe it, by its name in the same sentence. */
function askedForm(asked: readonly string[], near: readonly string[]): MainForm {
  const all = asked.join(',');
  const named = formThatCounts(asked) ?? formIn(asked);
  const table = describedTable(named, asked, near);
  if (table) return table;
  const sure = colloquial(describing(asked, near), SURE_COLLOQUIAL_FORMS);
  if (sure && (!named || sure.codes[0] !== named.codes[0])) return sure;
  if (named && !named.codes.every(isSoftForm)) return named;
  if (named && POINTS_AT.test(named.core)) return named;
  const told = colloquial(plain(all), COLLOQUIAL_FORMS);
  if (told) return { ...told, core: all };
  if (named) return named;
  const around = formIn(near) ?? colloquial(near.join(','), COLLOQUIAL_FORMS);
  if (around) return { ...around, core: [...near, ...asked].join(','), rest: '' };
  return { codes: FORM_TREE.find(all).length > 0 ? ['document'] : [], before: '', core: all, rest: '' };
}
