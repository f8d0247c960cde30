import type { LetterFacts } from '../facts.js';
import type { Paragraph, Run } from '../letter.js';
import { day, given, known, say } from '../wording/runs.js';
import { locked } from './blocks.js';
import { type Draft, requestNumber } from './frame.js';

/** Day and number of the request. */
export function receipt({ facts, you }: Draft): Paragraph {
  return locked('receipt', 'receipt', '收到申请', say`本机关于${day(facts.request.receivedOn, 'request.receivedOn', '收到申请日期')}收到${you}提交的政府信息公开申请（登记编号：${requestNumber(facts)}）。`);
}

/** The request in its own words, in full. */
export function requestText({ request }: LetterFacts): Run[] {
  const sought = given(request.docNumberSought) && !request.content.includes(request.docNumberSought.trim()) ? `（所涉文号：${request.docNumberSought.trim()}）` : '';
  // The sentence of the letter ends after the quotation: a stop inside it would be the second.
  return say`“${known(request.content.trim().replace(/[。．.；;，,、]+$/u, ''), 'request.content', '申请内容')}”${sought}`;
}

/** What was asked for, restated. */
export function request({ facts, you }: Draft): Paragraph {
  return locked('request', 'request', '申请内容', say`${you}申请公开的信息为：${requestText(facts)}。`);
}
