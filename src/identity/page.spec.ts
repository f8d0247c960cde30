import { pageOf, seek } from './page.js';

describe('paging', () => {
  const letters = ['a', 'b', 'c', 'd'];

  it('tells where to go on, and nothing on the last page', () => {
    const first = pageOf(letters.slice(0, 3), 2, (letter) => [letter, '1']);
    expect(first.items).toEqual(['a', 'b']);
    expect(seek(first.next!)).toEqual(['b', '1']);
    expect(pageOf(letters.slice(2), 2, (letter) => [letter, '1']).next).toBeNull();
  });

  it.each(['', 'x', 'bm9wZQ', Buffer.from('["a"]').toString('base64url'), Buffer.from('[1,2]').toString('base64url')])('refuses %j as a cursor', (cursor) => {
    expect(() => seek(cursor)).toThrow('not acceptable');
  });
});
