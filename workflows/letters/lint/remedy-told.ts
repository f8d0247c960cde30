/**
 * Whether a sentence, wherever it stands, tells the reader of a remedy: that he or she may, must or must not go to court or apply for
 * reconsideration. What others said, what happened before, disputes of another kind and the remedies of another act are not told.
 */

const ACT = String.raw`(?:起诉(?![书状人]|意见)|诉至|诉请|上诉|提[起出](?:行政)?(?:赔偿)?诉讼|[向到][^。；，,]{1,30}法院(?:起诉|提起|提出|提告|告|主张)|(?:通过|走)(?:行政)?诉讼|(?:申请|提[起出]|进行)(?:行政)?复议(?![机决案]))`;
const MAY = String.raw`(?:可以|(?<![许认])可(?![以行能靠])|有权|享有|应(?:当|该)|须|只能|无需|不必|不用|(?<!申)请(?!求)|不得|不能|不可|无权|直接|自行|建议|尽快|及时)`;
const PERIOD = String.raw`(?:\d{1,3}|[一二三四五六七八九十百两]{1,4})\s?(?:个工作日|工作日|个月|日|天|年)(?:之?内|以内)`;
/** The word in question is no attribute of something else: `可以提起行政诉讼的行为清单`. */
const TOLD = new RegExp(String.raw`(?:${MAY}[^。；，,]{0,40}?|${PERIOD}[^。；]{0,30}?|(?:不服|异议|不满)(?:的|者)?[^。；]{0,20}?)${ACT}(?!的(?![应可须需请由在自向权期，,]|$))`);
const FINAL = /(?:本|上述|该)(?:答复|告知|决定|处理|机关的?[^。；，,]{0,8}决定)[^。；，,]{0,6}(?:为|系|是|属)(?:最终|终局)(?:的)?(?:决定|裁决|答复|结论)|(?:本|上述|该)(?:答复|告知|决定)[^。；]{0,12}(?:不可诉|不属于[^。；]{0,16}(?:受案|受理)范围)/;

const PAST = new RegExp(String.raw`(?:已|曾|先后|此前|正在|正)[^。；，,]{0,40}${ACT}|${ACT}(?:[^。；，,]{0,6}(?:一案|案件|期间|过程|以来)|后)`);
const SAID_BY_OTHERS = /(?:第三方|公司|企业|法院|判决|裁定|复议机关|复议决定书?|检察院|你在?申请书?中?|来信|来函)[^。；]{0,20}(?:称|表示|认为|认定|提出|主张|指出|载明|写明)/;
const OTHERS = /(?:第三方|(?:该|其他)(?:公司|企业|单位|个人)|(?:被处罚|被征收|被执行|权利|利害关系|当事|相对|被申请|举报|投诉)人|行政机关|检察院|原告|村民|业主)[^。；，,]{0,12}$/;
const OTHER_DISPUTE = /民事|刑事|劳动|仲裁|协商|调解|信访|纠纷|争议|侵权|赔偿|诉求/;
const OTHER_ACT = /(?:就|对|针对|不服)[^。；，,]{0,30}(?:处罚|征收|许可|补偿|安置|强制|拆除|拆迁|认定|登记|规划|审批|裁决|行政行为)[^。；，,答告]{0,12}(?:决定|行为|协议|书|本身|不服|的|依法|，|,)/;
const THIS_LETTER = /(?:本|上述|此)(?:答复|告知|决定|通知)|不予公开/;

export function tellsOfRemedy(sentence: string): boolean {
  if (!/诉|复议|终|法院/.test(sentence)) return false;
  const own = sentence.replace(/“[^”]{0,400}”|「[^」]{0,400}」|《[^》]{0,60}》|（[^）]{0,60}）/g, '');
  if (FINAL.test(own)) return true;
  const told = TOLD.exec(own);
  if (!told || PAST.test(own)) return false;
  const before = own.slice(0, told.index);
  if (SAID_BY_OTHERS.test(before) || (OTHERS.test(before) && !/[你您]|申请人/.test(before))) return false;
  return THIS_LETTER.test(own) || !(OTHER_ACT.test(own) || (OTHER_DISPUTE.test(own) && !/直接/.test(own)));
}

/** Whether it shuts the way: not `不得直接起诉`, which only says that reconsideration comes first. */
export function deniesRemedy(sentence: string): boolean {
  if (FINAL.test(sentence)) return true;
  return new RegExp(String.raw`(?:不得|不能|不可以?|无权)(?:再|就此|对此)?[^。；，,直]{0,20}${ACT}`).test(sentence) && !/先|直接|未经|前置/.test(sentence);
}

/** Whether it says that reconsideration has to come first. */
export function demandsReconsideration(sentence: string): boolean {
  return /先[^。；，]{0,40}复议|复议前置|未经[^。；，]{0,6}复议|不(?:得|能|可)直接/.test(sentence);
}

/** Whether it opens the court without reconsideration. */
export function opensCourt(sentence: string): boolean {
  if (deniesRemedy(sentence) || /不(?:得|能|可)直接|复议决定|复议结果/.test(sentence)) return false;
  const suit = /起诉|诉讼|诉至|诉请|法院/.test(sentence);
  return suit && (!/复议/.test(sentence) || !demandsReconsideration(sentence) || /(?:6|六)个月|直接/.test(sentence));
}
