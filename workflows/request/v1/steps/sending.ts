import type { Sending } from '../payloads.js';
import { refuse, type Ruling } from '../step.js';

/** What is asked of every letter that binds, whichever way it went (I235, ARL 22). */
export function sendingRules({ mode, trackingNumber, reconsiderationLink }: Sending): Ruling[] {
  return [
    mode === 'post' && !trackingNumber && refuse('trackingNumber', 'I235', '邮寄送达须通过邮政企业并填写邮件号码。', 'Post means the postal enterprise; give its mail number.'),
    mode === 'electronic' && !reconsiderationLink && refuse('reconsiderationLink', 'ARL 22', '通过网络送达的，须同时提供网上申请行政复议的渠道（链接）。', 'Electronic service must offer a link for filing reconsideration online.'),
  ];
}
