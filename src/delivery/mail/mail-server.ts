import { Inject, Injectable } from '@nestjs/common';
import { createTransport, type Transporter } from 'nodemailer';
import { CONFIG, type Config } from '../../platform/config/config.js';
import type { MailConfig } from '../../platform/config/mail-config.js';
import { Time } from '../../platform/time/time.js';
import type { Mail } from './letter-mail.js';

const CONNECT_MS = 15_000;
/** Silence in the middle of a conversation. */
const SILENCE_MS = 60_000;

/** The office's mail server. */
@Injectable()
export class MailServer {
  readonly config: MailConfig | undefined;
  private readonly transport: Transporter | undefined;

  constructor(@Inject(CONFIG) { mail }: Config, private readonly time: Time) {
    this.config = mail;
    this.transport = mail && createTransport({
      host: mail.host, port: mail.port, secure: mail.secure, requireTLS: mail.tlsRequired,
      ...(mail.user !== undefined && { auth: { user: mail.user, pass: mail.password ?? '' } }),
      connectionTimeout: CONNECT_MS, greetingTimeout: CONNECT_MS, socketTimeout: SILENCE_MS,
      // Nothing is ever fetched for a mail: what goes out is what was handed over.
      disableFileAccess: true, disableUrlAccess: true,
    });
  }

  /** Resolves once the server has taken the mail over. Rejects with what `failureOf` understands. */
  async send({ messageId, from, to, subject, text, files }: Mail): Promise<void> {
    if (!this.transport) throw new Error('no mail server is configured');
    await this.transport.sendMail({
      messageId, from, to, subject, text, date: new Date(this.time.now()), headers: { 'Auto-Submitted': 'auto-generated' },
      attachments: files.map(({ name, mediaType, bytes }) => ({ filename: name, contentType: mediaType, content: bytes, contentTransferEncoding: 'base64' as const })),
    });
  }
}
