import type { CivilDate } from '../../../workflows/clock/civil-date.js';
import type { Refusal } from '../../../workflows/definition.js';
import { isAddress } from '../../platform/config/mail-config.js';
import type { DeliveryMode, Recipient } from '../delivery.js';
import type { OutgoingLetter } from '../ports.js';
import { carrierRefusal, trackingRefusal } from './postal-enterprises.js';

/** What somebody orders, or reports as done. */
export interface DeliveryOrder {
  readonly letterId: string;
  readonly mode: DeliveryMode;
  /** Day it was posted, handed over or signed for; today unless given. */
  readonly on?: CivilDate;
  /** Of the reply: why its service is entered after that day. */
  readonly lateReason?: string;
  /** The postal enterprise, or the organ it was handed to. */
  readonly carrier?: string;
  readonly trackingNumber?: string;
  readonly cashOnDelivery?: boolean;
  /** Of direct delivery: who signed. Without it the letter waits to be collected. */
  readonly signedBy?: string;
  /** Of direct delivery that came to nothing. */
  readonly result?: 'refused' | 'failed';
  readonly recipient?: Partial<Recipient>;
  readonly reconsiderationLink?: string;
  readonly detail?: string;
  readonly proofId?: string;
}

/** What an order is judged by. */
export interface OrderFacts {
  readonly letter: OutgoingLetter;
  readonly today: CivilDate;
  readonly on: CivilDate;
  readonly recipient: Partial<Recipient>;
  /** Of a letter to the applicant: the address for mail that is on file; null where there is none. Undefined for letters to others. */
  readonly emailOnFile?: string | null;
  readonly link: string | null;
  readonly mailConfigured: boolean;
}

type Ruling = Refusal | null | false | undefined;

export function refusal(rule: string, article: string | undefined, zh: string, en: string): Refusal {
  return { rule, ...(article ? { article } : {}), message: { zh, en } };
}

/** Everything that speaks against delivering a letter so; empty when nothing does. */
export function orderRefusals(order: DeliveryOrder, facts: OrderFacts): Refusal[] {
  return [...letterRulings(facts), ...dayRulings(facts), ...(MODE_RULES[order.mode](order, facts))].filter((each): each is Refusal => Boolean(each));
}

function letterRulings({ letter }: OrderFacts): Ruling[] {
  if (letter.audience === 'internal') return [refusal('internalDocument', undefined, '内部文书不对外送达。', 'An internal document is not delivered to anybody.')];
  return [
    letter.recalled && refusal('recalled', undefined, '该文书已撤回，不得送达。', 'The letter was taken back and must not leave.'),
    letter.signedOn === null && refusal('signedFirst', undefined, '文书签发后方可送达。', 'A letter leaves only after it is signed.'),
    letter.documentSha256 === null && refusal('documentFirst', undefined, '文书的正式版式文件（PDF）尚未生成，生成后方可送达。', 'The printed letter (PDF) does not exist yet; deliver it once it does.'),
  ];
}

function dayRulings({ letter, on, today }: OrderFacts): Ruling[] {
  return [
    on > today && refusal('notInFuture', undefined, `送达日期${on}晚于今天${today}，请更正日期。`, `The day, ${on}, is after today, ${today}. Correct the day.`),
    letter.signedOn !== null && on < letter.signedOn
      && refusal('notBeforeSignature', undefined, `送达日期${on}早于签发日期${letter.signedOn}，请更正日期。`, `The day, ${on}, is before signature on ${letter.signedOn}. Correct the day.`),
  ];
}

const nobody = ({ name }: Partial<Recipient>): Ruling => !name && refusal('recipientNeeded', undefined, '请填写收件人姓名或者名称。', 'Say to whom it goes.');

const MODE_RULES: Readonly<Record<DeliveryMode, (order: DeliveryOrder, facts: OrderFacts) => Ruling[]>> = {
  direct: ({ signedBy, result }, { recipient }) => [
    nobody(recipient),
    Boolean(signedBy) && result !== undefined && refusal('oneResult', undefined, '已签收的，不能同时登记为拒收或者未送达。', 'It was signed for, or it was not: give one of both.'),
  ],
  'through-organ': ({ carrier }, { recipient }) => [
    nobody(recipient), !carrier && refusal('organNeeded', 'I235', '请填写转送机关的名称。', 'Name the organ through which it is delivered.'),
  ],
  post: ({ carrier, trackingNumber, cashOnDelivery }, { recipient }) => [
    nobody(recipient),
    !recipient.address && refusal('addressNeeded', 'I235', '邮寄送达须有收件地址。', 'Post needs an address.'),
    cashOnDelivery === true && refusal('noCashOnDelivery', 'I235', '邮寄送达不得采用到付方式，邮费由行政机关承担（国办公开办函〔2016〕235号）。', 'Never cash on delivery: the organ pays the postage (I235).'),
    carrier ? carrierRefusal(carrier) : refusal('postalEnterprise', 'I235', '请填写承寄的邮政企业（中国邮政、EMS）。', 'Name the postal enterprise (China Post, EMS).'),
    trackingNumber ? trackingRefusal(trackingNumber) : refusal('trackingNumber', 'I235', '请填写邮件号码。', 'Give the number of the postal item.'),
  ],
  electronic: (_order, { letter, recipient, emailOnFile, link, mailConfigured }) => [
    nobody(recipient),
    !mailConfigured && refusal('mailNotConfigured', undefined, '本系统未配置发信服务器，不能以电子邮件送达；请改用其他方式，或者请管理员配置（YISHEN_SMTP_URL）。', 'No mail server is configured, so nothing was queued; choose another way, or have it configured (YISHEN_SMTP_URL).'),
    !(recipient.email && isAddress(recipient.email)) && refusal('emailNeeded', undefined, '电子送达须有有效的电子邮箱地址。', 'Electronic delivery needs a valid e-mail address.'),
    recipient.email !== undefined && isAddress(recipient.email) && isAnother(recipient.email, emailOnFile) && !recipient.reason?.trim()
      && refusal('otherAddress', 'Art. 15', '该邮箱不是申请人登记的邮箱，请核对；确需寄往该邮箱的，请说明理由（如申请人书面变更）。', 'This is not the address that the applicant is on file with. Check it; if it is to go there, say why (as: the applicant gave it in writing).'),
    letter.remedy !== 'none' && !isLink(link)
      && refusal('reconsiderationLink', 'ARL 22', '通过网络送达的，须同时提供网上申请行政复议的渠道（以 http 或 https 开头的链接）。', 'Electronic service must offer a link (http or https) for filing reconsideration online.'),
  ],
};

const isAnother = (email: string, onFile: string | null | undefined): boolean => onFile !== undefined && email.trim().toLowerCase() !== onFile?.trim().toLowerCase();

function isLink(link: string | null): boolean {
  return link !== null && /^https?:\/\/[^\s<>"]+$/i.test(link) && URL.canParse(link);
}
