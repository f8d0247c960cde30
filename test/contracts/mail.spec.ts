import { createHash, randomBytes } from 'node:crypto';
import { letterMail, type LetterMail } from '../../src/delivery/mail/letter-mail.js';
import { MailServer } from '../../src/delivery/mail/mail-server.js';
import { failureOf, type MailFailure } from '../../src/delivery/mail/smtp-failure.js';
import type { OutgoingLetter } from '../../src/delivery/ports.js';
import type { MailConfig } from '../../src/platform/config/mail-config.js';
import { SmtpInbox } from '../support/smtp-inbox.js';
import { testConfig } from '../support/config.js';
import { timeAt } from '../support/time.js';

const FROM = 'ogi@fengcheng.example';
const TO = 'ouyang.jianguo@mail.example';
const LETTER: OutgoingLetter = {
  id: 'letter-1', caseId: 'case-1', form: 'reply:GRANTED.PROVIDED', subject: {}, audience: 'applicant', issuer: '丰城市自然资源局', title: '政府信息公开申请答复书',
  docNumber: '丰自然资公开复〔2026〕3号', remedy: 'R2', signedOn: '2026-01-12', recalled: false, documentSha256: null, reconsiderationLink: 'https://fuyi.example/online',
};
const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

describe('mail through a real SMTP server', () => {
  let inbox: SmtpInbox;
  beforeEach(async () => { inbox = await new SmtpInbox().open(); });
  afterEach(() => inbox.close());

  const serverAt = (over: Partial<MailConfig> = {}) => new MailServer(
    testConfig({ databaseUrl: 'sqlite::memory:', mail: { host: '127.0.0.1', port: inbox.port, secure: false, tlsRequired: false, from: FROM, ...over } }), timeAt('2026-01-13'));
  const mail = (over: Partial<LetterMail> = {}) => letterMail(
    { deliveryId: 'delivery-1', letter: LETTER, to: TO, pdf: Buffer.from('%PDF-1.7 letter'), attachments: [], link: LETTER.reconsiderationLink, ...over }, { from: FROM });
  const failure = async (sending: Promise<void>): Promise<MailFailure> => sending.then(() => { throw new Error('it was taken'); }, failureOf);

  it('arrives as it was sent: headers, Chinese subject and body, files byte for byte under Chinese names', async () => {
    const pdf = randomBytes(300_000);
    const scan = randomBytes(70_000);
    const attachments = [
      { name: '2023年度第三批次城市建设用地批准文件（赣府土字〔2023〕88号）及其全部附图、附表与勘测定界报告.pdf', mediaType: 'application/pdf', bytes: scan },
      { name: '清单.csv', mediaType: 'text/csv', bytes: Buffer.from('序号,文件\r\n1,批文\r\n') },
    ];
    await serverAt().send(mail({ pdf, attachments }));
    const [arrived] = inbox.mails;
    expect(arrived!.recipients).toEqual([TO]);
    expect(arrived!.subject).toBe('【丰城市自然资源局】政府信息公开申请答复书（丰自然资公开复〔2026〕3号）');
    expect(arrived!.headers.get('message-id')).toBe('<delivery.delivery-1@fengcheng.example>');
    expect(arrived!.headers.get('auto-submitted')).toBe('auto-generated');
    expect(arrived!.headers.get('from')).toContain(`<${FROM}>`);
    expect(Date.parse(arrived!.headers.get('date')!)).toBe(Date.UTC(2026, 0, 13, 1));
    expect(arrived!.text).toContain('文号：丰自然资公开复〔2026〕3号');
    expect(arrived!.text).toContain('https://fuyi.example/online');
    for (const { name } of attachments) expect(arrived!.text).toContain(name);
    expect(arrived!.files.map(({ name }) => name)).toEqual(['政府信息公开申请答复书（丰自然资公开复〔2026〕3号）.pdf', ...attachments.map(({ name }) => name)]);
    expect(arrived!.files.map(({ bytes }) => sha256(bytes))).toEqual([pdf, scan, attachments[1]!.bytes].map(sha256));
    expect(arrived!.raw).toMatch(/filename\*0\*=utf-8''/i);
    expect(Buffer.from(arrived!.raw, 'latin1').every((byte) => byte < 0x80)).toBe(true);
  });

  it('has no word of a remedy in a letter that gives none, and no number where there is none', () => {
    const plain = mail({ link: null, letter: { ...LETTER, docNumber: null, title: '补正告知书' } });
    expect(plain.text).not.toContain('复议');
    expect(plain.subject).toBe('【丰城市自然资源局】补正告知书');
    expect(plain.files[0]!.name).toBe('补正告知书.pdf');
  });

  it('cannot be made to carry further headers by what it is made of', async () => {
    await serverAt().send(mail({ letter: { ...LETTER, title: '答复\r\nBcc: spy@evil.example' }, to: TO }));
    expect(inbox.mails[0]!.recipients).toEqual([TO]);
    expect(inbox.mails[0]!.headers.has('bcc')).toBe(false);
  });

  it('is to be tried again after 4xx, and is lost after 5xx; no address is told', async () => {
    inbox.refusals.push({ code: 450, message: 'mailbox busy' }, { code: 550, message: 'no such mailbox' });
    const busy = await failure(serverAt().send(mail()));
    expect(busy).toMatchObject({ permanent: false, reason: expect.stringContaining('450') });
    const gone = await failure(serverAt().send(mail()));
    expect(gone).toMatchObject({ permanent: true, reason: expect.stringContaining('no such mailbox') });
    expect(busy.reason + gone.reason).not.toContain('ouyang');
    await serverAt().send(mail());
    expect(inbox.mails).toHaveLength(1);
  });

  it('waits for a server that is away', async () => {
    const { port } = inbox;
    await inbox.close();
    expect(await failure(serverAt({ port }).send(mail()))).toMatchObject({ permanent: false, reason: expect.stringMatching(/ECONNREFUSED|ESOCKET/) });
    inbox = await new SmtpInbox().open(port);
    await serverAt({ port }).send(mail());
    expect(inbox.mails).toHaveLength(1);
  });

  it('goes over a connection without TLS unless TLS is required', async () => {
    expect(await failure(serverAt({ tlsRequired: true }).send(mail()))).toMatchObject({ permanent: false });
    expect(inbox.mails).toHaveLength(0);
    await serverAt().send(mail());
    expect(inbox.mails).toHaveLength(1);
  });

  it('signs in where the server asks for it; a wrong password is no fault of the mail', async () => {
    const guarded = await new SmtpInbox({ user: 'office', password: 'p:w/汉' }).open();
    try {
      const at = { port: guarded.port, user: 'office' };
      expect(await failure(serverAt({ ...at, password: 'wrong' }).send(mail()))).toMatchObject({ permanent: false });
      await serverAt({ ...at, password: 'p:w/汉' }).send(mail());
      expect(guarded.mails).toHaveLength(1);
    } finally {
      await guarded.close();
    }
  });
});
