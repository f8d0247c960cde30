import type { Form } from '../../api/client.js';
import { both } from '../request/about.js';

type Bilingual = ReturnType<typeof both>;
type Words<Body, Member extends keyof Body> = Readonly<Record<Extract<NonNullable<Body[Member]>, string>, Bilingual>>;

/** Closed lists of the commands of a release, with their names. A word that the API gains does not compile until it is named. */
export const DISMISSALS: Words<Form<'DismissBody'>, 'because'> = {
  'already-public': both('信息已经公开', 'Public already'), 'nothing-to-disclose': both('没有可以公开的信息（信访事项、信息不存在等）', 'Nothing to disclose'), 'no-general-interest': both('不涉及公众普遍关注', 'Of no general interest'),
};
export const DECISIONS: Words<Form<'ProposeBody'>, 'decision'> = { release: both('主动公开', 'Publish'), 'release-in-part': both('部分公开', 'Publish in part'), 'not-now': both('暂不公开', 'Not now') };
export const WITHDRAWALS: Words<Form<'WithdrawPublicationBody'>, 'because'> = {
  'content-wrong': both('内容有误', 'It is wrong'), 'not-to-be-public': both('依法不应公开', 'Must not be public (Arts. 14–16)'), 'no-longer-in-force': both('已经失效', 'No longer in force'), ordered: both('有权机关责令撤下', 'Ordered'),
};
export const HEAD_CHOICES: Words<Form<'HeadDecidesReleaseBody'>, 'decision'> = { proceed: both('按处理意见办理', 'Proceed as proposed'), redo: both('退回重新评估', 'Evaluate anew') };
export const GROUNDS: Words<Form<'ProposeBody'>, 'ground'> = {
  'DENIED.STATE_SECRET': both('国家秘密（第十四条）', 'State secret (Art. 14)'), 'DENIED.LAW_FORBIDDEN': both('法律、行政法规禁止公开（第十四条）', 'Forbidden by law (Art. 14)'),
  'DENIED.SECURITY_STABILITY': both('危及“三安全一稳定”（第十四条）', 'Security and stability (Art. 14)'), 'DENIED.THIRD_PARTY': both('损害第三方合法权益（第十五条）', 'Harms a third party (Art. 15)'),
  'DENIED.INTERNAL': both('内部事务信息（第十六条第一款）', 'Internal affairs (Art. 16 ¶1)'), 'DENIED.PROCESS': both('过程性信息（第十六条第二款）', 'Process information (Art. 16 ¶2)'),
  'DENIED.CASE_FILE': both('行政执法案卷（第十六条第二款）', 'Enforcement file (Art. 16 ¶2)'),
};
