import type { ConsultationFacts } from '../../facts.js';
import type { Paragraph, Run } from '../../letter.js';
import { count, day, given, known, phrase, say } from '../../wording/runs.js';
import { locked } from '../blocks.js';
import { type Draft, requestNumber } from '../frame.js';

/** How a third party is called: whether it is a person or an organisation is not on file. */
export const PARTY = '你（单位）';

/** The consultation the letter is about; the last one where none is named. */
export function consultationOf({ facts, subject }: Draft): ConsultationFacts | undefined {
  return subject.consultationId === undefined ? facts.consultations.at(-1) : facts.consultations.find(({ id }) => id === subject.consultationId);
}

export const partyName = (draft: Draft, label: string): Run[] => known(consultationOf(draft)?.party.name, 'consultation.party.name', label);

/** That there is a request, with its day and number, but not whose it is: a party is told only what it needs to answer. */
export function anonymousReceipt({ facts }: Draft): Paragraph {
  return locked('receipt', 'receipt', '收到申请', say`本机关于${day(facts.request.receivedOn, 'request.receivedOn', '收到申请日期')}收到一件政府信息公开申请（登记编号：${requestNumber(facts)}）。`);
}

/** The information asked about. */
export function information(draft: Draft, opening: string): Paragraph {
  return locked('information', 'request', '征求意见的信息', say`${opening}${phrase(consultationOf(draft)?.information, 'consultation.information', '征求意见的政府信息')}。`);
}

export const answerDays = (draft: Draft): Run[] => count(consultationOf(draft)?.answerDays, 'consultation.answerDays', '提出意见的期限（工作日）');

/** What may be touched, as letters call it. */
export const INTERESTS: Readonly<Record<string, string>> = { 'trade-secret': '商业秘密', 'personal-privacy': '个人隐私', other: '其他合法权益' };

/** What of the third party is touched: `商业秘密`. */
export function interest(draft: Draft): Run[] {
  const found = consultationOf(draft)?.interest;
  return known(given(found) && Object.hasOwn(INTERESTS, found) ? INTERESTS[found] : found, 'consultation.interest', '可能涉及的第三方合法权益');
}
