import type { CivilDate } from '../../../workflows/clock/civil-date.js';
import { documentOf } from '../../requests/applicants/applicant.js';
import type { Story } from '../plot/story.js';
import type { Paper } from './paper.js';

/** An invented paper of a story, on the day it is made or comes in. */
export type PaperOf = (story: Story, on: CivilDate) => Paper;

/** The request as it was filled in by hand. */
export const requestForm: PaperOf = ({ intake: { applicant, content, submittedOn }, place, request }) => ({
  heading: '政府信息公开申请表', scanned: true, on: submittedOn, signedBy: `申请人（签名）：${(applicant.agent ?? applicant).name}`,
  lines: [
    `受理机关：${place.organ.name}`, `申请人：${applicant.name}`, `证件号码：${documentOf(applicant)?.number ?? '（见所附证件）'}`,
    `联系电话：${applicant.contact?.phone ?? ''}`, `通信地址：${applicant.contact?.address ?? ''}`, `申请内容：${content}`, `获取方式：${request.preferredForm}`,
  ],
});

/** A paper that belongs to somebody else's case. */
export const strayPaper: PaperOf = ({ place }, on) => ({
  heading: '材料补充说明', scanned: true, on, signedBy: '（另一申请人）', lines: [`${place.organ.name}：`, '现补充提交本人前次申请的有关材料一份，请并入前次申请一并办理。'],
});

/** The screen of the search, printed for the file. */
export const searchPrintout: PaperOf = ({ topic, place }, on) => ({
  heading: '检索结果打印件', on, signedBy: place.organ.units[0],
  lines: [
    `检索范围：${place.organ.name}协同办公系统、电子档案系统（建库至今）`, `检索词：${topic.record}`, '命中记录：0 条',
    `检索词：${topic.record.slice(0, 6)}`, '命中记录：3 条，经逐条打开核对，均与申请内容无关。', '纸质目录：已翻阅有关年度归档文件目录，未见同名或者相近名称的文件。',
  ],
});

/** The slip on which the applicant signed for the reply. */
export const serviceSlip: PaperOf = ({ intake: { applicant }, place }, on) => ({
  heading: '送达回证', scanned: true, on, signedBy: `受送达人（签名）：${(applicant.agent ?? applicant).name}`,
  lines: [`送达机关：${place.organ.name}`, '送达文书：政府信息公开申请答复书一份', '送达地点：政府信息公开窗口', `受送达人：${applicant.name}`],
});
