import fc from 'fast-check';
import { cleanName, NAME_LENGTH, withExtension } from './clean-name.js';

describe('a file name', () => {
  it.each([
    ['申请表.pdf', '申请表.pdf', 'pdf'],
    ['../../etc/passwd', 'passwd', ''],
    ['..\\..\\Windows\\System32\\evil.PDF', 'evil.pdf', 'pdf'],
    ['/etc/shadow.txt', 'shadow.txt', 'txt'],
    ['C:\\Users\\王芳\\身份证.jpg', '身份证.jpg', 'jpg'],
    ['a/../', 'a', ''],
    ['..', '附件', ''],
    ['', '附件', ''],
    ['...', '附件', ''],
    ['.htaccess', 'htaccess', ''],
    ['.pdf', 'pdf', ''],
    ['batch\u202Efdp.exe', 'batchfdp.exe', 'exe'],
    ['a\u0000b\r\n.pdf', 'ab.pdf', 'pdf'],
    ['a.pdf\u0000.exe', 'a.pdf.exe', 'exe'],
    ['zero\u200Bwidth\uFEFF.docx', 'zerowidth.docx', 'docx'],
    ['CON.pdf', '_CON.pdf', 'pdf'],
    ['nul', '_nul', ''],
    ['com1.tar.zip', '_com1.tar.zip', 'zip'],
    ['a<b>:"|?*.pdf', 'a_b______.pdf', 'pdf'],
    ['"; filename="x.html', '_; filename=_x.html', 'html'],
    ['%2e%2e%2fpasswd.txt', '_2e_2e_2fpasswd.txt', 'txt'],
    ['名 称  （定稿） .docx', '名 称 （定稿）.docx', 'docx'],
    ['report.final version', 'report.final version', ''],
    ['e\u0301.pdf', '\u00e9.pdf', 'pdf'],
    ['lone\ud800.pdf', 'lone.pdf', 'pdf'],
    ['trailing.pdf. . ', 'trailing.pdf', 'pdf'],
  ])('%j is kept as %j', (given, name, extension) => {
    expect(cleanName(given)).toEqual({ name, extension });
  });

  it('that is too long keeps its extension, and no character is cut in two', () => {
    const long = cleanName(`${'😀'.repeat(300)}.docx`);
    expect(long.extension).toBe('docx');
    expect(Array.from(long.name)).toHaveLength(NAME_LENGTH);
    expect(long.name.endsWith('😀.docx')).toBe(true);
    expect(long.name).not.toMatch(/\p{Cs}/u);
  });

  it('takes another extension', () => {
    expect(withExtension(cleanName('passwd'), 'txt')).toEqual({ name: 'passwd.txt', extension: 'txt' });
    expect(withExtension(cleanName('a.b.doc'), 'docx')).toEqual({ name: 'a.b.docx', extension: 'docx' });
  });

  it('is safe whatever came, and clean names stay as they are', () => {
    const part = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 200 }), fc.string({ unit: 'binary', maxLength: 200 }), fc.constantFrom('../', '..\\', '\u202e', 'con', '.', ' ', '\u0000', '.pdf'));
    fc.assert(fc.property(fc.array(part, { maxLength: 6 }), (parts) => {
      const { name, extension } = cleanName(parts.join(''));
      expect(name).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}/\\<>:"|?*]|^\.|[. ]$|^$/u);
      expect(Array.from(name).length).toBeLessThanOrEqual(NAME_LENGTH);
      expect(name.endsWith(extension)).toBe(true);
      expect(cleanName(name)).toEqual({ name, extension });
    }));
  });
});
