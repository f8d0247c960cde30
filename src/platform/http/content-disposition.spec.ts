import { attachmentHeader } from './content-disposition.js';

describe('the name under which a file is handed out', () => {
  it.each([
    ['申请表.pdf', 'attachment; filename="___.pdf"; filename*=UTF-8\'\'%E7%94%B3%E8%AF%B7%E8%A1%A8.pdf'],
    ['plain name.txt', 'attachment; filename="plain name.txt"; filename*=UTF-8\'\'plain%20name.txt'],
    ['a"b;c\\d%.zip', 'attachment; filename="a_b_c_d_.zip"; filename*=UTF-8\'\'a%22b%3Bc%5Cd%25.zip'],
    ["it's (1)*.pdf", 'attachment; filename="it\'s (1)*.pdf"; filename*=UTF-8\'\'it%27s%20%281%29%2A.pdf'],
    ['😀.png', 'attachment; filename="_.png"; filename*=UTF-8\'\'%F0%9F%98%80.png'],
  ])('%s', (name, header) => {
    expect(attachmentHeader(name)).toBe(header);
    expect(header).toMatch(/^[\x20-\x7e]+$/);
  });
});
