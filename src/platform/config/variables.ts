/** One variable of the environment, as README's table shows it. */
export interface Variable {
  readonly name: string;
  readonly meaning: string;
  readonly expected: string;
  /** What holds when it is absent. */
  readonly fallback: string;
  /** Never printed; may be given as the name of a file in `<name>_FILE`. */
  readonly secret?: boolean;
}

const key = 'at least 32 random bytes in base64 (openssl rand -base64 32)';
const madeUp = 'required in production; else made up';

/** Every variable that the product reads, in the order of README's table. */
export const variables = [
  { name: 'YISHEN_MODE', meaning: 'what the program is run for', expected: 'production, development, demo or test', fallback: 'production' },
  { name: 'YISHEN_ROLE', meaning: 'which part of the work this process does', expected: 'all, web or worker', fallback: 'all' },
  { name: 'HOST', meaning: 'address to listen on', expected: 'a host name or address', fallback: '127.0.0.1' },
  { name: 'PORT', meaning: 'port to listen on; 0 takes a free one', expected: 'a whole number from 0 to 65535', fallback: '3000' },
  { name: 'DATABASE_URL', meaning: 'where the cases are kept', expected: 'sqlite:<file> or postgres://…', fallback: 'sqlite:<data directory>/yishen.db', secret: true },
  { name: 'QUEUE_URL', meaning: 'what wakes people and programs up', expected: 'embedded, redis://…, rediss://… or postgres://…', fallback: 'embedded', secret: true },
  { name: 'YISHEN_DATA_DIR', meaning: 'directory of files that the program keeps', expected: 'a path', fallback: 'data' },
  { name: 'YISHEN_MIGRATE', meaning: 'run pending migrations at start-up', expected: 'true or false', fallback: 'false in production, else true' },
  { name: 'YISHEN_FIELD_KEY', meaning: 'encrypts personal data at rest', expected: 'exactly 32 random bytes in base64 (openssl rand -base64 32)', fallback: madeUp, secret: true },
  { name: 'YISHEN_FORMER_FIELD_KEYS', meaning: 'field keys that were replaced, to read what they encrypted', expected: 'keys of 32 bytes in base64, separated by commas', fallback: 'none', secret: true },
  { name: 'YISHEN_LOOKUP_KEY', meaning: 'hashes personal data for exact search', expected: key, fallback: madeUp, secret: true },
  { name: 'YISHEN_SESSION_KEY', meaning: 'signs cookies', expected: key, fallback: madeUp, secret: true },
  { name: 'YISHEN_FILES_URL', meaning: 'where files are kept, encrypted', expected: 'file:<directory> or s3://<bucket>/<prefix>?endpoint=…&region=…&path-style=true', fallback: 'file:<data directory>/files', secret: true },
  { name: 'YISHEN_S3_ACCESS_KEY', meaning: 'access key of the object storage', expected: 'a text', fallback: 'none', secret: true },
  { name: 'YISHEN_S3_SECRET_KEY', meaning: 'secret key of the object storage', expected: 'a text', fallback: 'none', secret: true },
  { name: 'YISHEN_FILE_LIMIT_MB', meaning: 'most megabytes of one file', expected: 'a whole number from 1 to 500', fallback: '50' },
  { name: 'YISHEN_CASE_FILES_LIMIT_MB', meaning: 'most megabytes of all files of a case', expected: 'a whole number from 1 to 10000', fallback: '200' },
  { name: 'YISHEN_CLAMD', meaning: 'virus scanner (clamd) that every file is shown to', expected: '<host>:<port> or the path of a socket', fallback: 'files are not scanned' },
  { name: 'YISHEN_SMTP_URL', meaning: 'mail server that letters are sent through', expected: 'smtp://<user>:<password>@<host>:<port> or smtps://…; ?tls=required refuses a connection without TLS', fallback: 'no mail is sent', secret: true },
  { name: 'YISHEN_MAIL_FROM', meaning: 'sender of letters by mail', expected: 'one address, as ogi@example.gov.cn', fallback: 'required with YISHEN_SMTP_URL' },
  { name: 'YISHEN_PUBLIC_URL', meaning: 'address of the public pages, as feeds and site maps write it', expected: 'scheme and host, as https://xxgk.example.gov.cn', fallback: 'the address that a request was sent to' },
  { name: 'YISHEN_PUBLIC_CLIENT_LIMIT', meaning: 'requests to public pages of one client in a minute', expected: 'a whole number from 1 to 9999999', fallback: '300' },
  { name: 'YISHEN_PUBLIC_LIMIT', meaning: 'the same of all clients together, for each process', expected: 'a whole number from 1 to 9999999', fallback: '6000' },
  { name: 'YISHEN_PUBLIC_SUBMISSION_LIMIT', meaning: 'requests for information that one client may make online in an hour', expected: 'a whole number from 1 to 9999999', fallback: '30' },
  { name: 'YISHEN_TRUST_PROXY', meaning: 'believe X-Forwarded-* of the proxy in front', expected: 'true or false', fallback: 'false' },
  { name: 'YISHEN_COOKIE_SECURE', meaning: 'send cookies over HTTPS only', expected: 'true or false', fallback: 'true in production, else false' },
  { name: 'YISHEN_SIMULATED_TIME', meaning: 'time can be moved by hand', expected: 'true, false or an instant such as 2026-01-05T09:00:00+08:00; never in production or development', fallback: 'true in a demo or test' },
  { name: 'YISHEN_LOG_LEVEL', meaning: 'least important messages that are logged', expected: 'error, warn, log or debug', fallback: 'log' },
] as const satisfies readonly Variable[];

export type VariableName = (typeof variables)[number]['name'];

/** What is known of a variable. */
export function variable(name: VariableName): Variable {
  return variables.find((candidate) => candidate.name === name) as Variable;
}

/** README's table of the configuration, in Markdown. */
export function variablesTable(): string {
  const rows = variables.map((one: Variable) => `| \`${one.name}\` | ${one.meaning} | ${one.expected} | ${one.fallback} |`);
  return ['| variable | meaning | expected | default |', '|---|---|---|---|', ...rows].join('\n');
}
