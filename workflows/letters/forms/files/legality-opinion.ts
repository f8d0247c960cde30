import { citationKey, outcomeOf, remedyOf } from '../../../request/outcomes.js';
import { type Answer, decidedBy, QUESTION_SPECS, type QuestionSpec } from '../../../request/questions.js';
import type { CommentFacts, LetterFacts } from '../../facts.js';
import type { Paragraph, Run } from '../../letter.js';
import { citationsText, citationText } from '../../wording/citations.js';
import { day, gap, given, known, lastDay, say, sentence } from '../../wording/runs.js';
import { freely, locked } from '../blocks.js';
import { form, requestNumber } from '../frame.js';
import { receipt, request } from '../opening.js';
import { opinionText, personName, proposalText } from './file-facts.js';

type Opinion = LetterFacts['opinions'][number];

const REMEDIES = { R1: '先申请行政复议、对行政复议决定不服再提起行政诉讼', R2: '申请行政复议或者提起行政诉讼', none: '不单独告知救济途径' } as const;

/** 合法性审查意见书, for the file: what was reviewed, the seven questions in their order, the opinion and who gave it. */
export const LEGALITY_OPINION = form({
  key: 'legality-opinion', version: 1, document: null, audience: 'internal', sign: null, title: '合法性审查意见书',
  label: { zh: '合法性审查意见书', en: 'legality opinion' },
  blocks: (draft) => {
    const { facts } = draft;
    const opinion = facts.opinions.findLast(isVerdict);
    return [
      receipt({ ...draft, you: '申请人' }), request({ ...draft, you: '申请人' }),
      locked('reviewed', 'other', '审查材料', say`审查材料：登记编号${requestNumber(facts)}的申请材料、办理过程记录及拟制发的答复文书。法定答复期限届满日为${lastDay(facts.limits.statutory, 'limits.statutory', '法定答复期限届满日')}。`),
      locked('proposal', 'decision', '拟办意见', say`${proposalText(facts)}`),
      locked('ground', 'ground', '依据和救济途径', say`${basisText(facts)}`, { cites: facts.proposal ? outcomeOf(facts.proposal.outcome).basis : [] }),
      ...(opinion?.answers ? questions(opinion.answers) : []),
      freely(draft.free, 'reason', 'reason', '审查理由', say`审查理由：${sentence(opinion?.note, 'opinions.note', '审查理由')}`),
      ...(facts.comments && facts.comments.made > 0 ? [locked('comments', 'other', '审查批注', say`${commentsText(facts.comments)}`)] : []),
      locked('opinion', 'other', '审查意见', opinionParagraph(facts, opinion)),
    ];
  },
});

/** The seven questions as the adviser answered them. An opinion may be given without answers, and then has its reasons alone. */
function questions(answers: readonly Answer[]): Paragraph[] {
  return QUESTION_SPECS.map((spec) => locked(`question:${spec.key}`, 'reason', spec.label.zh, say`${spec.label.zh}（${spec.asks.zh}）${answerText(spec, answers)}`));
}

/** The answer with its ground and note; nothing is taken for granted where there is none. */
function answerText({ key, choices, basis }: QuestionSpec, answers: readonly Answer[]): Run[] {
  const answer = answers.find(({ question }) => question === key);
  if (!answer) return decidedBy(answers).closed.includes(key) ? say`前面的问题已经得出结论，不再审查。` : say`未作回答。`;
  const chosen = choices.find((each) => each.key === answer.choice);
  const grounds = chosen?.outcome ? outcomeOf(chosen.outcome).basis : basis;
  const cited = grounds.find((each) => citationKey(each) === answer.ground);
  return say`${known(chosen?.label.zh, `opinions.answers.${key}`, '审查结论')}。${cited ? `依据：${citationText(cited)}。` : ''}${given(answer.note) ? sentence(answer.note, '', '') : ''}`;
}

function basisText({ proposal }: LetterFacts): Run[] {
  if (!proposal) return [gap('proposal', '答复依据')];
  const { basis } = outcomeOf(proposal.outcome);
  const remedy = REMEDIES[remedyOf(proposal.outcome, proposal.withheld.map(({ ground }) => ground))];
  return say`${basis.length === 0 ? '' : `答复依据：${citationsText(basis)}。`}应当告知的救济途径：${remedy}。`;
}

function opinionParagraph(facts: LetterFacts, opinion: Opinion | undefined): Run[] {
  if (!opinion) return say`审查意见：${gap('opinions.legality', '合法性审查意见')}。`;
  const version = !opinion.letterVersion ? '' : `审查的是答复文书第${opinion.letterVersion}版。`;
  return say`审查意见：${opinionText(opinion)}。${version}审查人：${personName(facts, opinion.by, '审查人姓名')}。审查日期：${day(opinion.on, 'opinions.on', '审查日期')}。${lostSince(facts, opinion)}`;
}

/** What an adviser concludes; asking for more, or the officer's taking the reply back, concludes nothing. */
const VERDICTS = new Set(['agree', 'agree-with-changes', 'return', 'disagree']);
const isVerdict = ({ step, opinion }: Opinion): boolean => step === 'legality' && VERDICTS.has(opinion);

/** An agreement that fell away because the reply was changed says so, and so does one that the head overruled. */
function lostSince({ opinions }: LetterFacts, opinion: Opinion): Run[] {
  const since = opinions.slice(opinions.indexOf(opinion) + 1);
  const voided = since.find((each) => each.step === 'legality' && each.opinion === 'voided');
  const head = opinion.opinion === 'disagree' ? since.find(({ step }) => step === 'head') : undefined;
  return [
    ...(voided ? say`答复于${day(voided.on, 'opinions.voided.on', '修改日期')}被修改，上述同意失效。` : []),
    ...(head ? say`公开工作机构负责人于${day(head.on, 'opinions.head.on', '决定日期')}决定：${opinionText(head)}。` : []),
  ];
}

function commentsText({ made, resolved, withdrawn, lapsed, open }: CommentFacts): string {
  const parts = [[resolved, '已处理'], [withdrawn, '已撤回'], [lapsed, '因文书重拟而终止'], [open, '尚未处理']] as const;
  return `审查中共提出批注${made}条：${parts.filter(([n]) => n > 0).map(([n, what]) => `${what}${n}条`).join('，')}。`;
}
