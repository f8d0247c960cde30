import fc from 'fast-check';
import { html, joined } from './html.js';

describe('markup', () => {
  it('escapes every text, and leaves markup as it is', () => {
    expect(html`<p title="${'"><script>'}">${'a & <b>'}${html`<i>${"'x'"}</i>`}${['<', html`<br>`]}${null}${undefined}${false}${0}</p>`.markup)
      .toBe('<p title="&quot;&gt;&lt;script&gt;">a &amp; &lt;b&gt;<i>&#39;x&#39;</i>&lt;<br>0</p>');
    expect(joined(['<', html`<br>`, 'c'], ' & ').markup).toBe('&lt; &amp; <br> &amp; c');
  });

  it('lets no text out of its place, whatever it holds', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => {
      const { markup } = html`<p title="${text}">${text}</p>`;
      expect(markup.match(/[<>"]/g)).toEqual(['<', '"', '"', '>', '<', '>']);
      expect(markup).not.toMatch(/&(?!(amp|lt|gt|quot|#39|#96);)/);
    }));
  });
});
