import fc from 'fast-check';
import { factsFor } from '../../../test/support/letter-facts.js';
import type { LetterFacts } from '../facts.js';
import { gapText, type Letter, paragraphsOf, plainText, textOf } from '../letter.js';
import { citationsText } from '../wording/citations.js';
import { FORMS } from './index.js';

/** Fields that are not words: what they hold is chosen by the office, not written by people. */
const CHOSEN = new Set(['kind', 'channel', 'outcome', 'answer', 'ground', 'method', 'mode', 'decision', 'step', 'opinion', 'id', 'by', 'month', 'question', 'choice', 'stateSecrets', 'workSecrets', 'sensitive', 'proposedBy', 'consentedBy']);
/** A text may bring its own full stop along. */
const unpointed = (part: string) => part.replace(/^[）。；]+|[。；]+$/g, '');
const isDate = (text: string) => /^\d{4}-\d{2}-\d{2}$/.test(text);

/** The facts with every text that somebody wrote replaced. */
function rewritten<T>(value: T, text: (was: string) => string, key = ''): T {
  if (typeof value === 'string') return (CHOSEN.has(key) || isDate(value) ? value : text(value)) as T;
  if (Array.isArray(value)) return value.map((each: unknown) => rewritten(each, text, key)) as T;
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, rewritten(inner as unknown, text, name)])) as T;
}

/** Texts that people write, and texts that they should not: holes, templates, markup, empty ones, names of inherited properties. */
const WRITTEN = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }), fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.constantFrom('', '   ', '。', '\n\n', '${organ.name}', '{{remedy}}', '【待补：联系电话】', '$&$1$`', '<b>粗体</b>', '__proto__', 'constructor', '\u0000\u0007', '”', '60日内', 'x'.repeat(5000), '；；；'),
);

/** What stands in a locked paragraph whatever the facts are: its text between them. */
function stems(letter: Letter, words: readonly string[]): Map<string, string[]> {
  const marks = [...new Set(words)].filter((each) => each.length > 1).sort((a, b) => b.length - a.length);
  return new Map(paragraphsOf(letter).filter(({ locked }) => locked).map(({ id, runs }) => {
    const parts = marks.reduce<string[]>((texts, mark) => texts.flatMap((each) => each.split(mark)), runs.map((run) => (typeof run === 'string' ? run : '')));
    return [id, parts];
  }));
}

const CASES = FORMS.map((form) => [form.key, form] as const);

describe.each(CASES)('%s keeps its locked text', (key, form) => {
  const { facts, subject, free } = factsFor(key);
  // Every text is a mark of its own, so that what the form says itself can be told apart from what it was told.
  const marked = rewritten(facts, (was) => `甲${was.length}乙丙`);
  const marks: string[] = [];
  rewritten(marked, (was) => { marks.push(was); return was; });
  // Optional facts take their labels with them when they are blank: an address, an e-mail, a postcode.
  const blank = new Map(paragraphsOf(form.build(rewritten(facts, () => ''), free, subject)).map(({ id, runs }) => [id, textOf(runs)]));
  const own = [...stems(form.build(marked, free, subject), marks)].map(([id, parts]) => [id, parts.filter((part) => blank.get(id)?.includes(unpointed(part)))] as const);

  it('has text of its own to keep', () => {
    expect(own.every(([id]) => blank.has(id))).toBe(true);
    if (paragraphsOf(form.build(facts, free, subject)).length > 0) expect(own.flatMap(([, parts]) => parts).join('').length).toBeGreaterThan(100);
  });

  it('whatever is written in the facts', () => {
    fc.assert(fc.property(fc.infiniteStream(WRITTEN), fc.dictionary(fc.constantFrom('reason', 'remedy', 'receipt', 'ground', 'supply', '__proto__'), WRITTEN), (texts, typed) => {
      const told: LetterFacts = rewritten(facts, () => texts.next().value as string);
      const letter = form.build(told, typed, subject);
      const found = new Map(paragraphsOf(letter).map((each) => [each.id, each]));
      for (const [id, parts] of own) {
        const text = textOf(found.get(id)?.runs ?? []);
        expect(parts.filter((part) => !text.includes(unpointed(part)))).toEqual([]);
        expect(found.get(id)?.locked).toBe(true);
      }
      for (const { cites, runs } of found.values()) if (cites?.length) expect(textOf(runs)).toContain(citationsText(cites));
      expect(plainText(letter)).not.toMatch(/undefined|NaN|\[object/);
    }), { numRuns: 20 });
  });
});

it('a gap looks like one', () => {
  expect(gapText({ gap: 'organ.phone', label: '联系电话' })).toBe('【待补：联系电话】');
});
