import type { Bilingual } from '../definition.js';

/** How a request comes in, and which day counts as its receipt (Art. 31; domain §4.2). */
export type Channel =
  | 'in-person' | 'signed-post' | 'ordinary-mail' | 'misaddressed-post' | 'internet' | 'email' | 'fax' | 'oral';

export interface ChannelRule {
  readonly channel: Channel;
  readonly label: Bilingual;
  /** `submission`: the day it is handed over or accepted; `signature`: the day the organ signs for it; `confirmation`: the day both sides confirm. */
  readonly receiptIs: 'submission' | 'signature' | 'confirmation';
  readonly basis: string;
  /** What the file keeps as proof of the day of receipt. */
  readonly proof: Bilingual;
}

const rule = (channel: Channel, zh: string, en: string, receiptIs: ChannelRule['receiptIs'], basis: string, proofZh: string, proofEn: string): ChannelRule =>
  ({ channel, label: { zh, en }, receiptIs, basis, proof: { zh: proofZh, en: proofEn } });

export const CHANNELS: readonly ChannelRule[] = [
  rule('in-person', '当面提交', 'in person', 'submission', 'Art. 31(1)', '登记回执', 'acknowledgement slip'),
  rule('signed-post', '邮寄（签收）', 'registered or express post', 'signature', 'Art. 31(2)', '签收记录', 'signature record'),
  rule('ordinary-mail', '邮寄（平常信函）', 'ordinary mail', 'confirmation', 'Art. 31(2)', '与申请人确认的通话记录', 'record of the call with the applicant'),
  rule('misaddressed-post', '邮寄（寄至其他单位或个人）', 'post addressed to another unit or a named official', 'confirmation', 'I207', '与申请人确认的通话记录', 'record of the call with the applicant'),
  rule('internet', '网络平台', 'internet platform', 'confirmation', 'Art. 31(3)', '双方确认记录', 'confirmation by both sides'),
  rule('email', '电子邮件', 'e-mail of the work body', 'confirmation', 'Art. 31(3)', '双方确认记录', 'confirmation by both sides'),
  rule('fax', '传真', 'fax of the work body', 'confirmation', 'Art. 31(3)', '双方确认记录', 'confirmation by both sides'),
  rule('oral', '口头申请（工作人员代填）', 'oral, form filled in by staff', 'submission', 'Art. 29', '申请人签字确认的申请表', 'form confirmed by the applicant'),
];

const BY_NAME = new Map(CHANNELS.map((each) => [each.channel, each]));

/** Throws RangeError for an unknown channel. */
export function channelOf(channel: Channel): ChannelRule {
  const found = BY_NAME.get(channel);
  if (!found) throw new RangeError(`unknown channel '${channel}'`);
  return found;
}
