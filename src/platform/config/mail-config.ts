import type { Environment } from './environment.js';

/** The office's own mail server, and the sender it accepts. */
export interface MailConfig {
  readonly host: string;
  readonly port: number;
  /** TLS from the first byte (`smtps://`). Otherwise STARTTLS is used where the server offers it. */
  readonly secure: boolean;
  /** STARTTLS or nothing: `smtp://…?tls=required`. */
  readonly tlsRequired: boolean;
  readonly user?: string;
  readonly password?: string;
  /** Address of the sender, as `ogi@fengcheng.gov.cn`. */
  readonly from: string;
}

type Server = Omit<MailConfig, 'from'>;

/** Undefined where the office sends no mail. */
export function readMailConfig(environment: Environment): MailConfig | undefined {
  const server = environment.read<Server | undefined>('YISHEN_SMTP_URL', undefined, serverOf);
  const from = environment.read<string | undefined>('YISHEN_MAIL_FROM', undefined, (text) => (isAddress(text) ? text : undefined));
  if (server && from === undefined) environment.fault('YISHEN_MAIL_FROM', 'is required with YISHEN_SMTP_URL');
  if (!server && from !== undefined) environment.fault('YISHEN_SMTP_URL', 'is required with YISHEN_MAIL_FROM');
  return server && from !== undefined ? { ...server, from } : undefined;
}

/** One plain address: no name, no comment, nothing that could begin another header. */
export function isAddress(text: string): boolean {
  return text.length <= 254 && /^[\w.!#$%&'*+/=?^`{|}~-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)*$/.test(text);
}

function serverOf(text: string): Server | undefined {
  if (!/^smtps?:\/\/[^\s/]+\/?(\?[^#\s]*)?$/.test(text) || !URL.canParse(text)) return undefined;
  const { protocol, hostname, port, username, password, searchParams } = new URL(text);
  const tls = searchParams.get('tls');
  if (hostname === '' || [...searchParams.keys()].some((key) => key !== 'tls') || (tls !== null && tls !== 'required')) return undefined;
  const secure = protocol === 'smtps:';
  const credentials = decoded(username, password);
  if (!credentials) return undefined;
  const [user, secret] = credentials;
  return {
    host: hostname.replace(/^\[|\]$/g, ''), port: port === '' ? (secure ? 465 : 587) : Number(port), secure, tlsRequired: tls === 'required',
    ...(user !== '' && { user, password: secret }),
  };
}

function decoded(...parts: readonly [string, string]): readonly [string, string] | undefined {
  try {
    return [decodeURIComponent(parts[0]), decodeURIComponent(parts[1])];
  } catch {
    return undefined;
  }
}
