import type { ConsultationFacts } from '../../facts.js';
import type { Run } from '../../letter.js';
import { day, gap, say, together } from '../../wording/runs.js';
import { statement } from './element.js';
import type { ReplyDraft } from './reply.js';

/** Third parties that were asked, letters taken back left out. */
const asked = ({ facts }: ReplyDraft): ConsultationFacts[] => facts.consultations.filter((each) => each.kind === 'third-party' && each.answer !== 'WITHDRAWN');

/** That the third party was asked, and what it answered (Art. 32), without naming it; as proposed where the case has no letter of its own. */
export function consultationsText(draft: ReplyDraft): Run[] {
  const parties = asked(draft);
  if (parties.length === 0) return statement(draft, 'thirdPartyAnswer');
  if (parties.length === 1) return say`本机关已依法书面征求第三方意见，${answerText(parties[0]!, '第三方')}。`;
  const each = parties.map((party, i) => say`${i === 0 ? '' : '；'}${answerText(party, `第${i + 1}方`)}`);
  return together(say`本机关已依法分别书面征求${parties.length}个第三方的意见，`, ...each, ['。']);
}

function answerText({ id, answer, reasonable, endedOn }: ConsultationFacts, who: string): Run[] {
  switch (answer) {
    case 'CONSENTED': return say`${who}于${day(endedOn, `consultations.${id}.endedOn`, '第三方答复日期')}答复同意公开`;
    case 'REFUSED': return say`${who}于${day(endedOn, `consultations.${id}.endedOn`, '第三方答复日期')}答复不同意公开，${judged(id, reasonable)}`;
    case 'SILENT': return say`${who}在收到征求意见书之日起15个工作日内未提出意见，由本机关依法决定是否公开`;
    default: return say`${who}的意见：${gap(`consultations.${id}.answer`, '第三方意见')}`;
  }
}

function judged(id: string, reasonable: boolean | null): Run[] {
  if (reasonable === null) return say`${gap(`consultations.${id}.reasonable`, '第三方理由是否合理的认定')}`;
  return say`${reasonable ? '本机关认为其理由合理' : '本机关认为其理由不充分'}`;
}

/** Public interest against that of the third party (Art. 15). */
export function weighing(draft: ReplyDraft): Run[] {
  return statement(draft, 'publicInterestWeighing', draft.facts.proposal?.evidence.publicInterestWeighing);
}
