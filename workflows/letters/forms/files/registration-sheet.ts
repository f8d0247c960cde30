import { APPLICANT_KINDS } from '../../../request/applicant-kinds.js';
import { channelOf } from '../../../request/channels.js';
import type { LetterFacts } from '../../facts.js';
import { formAskedFor } from '../../wording/form-of-supply.js';
import { day, gap, given, known, lastDay } from '../../wording/runs.js';
import { sheet } from '../blocks.js';
import { form, requestNumber } from '../frame.js';

/** 2. 登记表: what came, how and when, and every date that follows. Dates no calendar confirms are marked as expected. */
export const REGISTRATION_SHEET = form({
  key: 'registration-sheet', version: 1, document: 2, audience: 'internal', sign: null, title: '政府信息公开申请登记表',
  label: { zh: '登记表', en: 'registration sheet' },
  blocks: ({ facts }) => {
    const { applicant, request, limits } = facts;
    return [
      sheet('request', '申请', [
        ['登记编号', requestNumber(facts)], ['提交方式', channelOf(request.channel).label.zh], ['提交日期', day(request.submittedOn, 'request.submittedOn', '提交日期')],
        ['收到申请日期', day(request.receivedOn, 'request.receivedOn', '收到申请日期')], ['申请人类别', APPLICANT_KINDS.find(({ kind }) => kind === applicant.kind)?.label.zh ?? gap('applicant.kind', '申请人类别')],
        ['申请人', known(applicant.name, 'applicant.name', '申请人姓名或者名称')], ['代理人', given(applicant.agent) ? applicant.agent : '无'], ['联系方式', contactText(applicant)],
        ['申请公开的内容', known(request.content, 'request.content', '申请内容')], ['所涉文号', given(request.docNumberSought) ? request.docNumberSought : '未写明'],
        ['所需信息的形式', formAskedFor(request) || '未写明'],
      ]),
      sheet('handling', '办理', [
        ['承办科室', known(facts.unit, 'unit', '承办科室')], ['承办人', known(facts.officer, 'officer', '承办人')],
        ['补正告知截止日', lastDay(limits.correctionNoticeBy, 'limits.correctionNoticeBy', '补正告知截止日')], ['内部办理目标日', lastDay(limits.target, 'limits.target', '内部办理目标日')],
        ['法定答复期限届满日', lastDay(limits.statutory, 'limits.statutory', '法定答复期限届满日')], ['备注', '', 3],
      ]),
    ];
  },
});

function contactText({ address, phone, email }: LetterFacts['applicant']) {
  return known([address, phone, email].filter(given).join('；'), 'applicant.contact', '申请人联系方式');
}
