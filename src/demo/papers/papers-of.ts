import { addDays, type CivilDate } from '../../../workflows/clock/civil-date.js';
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

const LISTS = /明细|清册|登记表|名单|花名册|成绩|凭证/u;
const GROUPS = ['一组', '二组', '三组', '四组', '五组', '六组'];
const FAMILY_NAMES = ['王', '李', '张', '刘', '陈', '杨', '黄', '吴', '徐', '周', '熊', '胡'];

/** What is given: the record asked for, invented, with names masked where it is a list of people. */
export const enclosure: PaperOf = (story, on) => ({
  heading: story.topic.record, on: madeBefore(story, on), signedBy: story.place.organ.name,
  lines: LISTS.test(story.topic.record) ? listed(story) : worded(story),
});

/** Made with a program that put the name of whoever typed it into the properties. */
export const enclosureWithAuthor: PaperOf = (story, on) => ({ ...enclosure(story, on), author: '熊志平' });

function madeBefore({ rng }: Story, on: CivilDate): CivilDate {
  return addDays(on, -rng.of('enclosure/made').int(200, 700));
}

function listed({ rng, topic }: Story): string[] {
  const own = rng.of('enclosure/rows');
  const rows = Array.from({ length: own.int(8, 16) }, (_, i) => `${i + 1}　${own.pick(GROUPS)}　${own.pick(FAMILY_NAMES)}＊＊　数量 ${(own.int(8, 96) / 10).toFixed(1)}　金额 ${own.int(3, 290) * 100} 元`);
  return [`说明：本表依据《中华人民共和国政府信息公开条例》第三十七条作区分处理，姓名以“＊”遮盖，证件号码、账号和住址一栏已删除。`, '序号　组别　姓名　数量　金额', ...rows, `以上共${rows.length}行，摘自${topic.record}。`];
}

function worded({ rng, topic, place }: Story): string[] {
  const own = rng.of('enclosure/words');
  return [
    '有关单位：',
    `关于${topic.record}，经研究，现将有关事项明确如下：`,
    `一、原则同意${own.pick(['所报内容', '按程序组织实施', '有关单位提出的意见'])}，具体以本文所附清单为准。`,
    `二、项目范围内涉及面积约${own.int(12, 480)}亩，资金由${own.pick(['市级财政', '上级补助资金和市级配套', '建设单位自筹'])}安排，不得挪作他用。`,
    `三、${own.pick(['请严格执行基本建设程序', '请加强日常监督检查', '请按规定及时公开有关信息'])}，并于每季度末向${place.organ.shortName}报告进展。`,
    '四、本文自印发之日起执行，由承办科室负责解释。',
  ];
}
