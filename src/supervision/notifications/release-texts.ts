import { type FlagRule, RULES } from '../../../workflows/release/flag.js';
import type { Bilingual } from '../../platform/errors/bilingual.js';
import type { Params } from '../entities/supervision.entity.js';

type Text = (params: Params) => Bilingual;

const fixed = (zh: string, en: string): Text => () => ({ zh, en });
const because = (zh: string, en: string): Text => ({ reasons, reason }) => ({ zh: `${zh}：${reasons ?? reason ?? ''}`, en: `${en}: ${reasons ?? reason ?? ''}` });

/** The rule of a flag in words, and its article. */
function flagged(zh: string, en: string): Text {
  return ({ rule, article }) => {
    const label: Bilingual | undefined = RULES[rule as FlagRule]?.label;
    return { zh: `${zh}：${label?.zh ?? rule}（${article}）`, en: `${en}: ${label?.en ?? rule} (${article})` };
  };
}

/** What notifications of the release workflow say. */
export const RELEASE_TEXTS: Readonly<Record<string, Text>> = {
  'release-flagged': flagged('有信息需要评估是否主动公开，请分派', 'A topic is to be evaluated for publication; assign it'),
  'release-reason-added': flagged('主动公开评估增加了理由', 'A further reason to evaluate a topic'),
  'release-look-again': fixed('暂不公开的信息已到再次评估日期', 'Information that was not published is to be looked at again'),
  'release-dismissed': fixed('该专题不纳入主动公开评估', 'The topic was dismissed from evaluation'),
  'release-merged': fixed('该评估件已随专题并入另一件', 'The case was merged into another one with its topic'),
  'release-assigned': fixed('您有新的主动公开评估', 'A topic is yours to evaluate'),
  'release-reassigned': because('主动公开评估改由您承办', 'An evaluation was reassigned to you'),
  'release-transferred': because('有主动公开评估移交本机关，请分派', 'An evaluation was transferred to your organ; assign it'),
  'release-secrecy-check-needed': fixed('有拟公开信息待保密审查', 'Information to be published waits for its secrecy review'),
  'release-legality-review-needed': fixed('有主动公开处理意见待合法性审查', 'A proposal on publication waits for legality review'),
  'release-taken-back': because('承办人撤回主动公开处理意见', 'The unit took its proposal on publication back'),
  'release-returned': because('主动公开处理意见被退回', 'The proposal on publication was returned'),
  'release-decision-needed': fixed('有主动公开处理意见待决定', 'A proposal on publication waits for your decision'),
  'release-decided': fixed('已决定公开，请在20个工作日内发布', 'Publication was decided; publish within twenty working days'),
  'release-not-now': ({ lookAgainOn }) => ({ zh: `已决定暂不公开，再次评估日期为${lookAgainOn ?? '—'}`, en: `Decided not to publish now; to be looked at again on ${lookAgainOn ?? '—'}` }),
  'release-recalled': because('已决定公开的信息在发布前被撤回', 'A decision to publish was taken back before publication'),
  'release-published': ({ late }) => (Number(late ?? 0) > 0
    ? { zh: `信息已发布（逾期${late}个工作日）`, en: `The information is published, ${late} working days late` } : { zh: '信息已发布', en: 'The information is published' }),
  'release-withdrawn': fixed('已发布的信息被撤下', 'Published information was withdrawn'),
  'release-superseded': fixed('已发布的信息被新的信息替代', 'Published information was superseded'),
};
