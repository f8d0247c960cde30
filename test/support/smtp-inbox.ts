import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { received, type ReceivedMail } from './received-mail.js';

/** A refusal that the server gives, as `450 try again`. */
export interface SmtpRefusal {
  readonly code: number;
  readonly message: string;
}

/** A real SMTP server on loopback that keeps what it takes, and refuses when it is told to. */
export class SmtpInbox {
  readonly mails: ReceivedMail[] = [];
  /** Conversations that came as far as a recipient. */
  attempts = 0;
  /** What it answers next, in turn; it takes the mail once there is none left. */
  readonly refusals: SmtpRefusal[] = [];
  private readonly server: SMTPServer;
  private listening = 0;

  constructor(private readonly account?: { readonly user: string; readonly password: string }) {
    this.server = new SMTPServer({
      disabledCommands: account ? ['STARTTLS'] : ['STARTTLS', 'AUTH'], authOptional: !account, logger: false, allowInsecureAuth: true,
      onAuth: ({ username, password }, _session, answer) => {
        if (username === account?.user && password === account?.password) answer(null, { user: username });
        else answer(Object.assign(new Error('no such account'), { responseCode: 535 }));
      },
      onRcptTo: ({ address }, _session, answer) => {
        this.attempts += 1;
        const refusal = this.refusals.shift();
        answer(refusal ? Object.assign(new Error(`${refusal.message} <${address}>`), { responseCode: refusal.code }) : null);
      },
      onData: (stream, session, answer) => {
        const chunks: Buffer[] = [];
        stream.on('data', (chunk: Buffer) => chunks.push(chunk));
        stream.on('end', () => {
          this.mails.push(received(Buffer.concat(chunks), session.envelope.rcptTo.map(({ address }) => address)));
          answer(null, 'taken');
        });
      },
    });
    this.server.on('error', () => undefined);
  }

  async open(port = 0): Promise<this> {
    this.server.listen(port, '127.0.0.1');
    await once(this.server.server, 'listening');
    this.listening = (this.server.server.address() as AddressInfo).port;
    return this;
  }

  get port(): number {
    return this.listening;
  }

  close(): Promise<void> {
    return new Promise((resolve) => this.server.close(() => resolve()));
  }
}
