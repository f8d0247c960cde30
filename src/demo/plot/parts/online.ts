import { act, move, type Move, type Telling } from '../story.js';
import type { OnlineAct } from '../act.js';

/** The applicant at the public pages. */
const online = (after: number, input: OnlineAct): Move => act('applicant', 'online', after, input);

/** The applicant's half of the confirmation (Art. 31), right after the request. */
export const confirmedOnline = (): Move => online(0, { does: 'confirm' });

export const correctedOnline = ({ topic }: Telling, after = 2): Move => online(after, { does: 'correct', text: `补正后的申请内容：${topic.record}，只需要正文，不需要附图。` });

export const withdrawnOnline = (after = 3): Move => online(after, { does: 'withdraw', text: '已在公开目录中找到所需文件，不再需要答复。' });

export const wroteOnline = (after = 1): Move => online(after, { does: 'write', text: '补充一点：文件大约是去年上半年印发的，当时在村务公开栏张贴过。' });

/** The reply leaves by the city's platform and waits on the public pages to be taken. */
export const sentOnline = (after = 0): Move => move('clerk', 'SERVE', after, { mode: 'electronic', reconsiderationLink: 'https://xzfy.example.cn/fengcheng' });

export const replyFetched = (after = 1): Move => online(after, { does: 'fetch-reply' });

/** Art. 44 ¶2. */
export const publicationSuggested = (after = 1): Move => online(after, { does: 'suggest-release', text: '同村还有不少人想看这份文件，建议直接公开。' });
