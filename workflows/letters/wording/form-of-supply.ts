import type { LetterFacts } from '../facts.js';
import { given } from './runs.js';

/** Form and way that Art. 29(3) lets an applicant name, as requests keep them. */
const WORDS: Readonly<Record<string, string>> = {
  paper: '纸面', email: '电子邮件', disc: '光盘', disk: '磁盘',
  post: '邮寄', online: '网上获取', 'pick-up': '自行领取', 'read-on-site': '当场阅读、抄录', fax: '传真',
};

/** The form and the way the applicant asked for: `纸面，邮寄`; empty where none was named. What has no word of ours is printed as it is. */
export function formAskedFor({ medium, route }: LetterFacts['request']): string {
  return [medium, route].filter(given).map((each) => (Object.hasOwn(WORDS, each.trim()) ? WORDS[each.trim()]! : each.trim())).join('，');
}
