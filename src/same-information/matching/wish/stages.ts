import type { Stage } from '../facts.js';

const DRAFTS = ['征求意见', '征意见', '提(?:的)?意见', '收集意见', '意见稿', '草案', '初稿', '初版', '送审稿', '讨论稿', '拟定稿', '未定稿', '公告稿', '没定下来', '听(?:取)?(?:群众|大家|居民|业主|各方)?意见的?那?一?[个份版稿]', '出来(?:听|征)', '(?:最早|最初|头一|第1|开头|原先)[^,]{0,10}[版稿]', '修改(?:之|以)?前', '改之前', '没改过'];
const FINALS = ['正式', '最终', '最后批准', '定稿', '终稿', '终版', '批准稿', '公布稿', '印发稿', '报批稿', '(?<!没|未)定下来', '定案', '定了的', '定好的', '生效', '批准后', '最后(?:定|那|的|公布|印发|通过|贴)', '最后[^,]{0,4}定', '修改(?:之|以)?后', '改[过好定](?:之|以)?后', '[跟和随与]征收决定(?:一起|一并|同时)'];
const PATTERNS: readonly (readonly [Stage, RegExp])[] = [['draft', new RegExp(DRAFTS.join('|'))], ['final', new RegExp(FINALS.join('|'))]];

/** Whether a draft is asked for, or expressly what was decided. */
export const stagesOf = (asked: string): Stage[] => PATTERNS.filter(([, pattern]) => pattern.test(asked)).map(([stage]) => stage);
