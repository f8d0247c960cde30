import { known, lastDay } from '../../wording/runs.js';
import { sheet } from '../blocks.js';
import { form, requestNumber } from '../frame.js';
import { opinionsOf, personName, proposalText } from './file-facts.js';

/** 31. 审查呈批单: handler, section, secrecy opinion, legality opinion, leader. What has not been said yet is left to be written in. */
export const APPROVAL_SHEET = form({
  key: 'approval-sheet', version: 1, document: 31, audience: 'internal', sign: null, title: '政府信息公开申请答复审查呈批单',
  label: { zh: '审查呈批单', en: 'approval sheet' },
  blocks: ({ facts }) => [sheet('approval', '审查呈批', [
    ['登记编号', requestNumber(facts)], ['申请人', known(facts.applicant.name, 'applicant.name', '申请人姓名或者名称')], ['申请内容', known(facts.request.content, 'request.content', '申请内容')],
    ['内部办理目标日', lastDay(facts.limits.target, 'limits.target', '内部办理目标日')], ['法定答复期限届满日', lastDay(facts.limits.statutory, 'limits.statutory', '法定答复期限届满日')],
    ['承办科室', known(facts.unit, 'unit', '承办科室')], ['承办人', facts.proposal?.proposedBy ? personName(facts, facts.proposal.proposedBy, '承办人') : known(facts.officer, 'officer', '承办人')],
    ['拟办意见', proposalText(facts), 3], ['承办科室负责人意见', '', 2], ['保密审查意见', opinionsOf(facts, 'secrecy'), 2], ['合法性审查意见', opinionsOf(facts, 'legality'), 2],
    ['政府信息公开工作机构负责人意见', opinionsOf(facts, 'head'), 2], ['领导签批', opinionsOf(facts, 'approval'), 3],
  ])],
});
