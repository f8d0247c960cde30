import type { Bilingual } from '../../platform/errors/bilingual.js';

const DEADLINES: Readonly<Record<string, Bilingual>> = {
  target: { zh: '答复期限（市定）', en: 'the city\'s reply limit' },
  statutory: { zh: '法定答复期限', en: 'the statutory reply limit' },
  'presumed-target': { zh: '答复期限（尚未双方确认，按提交日预计）', en: 'the reply limit presumed from submission' },
  confirmation: { zh: '与申请人确认收到日期', en: 'confirmation of receipt with the applicant' },
  'correction-notice': { zh: '发出补正告知的最后期限', en: 'the last day for a correction notice' },
  correction: { zh: '申请人补正期限', en: 'the applicant\'s time to correct' },
  reasons: { zh: '申请人说明理由期限', en: 'the applicant\'s time to give reasons' },
  payment: { zh: '申请人缴费期限', en: 'the applicant\'s time to pay' },
  supplement: { zh: '重新答复期限', en: 'the date set for the further reply' },
  remedies: { zh: '申请人救济期限', en: 'the applicant\'s remedy period' },
  'stage:assignment': { zh: '分办时限', en: 'the limit for assignment' },
  'stage:secrecyReview': { zh: '保密审查时限', en: 'the limit for secrecy review' },
  'stage:legalityReview': { zh: '合法性审查时限', en: 'the limit for legality review' },
  'stage:approval': { zh: '审批时限', en: 'the limit for approval' },
  'stage:evaluation': { zh: '主动公开评估时限', en: 'the limit for evaluation' },
  publication: { zh: '发布期限（20个工作日）', en: 'the limit for publication' },
  'look-again': { zh: '再次评估日期', en: 'the date to look again' },
  'ground-ends': { zh: '不予公开理由预计消失日期', en: 'the day the ground is expected to be gone' },
  'stage:service': { zh: '送达时限', en: 'the limit for service' },
};

const FAMILIES: Readonly<Record<string, Bilingual>> = {
  consultation: { zh: '征求意见答复期限', en: 'the time to answer a consultation' },
  assistance: { zh: '协办期限', en: 'the date for assistance' },
  receipt: { zh: '登记对方收到文书的日期', en: 'recording when a letter was received' },
};

/** Letters whose receipt is waited for. */
const LETTERS: Readonly<Record<string, Bilingual>> = {
  correction: { zh: '补正告知书', en: 'correction notice' }, reasons: { zh: '说明理由告知书', en: 'demand for reasons' }, fee: { zh: '收费通知', en: 'fee notice' },
  extension: { zh: '延期告知书', en: 'extension notice' }, consultation: { zh: '征求意见函', en: 'consultation' }, reply: { zh: '答复书', en: 'reply' },
};

const STAGES: Readonly<Record<string, Bilingual>> = {
  reminder: { zh: '提醒', en: 'Reminder' }, yellow: { zh: '黄牌', en: 'Yellow card' }, red: { zh: '红牌', en: 'Red card' },
  due: { zh: '今日到期', en: 'Due today' }, overdue: { zh: '已逾期', en: 'Overdue' }, lapsed: { zh: '期限届满', en: 'Lapsed' }, come: { zh: '日期已到', en: 'Come' }, over: { zh: '期限届满', en: 'Over' },
};

/** What a deadline is called; one of a family (`consultation:2`) by its family and number. */
export function deadlineName(key: string): Bilingual {
  const known = DEADLINES[key];
  if (known) return known;
  const [family = '', which = ''] = key.split(/:(.*)/s);
  const of = FAMILIES[family];
  const one = whichOf(which);
  return of ? { zh: `${of.zh}（${one.zh}）`, en: `${of.en} (${one.en})` } : { zh: key, en: key };
}

/** `consultation:3` → 征求意见函3; a mere number stays one. */
function whichOf(which: string): Bilingual {
  const [name = '', number = ''] = which.split(':');
  const letter = LETTERS[name];
  return letter ? { zh: `${letter.zh}${number}`, en: `${letter.en} ${number}`.trim() } : { zh: which, en: which };
}

export function stageName(stage: string): Bilingual {
  return STAGES[stage] ?? { zh: stage, en: stage };
}
