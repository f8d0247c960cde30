import { redactText } from '../../platform/logging/redaction.js';

/** What a failed attempt at sending a mail means. */
export interface MailFailure {
  /** True: the server will not take this mail, however often it is sent. */
  readonly permanent: boolean;
  /** What the server, or the network, said; addresses hidden. */
  readonly reason: string;
}

/** What nodemailer tells of a failure. */
interface SmtpError {
  readonly code?: string;
  readonly responseCode?: number;
  readonly response?: string;
  readonly message: string;
}

/**
 * A reply 5xx is final (RFC 5321 §4.2.1), 4xx is not, and neither is a server that cannot be reached. A refused sign-in is a fault of the
 * office's own settings, not of the mail: it waits until they are mended.
 */
export function failureOf(error: unknown): MailFailure {
  const { code, responseCode, response, message } = error as SmtpError;
  const permanent = responseCode !== undefined && responseCode >= 500 && code !== 'EAUTH' && code !== 'ETLS';
  return { permanent, reason: oneLine(response ?? (code ? `${code}: ${message}` : message ?? String(error))) };
}

function oneLine(text: string): string {
  return redactText(text.replace(/\s+/g, ' ').trim()).slice(0, 300);
}
