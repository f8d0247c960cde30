import { ConfigError } from './config-error.js';
import { Environment } from './environment.js';
import { isAddress, readMailConfig } from './mail-config.js';

const FROM = 'ogi@fengcheng.example';

function read(env: Record<string, string>) {
  const environment = new Environment(env);
  const config = readMailConfig(environment);
  environment.finish();
  return config;
}

function fault(env: Record<string, string>): string {
  try {
    read(env);
    return '';
  } catch (error) {
    expect(error).toBeInstanceOf(ConfigError);
    return (error as Error).message;
  }
}

describe('the mail server', () => {
  it('is absent unless it is named', () => {
    expect(read({})).toBeUndefined();
  });

  it.each([
    ['smtp://mail.example', { host: 'mail.example', port: 587, secure: false, tlsRequired: false }],
    ['smtps://mail.example', { host: 'mail.example', port: 465, secure: true, tlsRequired: false }],
    ['smtp://127.0.0.1:2525/', { host: '127.0.0.1', port: 2525 }],
    ['smtp://[::1]:25?tls=required', { host: '::1', port: 25, tlsRequired: true }],
    ['smtps://of%40fice:p%3Aw%2F@mail.example:4650', { port: 4650, user: 'of@fice', password: 'p:w/' }],
  ])('is read from %s', (url, expected) => {
    expect(read({ YISHEN_SMTP_URL: url, YISHEN_MAIL_FROM: FROM })).toMatchObject({ ...expected, from: FROM });
  });

  it.each(['http://mail.example', 'smtp://', 'smtp://mail.example/path', 'smtp://mail.example?tls=no', 'smtp://mail.example?other=1', 'smtp://%zz:x@mail.example', 'mail.example:25'])(
    'is not %s, and the text is not repeated', (url) => {
      const problem = fault({ YISHEN_SMTP_URL: url, YISHEN_MAIL_FROM: FROM });
      expect(problem).toContain('YISHEN_SMTP_URL: expected');
      expect(problem).not.toContain(`'${url}'`);
    });

  it('comes with its sender, and the sender with it', () => {
    expect(fault({ YISHEN_SMTP_URL: 'smtp://mail.example' })).toContain('YISHEN_MAIL_FROM: is required');
    expect(fault({ YISHEN_MAIL_FROM: FROM })).toContain('YISHEN_SMTP_URL: is required');
    expect(fault({ YISHEN_SMTP_URL: 'smtp://mail.example', YISHEN_MAIL_FROM: '公开办' })).toContain('YISHEN_MAIL_FROM: expected');
  });

  it.each(['a@b.cn', "o'hara+x@mail.example.com"])('knows an address: %s', (text) => expect(isAddress(text)).toBe(true));
  it.each(['', 'a', 'a@', '@b', 'a b@c.cn', 'a@b.cn\r\nBcc: x@y.cn', '<a@b.cn>', 'a@b..cn', 'a@-b.cn', 'a@b.cn,c@d.cn'])('knows what is none: %j', (text) => expect(isAddress(text)).toBe(false));
});
