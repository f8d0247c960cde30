import type { MailConfig } from '../../platform/config/mail-config.js';
import type { OutgoingFile, OutgoingLetter } from '../ports.js';

/** A mail as it is handed to the server. */
export interface Mail {
  readonly messageId: string;
  readonly from: { readonly name: string; readonly address: string };
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly files: readonly OutgoingFile[];
}

export interface LetterMail {
  readonly deliveryId: string;
  readonly letter: OutgoingLetter;
  readonly to: string;
  /** The letter itself, as PDF. */
  readonly pdf: Buffer;
  readonly attachments: readonly OutgoingFile[];
  /** Where reconsideration can be filed online (ARL 22). */
  readonly link: string | null;
}

/**
 * The mail by which a letter is served. Subject and names of files tell whose letter it is and which number it has, and nothing of the
 * applicant or the request: subjects are shown on locked screens and kept in logs of servers.
 */
export function letterMail({ deliveryId, letter, to, pdf, attachments, link }: LetterMail, { from }: Pick<MailConfig, 'from'>): Mail {
  const files = [{ name: pdfName(letter), mediaType: 'application/pdf', bytes: pdf }, ...attachments];
  return {
    messageId: messageIdOf(deliveryId, from), from: { name: letter.issuer, address: from }, to,
    subject: `【${letter.issuer}】${letter.title}${letter.docNumber ? `（${letter.docNumber}）` : ''}`,
    text: bodyOf(letter, files, link), files,
  };
}

/** Fixed per delivery: a mail that is sent twice because the first answer was lost is shown once. */
export function messageIdOf(deliveryId: string, from: string): string {
  return `<delivery.${deliveryId}@${from.slice(from.lastIndexOf('@') + 1)}>`;
}

export function pdfName({ title, docNumber }: Pick<OutgoingLetter, 'title' | 'docNumber'>): string {
  return `${title}${docNumber ? `（${docNumber}）` : ''}.pdf`.replace(/[\\/:*?"<>|]/g, '_');
}

function bodyOf({ issuer, title, docNumber }: OutgoingLetter, files: readonly OutgoingFile[], link: string | null): string {
  const lines = [
    '您好：',
    `现以电子邮件方式向您送达${issuer}制发的《${title}》${docNumber ? `（文号：${docNumber}）` : ''}。文书全文见附件。`,
    '',
    `附件共${files.length}件：`,
    ...files.map(({ name }, i) => `${i + 1}. ${name}`),
    '',
    ...(link ? [`如对本机关的决定不服，救济途径和期限见文书正文；申请行政复议的，可以通过互联网提交：${link}`, ''] : []),
    '本邮件由系统发送，请勿直接回复；如有疑问，请按文书所载联系方式与本机关联系。',
    '',
    issuer,
  ];
  return lines.join('\n');
}
