import { outcomeOf, OUTCOMES, type ReplyElement } from '../../request/outcomes.js';
import { ELEMENTS } from './elements.js';
import { isBlankSheet } from './letter-kind.js';
import { bare, type Passage, type Reading } from './reading.js';
import { errorRule, hit, type LintRule, warningRule } from './rule.js';

/** `element-access-route`: one rule for every mandatory element of domain §5. The right organ has to be told only where it is known. */
const ELEMENT_RULES_OF_OUTCOMES: readonly LintRule[] = (Object.keys(ELEMENTS) as ReplyElement[]).map((name) => {
  const { zh, en, article, lacks } = ELEMENTS[name];
  const make = name === 'responsibleOrgan' ? warningRule : errorRule;
  return make(`element-${name.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`)}`, article, [`缺少：${zh}`, `missing: ${en}`], [`写明${zh}。`, `State ${en}.`], (reading) => {
    if (!isAsked(reading, name)) return [];
    const lacking = lacks(reading);
    return lacking === null ? [] : [hit(null, lacking === '' ? `文书没有写明${zh}。` : lacking, `The letter does not state ${en}${lacking === '' ? '' : ', or not rightly'}.`)];
  });
});

/** What a part withheld needs as a refusal on its ground does. What else there is to say of it is its reason, a rule of its own. */
const OF_PARTS = new Set<ReplyElement>(['secretMarking', 'forbiddingLaw', 'thirdPartyAnswer', 'publicInterestWeighing', 'internalKind', 'processKind']);

function isAsked({ kind, outcome, withheldGrounds }: Reading, name: ReplyElement): boolean {
  if (name === 'closingNote') return kind === 'closing';
  if (kind !== 'reply' || !outcome) return false;
  if (outcome.elements.includes(name)) return true;
  return outcome.code === 'PARTIALLY_GRANTED' && OF_PARTS.has(name) && withheldGrounds.some((ground) => outcomeOf(ground).elements.includes(name));
}

const spoken = (passages: readonly Passage[], role: Passage['role']) => passages.some((each) => each.role === role && each.text.trim() !== '');

/** The many words in which offices decide. */
const DECIDES = /决定|(?:予以|可以|主动|属于|已[^。；]{0,24}|不负责|不)公开|不(?:予|再)(?:重复)?(?:公开|提供|处理|办理)|不(?:作为|按)|(?:依照|按照)[^。；]{0,16}规定办理|请(?:到|向|前往)[^。；]{0,30}(?:办理|申请|反映|查询|提出)|无法提供|随[文函信][^。；]{0,10}附|不存在|现答复如下|不属于本机关|现(?:将|予)[^。；]{0,40}(?:提供|邮寄|寄送|发送|送达)/;

const decision = errorRule('common-decision', 'Art. 36; domain §5', ['缺少处理决定', 'no decision'], ['写明查明的情况和处理决定。', 'Say what was found and decided.'], ({ kind, passages, ownText }) => {
  if (kind !== 'reply' || spoken(passages, 'decision') || DECIDES.test(ownText)) return [];
  return [hit(null, '文书没有写明处理决定。', 'The letter does not say what was decided.')];
});

const reason = errorRule('common-reason', 'Art. 36; domain §5', ['没有说明理由', 'no reasons'], ['针对本申请说明理由。', 'Give reasons for this very request.'], (reading) => {
  const { kind, outcome, rest, facts } = reading;
  // Text that came in without roles gives no hold: what is a reason in it cannot be told from what is a fact.
  if (kind !== 'reply' || !outcome || rest.every(({ role }) => role === 'other') || outcome.code.startsWith('GRANTED') || outcome.code === 'PARTIALLY_GRANTED' || outcome.elements.includes('reason')) return [];
  const stock = new Set([bare(facts.request.content)]);
  const given = rest.some(({ role, text }) => role === 'reason' && bare(text).length >= 8 && !stock.has(bare(text)));
  return given || /因(?!此)|由于|鉴于|理由(?:是|如下|：)|经(?:审查|检索|查|核实|查找)|检索|未查[到找]/.test(reading.ownText) ? [] : [hit(null, '文书没有说明理由。', 'The letter gives no reasons.')];
});

const VAGUE = /不宜(?:对外)?公开|不便(?:对外)?公开|(?:属于|系|为)内部(?:资料|文件|材料|信息资料)|(?:较为|比较|过于)?敏感(?:信息|内容)?，?(?:不|故)|按(?:照)?(?:有关|相关)规定，?不(?:予|能|宜)?公开|领导(?:未|不)同意/;

const vague = warningRule('reason-vague', 'Arts. 13–16', ['理由笼统，不是法定情形', 'a reason that the law does not know'], ['改为对应的法定情形和具体理由；“不宜公开”“内部资料”不是不予公开的法定理由。', 'Give the statutory case and the concrete reason: “not suitable for release” or “internal material” is none.'], ({ kind, rest }) =>
  (kind === 'reply' ? rest.filter(({ role, said }) => role !== 'request' && VAGUE.test(said)).map(({ id, said }) => hit(id, '所写理由不是条例规定的不予公开情形。', 'The reason given is none that the Regulation knows.', VAGUE.exec(said)![0])) : []));

const contact = errorRule('common-contact', 'Art. 12; domain §9.1', ['没有联系方式', 'no contact'], ['写明联系电话或者地址。', 'Give a telephone number or an address.'], ({ kind, letter, passages, body, facts: { organ } }) => {
  if (isBlankSheet(letter) || kind === 'unknown') return [];
  const known = [organ.phone, organ.address, organ.email].filter((each): each is string => Boolean(each));
  if (spoken(passages, 'contact') || known.some((each) => body.includes(each)) || /0\d{2,3}-?\d{7,8}/.test(body)) return [];
  return [hit(null, '文书没有写明联系方式。', 'The letter names no way to reach the organ.')];
});

const enclosures = errorRule('enclosures', 'Art. 36(2)', ['正文提到附件，但没有附件', 'enclosures mentioned, none listed'], ['列出附件名称，或者改写正文。', 'List the enclosures, or change the text.'], ({ kind, letter, rest, outcome }) => {
  if (kind !== 'reply' || letter.enclosures.length > 0 || !outcome) return [];
  return rest.filter(({ role, said }) => role !== 'request' && /(?:详?见|参见|列于)附件|附件[12一二：:]|随[文函信]附(?:上|送|寄)/.test(said)).slice(0, 1).map(({ id, said }) => hit(id, '正文提到附件，但文书没有列出任何附件。', 'The text speaks of enclosures, but none is listed.', said));
});

const rank = warningRule('forbidding-law-rank', 'Art. 14', ['禁止公开的依据不是法律、行政法规', 'the forbidding text is no law or administrative regulation'], ['第十四条只认法律、行政法规的禁止性规定；部门规章、文件不足为据。', 'Art. 14 asks for a law or an administrative regulation; departmental rules and notices do not do.'], (reading) => {
  const forbidding = reading.outcome?.code === 'DENIED.LAW_FORBIDDEN' || reading.withheldGrounds.includes('DENIED.LAW_FORBIDDEN');
  const laws = [...new Set(reading.citations.filter(({ law, title }) => law === null && title !== null).map(({ title }) => title!))];
  if (!forbidding || laws.length === 0 || laws.some((title) => /(?:法|条例)(?:（[^）]{0,20}）)?$/.test(title))) return [];
  return [hit(reading.citations.find(({ title }) => title === laws[0])!.passage.id, `《${laws[0]}》从名称看不是法律或者行政法规。`, `By its name, '${laws[0]}' is neither a law nor an administrative regulation.`, laws[0])];
});

const search = errorRule('search-not-on-file', 'Art. 36(4); SPC8', ['卷宗没有检索记录', 'no search on file'], ['先记录检索的系统、地点、关键词和日期，再答复信息不存在。', 'Record the search before the reply that nothing exists.'], ({ kind, outcome, facts }) =>
  kind === 'reply' && outcome?.code === 'UNABLE.NOT_HELD.NOT_EXIST' && facts.searches.length === 0 ? [hit(null, '答复信息不存在，但卷宗没有任何检索记录。', 'The reply says that nothing exists, but no search is on file.')] : []);

const COURIER = /顺丰|中通快|圆通|申通|韵达|极兔|德邦|京东(?:快递|物流)|(?:邮费|运费|快递费?|邮寄费)?到付|货到付款/;

const courier = warningRule('private-courier', 'I235', ['以邮政企业以外的快递或者到付方式寄送', 'sent by a private courier or cash on delivery'], ['答复书只能由邮政企业（中国邮政、EMS）寄送，不得到付。', 'A reply goes by the postal enterprise (China Post, EMS), never cash on delivery.'], ({ kind, rest }) =>
  (kind === 'reply' ? rest.filter(({ role, said }) => role !== 'request' && COURIER.test(said)).map(({ id, said }) => hit(id, '答复书应当由邮政企业寄送。', 'A reply is posted by the postal enterprise.', COURIER.exec(said)![0])) : []));

const outcomeOfForm = errorRule('form-outcome', 'domain §5, §9.1', ['文书与处理结果不对应', 'form does not fit the outcome'], ['按现行处理结果重新生成文书。', 'Make the letter again from the outcome as it stands.'], ({ letter, input, kind }) => {
  const made = OUTCOMES.find(({ code }) => letter.form === `reply:${code}`);
  if (!made || kind !== 'reply' || input.outcome === null || made.code === input.outcome) return [];
  return [hit(null, `文书格式用于“${made.label.zh}”，案件的处理结果已是${input.outcome}。`, `The form is for '${made.label.en}'; the outcome of the case is ${input.outcome}.`)];
});

export const ELEMENT_RULES: readonly LintRule[] = [decision, reason, vague, ...ELEMENT_RULES_OF_OUTCOMES, contact, enclosures, courier, rank, search, outcomeOfForm];
