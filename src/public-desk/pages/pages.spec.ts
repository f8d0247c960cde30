import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { NO_DUE_DATE } from '../../../workflows/clock/due-date.js';
import { View } from '../../platform/web-pages/view.js';
import { STATE_WORDS } from '../standing/state-words.js';
import type { CaseStanding } from '../standing/standings.js';
import { correctionPage, messagePage, suggestionPage, withdrawalPage } from './act-pages.js';
import { casePage } from './case-page.js';
import { faultsOf } from './form-faults.js';
import { FORM_SCRIPT } from './form-script.js';
import { queryPage } from './query-page.js';
import { receiptPage } from './receipt-page.js';
import { alikePage } from './alike-page.js';
import { checkPage } from './check-page.js';
import { FIELD_ORDER } from './request-fields.js';
import { whatPage } from './what-page.js';
import { howPage, whoPage } from './who-and-how-pages.js';

const HOSTILE = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }), fc.string({ maxLength: 60 }),
  fc.constantFrom('</textarea><script>alert(1)</script>', '"><img src=x onerror=alert(1)>', "' onfocus='alert(1)", '&lt;b&gt;', '`${alert(1)}`', '<!--', ']]>', '\u0000', 'javascript:alert(1)'),
);
/** The tags of a page in order, without what stands in them: text that gets out of its place would add one. */
const tagsOf = (page: string): string => [...page.matchAll(/<(!?\/?[a-z0-9-]+)[^>]*>/gi)].map(([, name]) => name).join(' ');
/** Names of attributes, for text that gets out of an attribute. */
const handlersOf = (page: string): string[] => [...page.matchAll(/<[a-z][^>]*>/gi)].flatMap(([tag]) => [...tag.replace(/"[^"]*"/g, '""').matchAll(/\s(on\w+|style|srcdoc)\s*=/gi)].map(([, name]) => name!));

const standingOf = (text: string): CaseStanding => ({
  organ: { id: 'organ', name: text, phone: text, address: text }, number: text, intakeNumber: text, applicant: text, summary: text, corrected: text, submittedOn: '2026-03-02',
  state: 'awaiting-correction', ...STATE_WORDS['awaiting-correction'], receivedOn: '2026-03-02', due: NO_DUE_DATE, clock: 'stopped', extendedOn: null, repliedOn: null,
  expected: [{ kind: 'correct', text: { zh: text, en: text }, items: [text, text], until: { dueOn: null, provisional: true, estimatedOn: '2027-01-05' }, late: false }],
  possible: ['correct', 'withdraw', 'write', 'add-files'], feePayment: text,
  letters: [{ id: 'letter', title: text, docNumber: text, signedOn: '2026-03-05', mode: 'electronic', leftOn: '2026-03-05', receivedOn: '2026-03-06', fetchable: true, enclosures: [{ name: text, mediaType: 'application/pdf', size: 1 }] }],
  files: [{ title: text, name: text, size: 1 }],
});

function pagesWith(text: string, language: 'zh' | 'en'): Record<string, string> {
  const view = new View(language);
  const typed = Object.fromEntries(FIELD_ORDER.map((name) => [name, text]));
  const faults = faultsOf(view, FIELD_ORDER.map((name) => ({ pointer: `#/${name}`, message: { zh: text, en: text } })), FIELD_ORDER);
  const published = [{ id: text, title: text, address: '/open/items/1', organ: text, docNumber: null, publishedOn: '2026-03-01' }];
  const office = { name: text, phone: text, address: text };
  const sheet = { view, typed, faults, shown: text, filesLost: true, organs: [{ id: text, name: text }] as never, hints: [{ kind: 'petition' as const, message: { zh: text, en: text } }], published };
  const standing = standingOf(text);
  const act = { view, typed: { content: text, text, note: text, reason: text }, faults, standing, formKey: text };
  return {
    what: whatPage(sheet), how: howPage(sheet), who: whoPage(sheet), mending: whoPage({ ...sheet, toCheck: true }), check: checkPage({ ...sheet, formKey: text, scanned: true }), alike: alikePage({ ...sheet, faults: new Map() }, published),
    receipt: receiptPage({ view, organ: office, intakeNumber: text, submittedOn: '2026-03-02', today: '2026-03-02', ifConfirmed: { dueOn: '2026-03-30', provisional: false, estimatedOn: null }, code: text, files: 1, warnings: [{ pointer: '#/x', message: { zh: text, en: text } }] }),
    query: queryPage({ view, typed: { number: text }, faults: new Map([['code', text]]) }), case: casePage({ view, standing, formKey: text }),
    correction: correctionPage(act), withdrawal: withdrawalPage(act), message: messagePage(act), suggestion: suggestionPage(act),
  };
}

describe.each(['zh', 'en'] as const)('pages in %s', (language) => {
  const plain = pagesWith('x', language);

  it('let no text out of its place, whatever was typed or stands in a case', () => {
    fc.assert(fc.property(HOSTILE, (text) => {
      for (const [name, page] of Object.entries(pagesWith(`x${text}`, language))) {
        expect([name, tagsOf(page)]).toEqual([name, tagsOf(plain[name]!)]);
        expect([name, handlersOf(page)]).toEqual([name, []]);
      }
    }), { numRuns: 60 });
  });

  it('have a title, one heading of the first order, a way past the menu, a name for every field, and no two things of one id', () => {
    for (const [name, page] of Object.entries(plain)) {
      expect([name, /<title>[^<]{2,}<\/title>/.test(page), [...page.matchAll(/<h1\b/g)].length, page.includes('class="skip" href="#main"')]).toEqual([name, true, 1, true]);
      const ids = [...page.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id!);
      expect([name, ids.filter((id, i) => ids.indexOf(id) !== i)]).toEqual([name, []]);
      const fields = [...page.matchAll(/<(?:input|select|textarea)\b[^>]*>/g)].map(([tag]) => tag).filter((tag) => !tag.includes('type="hidden"')).map((tag) => /\sid="([^"]+)"/.exec(tag)?.[1]);
      const labels = [...page.matchAll(/<label for="([^"]+)"/g)].map(([, id]) => id);
      expect([name, fields.filter((id) => !labels.includes(id))]).toEqual([name, []]);
      for (const [, ids_] of page.matchAll(/aria-describedby="([^"]+)"/g)) for (const id of ids_!.split(' ')) expect([name, ids.includes(id)]).toEqual([name, true]);
    }
  });
});

describe('the script of the public form', () => {
  it('is a few kilobytes, where 150 are allowed', () => {
    expect(gzipSync(FORM_SCRIPT).length).toBeLessThan(5 * 1024);
  });
});

describe('a date past the last published calendar', () => {
  it('is called provisional, to the applicant as to the office', () => {
    const page = casePage({ view: new View('zh'), formKey: 'k', standing: { ...standingOf('x'), clock: 'running', due: { dueOn: null, provisional: true, estimatedOn: '2027-01-08' }, extendedOn: '2026-12-01' } });
    expect(page).toContain('2027年1月8日</time>（预计：该年度放假安排尚未公布');
    expect(page).toContain('已于2026年12月1日告知延长');
  });
});
