import { remedyOf } from '../../request/outcomes.js';
import type { Passage, Reading } from './reading.js';
import { deniesRemedy, demandsReconsideration, opensCourt } from './remedy-told.js';
import { courtsIn, periodsIn, reconsiderationOrgansIn, type RemedyPeriod, remedySays, SUING } from './remedy-text.js';
import { errorRule, type Hit, hit, type LintRule } from './rule.js';

/** What the remedy text of a letter has to say: R3 says for the third party what R2 says for the applicant. */
export function expectedRemedy({ kind, form, outcome, withheldGrounds, citations }: Reading): 'R1' | 'R2' | 'optional' | 'none' {
  if (kind === 'release' || form === 'closing-notice') return 'R2';
  if (kind === 'closing') return 'optional';
  if (kind !== 'reply' || !outcome) return 'none';
  const refusesInPart = outcome.code === 'PARTIALLY_GRANTED'
    && citations.some(({ law, article, passage }) => law === 'REG' && article >= 14 && article <= 16 && (passage.role === 'withheld' || /不予(?:公开|提供)/.test(passage.text)));
  const remedy = refusesInPart ? 'R1' : remedyOf(outcome.code, withheldGrounds);
  return remedy === 'none' ? 'optional' : remedy;
}

const says = (passages: readonly Passage[]) => passages.map(({ said }) => said).join('\n');
const first = (passages: readonly Passage[]) => passages[0]?.id ?? null;

const missing = errorRule('remedy-missing', 'ARL 23 ¶2; APL 46', ['未告知救济途径', 'no remedy text'], ['在文末写明复议机关、法院和期限。', 'Name the reconsideration organ, the court and the periods at the end.'], (reading) => {
  const expected = expectedRemedy(reading);
  if (expected !== 'R1' && expected !== 'R2') return [];
  // In bare text the suit may be told in a paragraph of its own.
  const typed = !reading.remedial.some(({ role }) => role === 'remedy');
  const said = remedySays(says(typed ? [...reading.remedial, ...reading.told] : reading.remedial));
  if (said === 'nothing') return [hit(null, '文书没有告知申请行政复议和提起行政诉讼的途径。', 'The letter does not tell how to apply for reconsideration or to sue.')];
  if (said === 'reconsideration-only') return [hit(first(reading.remedial), '只告知了行政复议，没有告知行政诉讼。', 'Only reconsideration is named, no suit.')];
  if (said === 'suit-only') return [hit(first(reading.remedial), '只告知了行政诉讼，没有告知行政复议。', 'Only a suit is named, no reconsideration.')];
  return [];
});

const wrongClass = errorRule('remedy-class', 'ARL 23(1)(4), in force 2024-01-01', ['救济告知类型错误', 'remedy text of the wrong class'], ['依据第十四条至第十六条不予公开（含部分）的，告知先申请行政复议；其他答复告知复议或者诉讼。', 'A refusal under Arts. 14–16, whole or in part, says reconsideration first; any other reply says either.'], (reading) => {
  const expected = expectedRemedy(reading);
  const elsewhere = judged(reading) ? reading.told.flatMap((each) => againstClass(each, expected)) : [];
  if (elsewhere.length > 0) return elsewhere;
  const said = remedySays(says(reading.remedial));
  if (expected === 'none' || said === 'nothing' || said.endsWith('-only') || said === expected || (expected === 'optional' && said === 'R2')) return [];
  const where = first(reading.remedial);
  const excerpt = says(reading.remedial);
  if (said === 'contradictory') return [hit(where, '救济告知既要求先申请行政复议，又允许直接起诉。', 'The text both demands reconsideration first and allows a direct suit.', excerpt)];
  return expected === 'R1'
    ? [hit(where, '自2024年1月1日起，对不予公开（含部分不予公开）须先申请行政复议，不能告知可以直接起诉。', 'Since 2024-01-01 a refusal, whole or in part, must say reconsideration first; a direct suit is not open.', excerpt)]
    : [hit(where, '本答复不属于复议前置情形，应当告知可以申请行政复议，也可以直接提起行政诉讼。', 'Reconsideration is not mandatory here: the text must offer reconsideration or suit.', excerpt)];
});

/** The remedy text may be right, and a sentence of the reasons say the contrary. */
function againstClass({ id, said }: Passage, expected: ReturnType<typeof expectedRemedy>): Hit[] {
  if (deniesRemedy(said)) return [hit(id, '正文称不得申请复议、提起诉讼或者属于最终决定，与救济告知矛盾。', 'The text denies reconsideration or suit, or calls itself final: it contradicts the remedy text.', said)];
  if (expected === 'R1' && opensCourt(said)) return [hit(id, '正文称可以直接起诉；不予公开（含部分不予公开）须先申请行政复议。', 'The text opens a direct suit; after a refusal, whole or in part, reconsideration comes first.', said)];
  if (expected === 'R2' && demandsReconsideration(said)) return [hit(id, '正文称须先申请行政复议；本答复不属于复议前置情形。', 'The text demands reconsideration first, which is not mandatory here.', said)];
  return [];
}

const doubled = errorRule('remedy-twice', 'ARL 23 ¶2', ['救济告知重复', 'remedy text given twice'], ['只保留一段救济告知。', 'Keep one remedy text only.'], (reading) => {
  const whole = reading.remedial.filter(({ said }) => /(?:申请|提[出起])(?:行政)?复议/.test(said) || SUING.test(said));
  const applications = whole.reduce((sum, { said }) => sum + periodsIn(said).filter((each) => each.of === 'reconsideration').length, 0);
  if (whole.length < 2 && applications < 2) return [];
  const last = whole.at(-1)!;
  return [hit(last.id, '同一文书中出现了两处救济告知。', 'The letter carries two remedy texts.', last.said)];
});

const onProcedural = errorRule('remedy-on-procedural', 'domain §6.1; SPC8', ['程序性文书附有救济告知', 'remedy text on a step of procedure'], ['删去救济告知：程序性告知不单独可诉。', 'Take the remedy text out: steps of procedure cannot be attacked on their own.'], (reading) => {
  if (reading.kind !== 'procedural') return [];
  return reading.passages.filter(({ said, role }) => role === 'remedy' ? said.trim() !== '' : role !== 'request' && /(?:申请|提[出起])(?:行政)?复议|提起[^。；]{0,10}诉讼|向[^。；，]{0,20}法院/.test(said) && /不服|[日月]之?内/.test(said))
    .concat(reading.told).filter(({ id }, i, all) => all.findIndex((each) => each.id === id) === i)
    .map(({ id, said }) => hit(id, '程序性文书不应告知复议、诉讼。', 'A step of procedure must not tell of reconsideration or suit.', said));
});

const LAWFUL: Readonly<Record<RemedyPeriod['of'], { readonly count: number; readonly unit: RemedyPeriod['unit']; readonly zh: string; readonly en: string }>> = {
  reconsideration: { count: 60, unit: '日', zh: '申请行政复议的期限是60日', en: 'reconsideration is applied for within 60 days' },
  suit: { count: 6, unit: '月', zh: '直接提起行政诉讼的期限是6个月', en: 'a direct suit is brought within 6 months' },
  'suit-after-reconsideration': { count: 15, unit: '日', zh: '对复议决定不服的起诉期限是15日', en: 'a suit after reconsideration is brought within 15 days' },
};

const period = errorRule('remedy-period', 'ARL 20; APL 45, 46', ['救济期限错误', 'period of the remedy wrong'], ['复议60日；直接起诉6个月；对复议决定不服15日。', 'Reconsideration 60 days; direct suit 6 months; suit after reconsideration 15 days.'], (reading) => {
  if (reading.kind === 'procedural' || reading.kind === 'internal') return [];
  const ofRemedy = reading.remedial.flatMap(({ id, said }) => [...wrongPeriods(id, said), ...absentPeriods(id, said, periodsOf(said))]);
  return [...ofRemedy, ...reading.told.flatMap(({ id, said }) => wrongPeriods(id, said))];
});

function periodsOf(said: string): RemedyPeriod[] {
  const first = remedySays(said) === 'R1';
  return periodsIn(said).map((each): RemedyPeriod => (each.of === 'suit' && first ? { ...each, of: 'suit-after-reconsideration' } : each));
}

function wrongPeriods(id: string, said: string): Hit[] {
  return periodsOf(said).filter((each) => each.count !== LAWFUL[each.of].count || each.unit !== LAWFUL[each.of].unit).map((each) => periodHit(id, each));
}

function periodHit(id: string, found: RemedyPeriod): Hit {
  const { zh, en } = LAWFUL[found.of];
  return hit(id, `${zh}，文书写的是“${found.text}”。`, `By law ${en}; the letter says '${found.text}'.`, found.text);
}

function absentPeriods(id: string, said: string, periods: readonly RemedyPeriod[]): Hit[] {
  const absent = (pattern: RegExp, of: (each: RemedyPeriod) => boolean) => pattern.test(said) && !periods.some(of);
  return [
    ...(absent(/(?:申请|提[出起])(?:行政)?复议/, (each) => each.of === 'reconsideration') ? [hit(id, '没有写明申请行政复议的期限。', 'The period for reconsideration is not given.')] : []),
    ...(absent(SUING, (each) => each.of !== 'reconsideration') ? [hit(id, '没有写明提起行政诉讼的期限。', 'The period for the suit is not given.')] : []),
  ];
}

const GENERIC = /^(?:有关|相关|上[一1]级|上级|本级|同级|有管辖权的|具有管辖权的)/;

const organ = errorRule('remedy-organ', 'ARL 23 ¶2, 24', ['复议机关未写明或者错误', 'reconsideration organ not named or wrong'], ['写本机关配置的复议机关全称，只写一个。', "Name the organ's own reconsideration organ in full, and no other."], (reading) => {
  const { organ: { reconsiderationOrgan: right } } = reading.facts;
  if (!judged(reading)) return [];
  return reading.remedial.flatMap(({ id, text, said }) => {
    const named = reconsiderationOrgansIn(said);
    if (!/复议/.test(said) || (right === null && named.length === 0)) return [];
    const others = named.filter((each) => right === null ? GENERIC.test(each) : each !== right);
    if (others.length > 0) return [hit(id, `复议机关应当是${right ?? '具体机关'}，文书写的是“${others[0]}”。`, `The reconsideration organ should be ${right ?? 'named'}; the letter says '${others[0]}'.`, others[0])];
    return right !== null && !text.includes(right) ? [hit(id, `没有写明复议机关${right}。`, `The reconsideration organ, ${right}, is not named.`)] : [];
  });
});

const court = errorRule('remedy-court', 'APL 15; ARL 23 ¶2', ['法院未写明或者错误', 'court not named or wrong'], ['写有管辖权的法院全称。', 'Name the competent court in full.'], (reading) => {
  const { organ: { court: right } } = reading.facts;
  if (!judged(reading)) return [];
  return reading.remedial.flatMap(({ id, text, said }) => {
    const named = courtsIn(said);
    if (!SUING.test(said) || (right === null && named.length === 0)) return [];
    const others = named.filter((each) => right === null ? GENERIC.test(each) || each === '人民法院' : each !== right && !(each === '人民法院' && named.includes(right)));
    if (others.length > 0) return [hit(id, `有管辖权的法院是${right ?? '具体法院'}，文书写的是“${others[0]}”。`, `The court should be ${right ?? 'named'}; the letter says '${others[0]}'.`, others[0])];
    return right !== null && !text.includes(right) ? [hit(id, `没有写明法院${right}。`, `The court, ${right}, is not named.`)] : [];
  });
});

/** Only texts that have to be there are judged in detail. */
function judged({ kind }: Reading): boolean {
  return kind === 'reply' || kind === 'release' || kind === 'closing';
}

const online = errorRule('online-reconsideration', 'ARL 22', ['电子送达未提供网上复议途径', 'no online way to reconsideration'], ['在救济告知中写明网上申请行政复议的网址。', 'Give the address where reconsideration can be applied for online.'], (reading) => {
  const { input: { delivery }, facts } = reading;
  const expected = expectedRemedy(reading);
  if ((delivery?.mode ?? facts.service?.mode) !== 'electronic' || expected === 'none' || expected === 'optional') return [];
  const links = [facts.organ.reconsiderationLink, facts.service?.reconsiderationLink].filter((link): link is string => Boolean(link));
  const offered = Boolean(delivery?.reconsiderationLink) || links.some((link) => reading.body.includes(link)) || reading.remedial.some(({ said }) => /https?:\/\/\S{4}|www\.\S{4}/.test(said));
  return offered ? [] : [hit(first(reading.remedial), '答复以电子方式送达，但没有提供网上申请行政复议的途径。', 'The reply is served electronically, yet offers no way to apply for reconsideration online.')];
});

const declared = errorRule('remedy-declared', 'ARL 23; domain §6.1', ['救济类型标记与案件不符', 'declared remedy class does not fit the case'], ['按现行处理结果重新生成文书。', 'Make the letter again from the outcome as it stands.'], (reading) => {
  const expected = expectedRemedy(reading);
  if (expected !== 'R1' && expected !== 'R2') return [];
  const right = reading.kind === 'release' ? 'R3' : expected;
  const { remedy } = reading.letter;
  return remedy === right ? [] : [hit(null, `文书标记的救济类型是${remedy}，应当是${right}。`, `The letter is marked ${remedy}; it should be ${right}.`)];
});

export const REMEDY_RULES: readonly LintRule[] = [missing, wrongClass, doubled, onProcedural, period, organ, court, online, declared];
