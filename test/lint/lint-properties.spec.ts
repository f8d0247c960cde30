import fc from 'fast-check';
import { FORMS } from '../../workflows/letters/forms/index.js';
import type { LetterFacts } from '../../workflows/letters/facts.js';
import type { Block, BlockRole, Letter, Run } from '../../workflows/letters/letter.js';
import type { LintInput } from '../../workflows/letters/lint/finding.js';
import { isOrganisationCode, isResidentId } from '../../workflows/letters/lint/identity-numbers.js';
import { lint } from '../../workflows/letters/lint/lint.js';
import { RULES } from '../../workflows/letters/lint/rules.js';
import { OUTCOMES } from '../../workflows/request/outcomes.js';
import { bareFacts, factsFor } from '../support/letter-facts.js';
import { add, write } from './corpus/specimen.js';

/** Pieces that the rules look for, thrown together, with signs that belong nowhere. */
const pieces = fc.constantFrom(
  '第三十六条', '第（四）项', '《中华人民共和国政府信息公开条例》', '《', '》', '行政复议', '行政诉讼', '60日内', '六个月内', '先', '或者', '直接', '不服本答复书', '向丰城市人民政府申请行政复议', '人民法院', '2026年2月30日', '2026-03-02', '收到', '征求', '第三方',
  '不同意', '视为同意', '15个工作日', '【', '】', '××', '____', '34052419800101001X', '13979512345', 'a@b.cn', '￥1,100元', '壹仟', '元', '机密', '★', '用途', '检索', '系统', '1.', '一、', '（一）', '；', '。', '，', '\n', '\u0000', '\ud800', '\ufffd', ' ',
);
const text = fc.oneof(fc.array(pieces, { maxLength: 40 }).map((all) => all.join('')), fc.string({ unit: 'binary', maxLength: 60 }), fc.string({ maxLength: 30 }));
const date = fc.oneof(fc.constantFrom('2026-03-02', '2026-02-30', '', 'x', '9999-99-99', '2026-03-31'), fc.string({ maxLength: 12 }));
const nothingOr = <T>(some: fc.Arbitrary<T>) => fc.option(some, { nil: null });
const run: fc.Arbitrary<Run> = fc.oneof(text, fc.record({ gap: fc.string({ maxLength: 10 }), label: text }));
const runs = fc.array(run, { maxLength: 4 });
const role = fc.constantFrom<BlockRole>('receipt', 'request', 'decision', 'ground', 'reason', 'given', 'withheld', 'correction-item', 'period', 'consequence', 'how-to', 'amount', 'supply', 'remedy', 'contact', 'other');
const outcome = fc.constantFrom(...OUTCOMES.map(({ code }) => code));

const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ kind: fc.constant('paragraph' as const), id: fc.string({ maxLength: 8 }), role, locked: fc.boolean(), label: text, runs, item: fc.option(fc.integer(), { nil: undefined }), ground: fc.option(outcome, { nil: undefined }) }) as fc.Arbitrary<Block>,
  fc.record({ kind: fc.constant('sheet' as const), id: fc.string({ maxLength: 8 }), role: fc.constant('other' as const), locked: fc.boolean(), label: text, rows: fc.array(fc.record({ label: text, runs }), { maxLength: 3 }) }),
);
const form = fc.oneof(fc.constantFrom(...FORMS.map(({ key }) => key)), fc.string({ maxLength: 12 }));
const letter: fc.Arbitrary<Letter> = fc.record({
  form, formVersion: fc.integer(), audience: fc.constantFrom('applicant' as const, 'third-party' as const, 'organ' as const, 'internal' as const), issuer: text, title: text, docNumber: nothingOr(text), addressee: nothingOr(runs),
  blocks: fc.array(block, { maxLength: 8 }), enclosures: fc.array(text, { maxLength: 3 }), remedy: fc.constantFrom('R1' as const, 'R2' as const, 'R3' as const, 'none' as const), issuedOn: nothingOr(date), sealed: fc.boolean(),
});

/** Facts of a real case with anything in its texts and dates, or a case of which nothing is known. */
const facts: fc.Arbitrary<LetterFacts> = fc.record({ key: fc.constantFrom(...FORMS.map(({ key }) => key)), on: date, content: text, number: nothingOr(text), receivedOn: nothingOr(date), name: text, party: text, counts: text, bare: fc.boolean() })
  .map(({ key, on, content, number, receivedOn, name, party, counts, bare }) => {
    const base = bare ? bareFacts() : factsFor(key).facts;
    return {
      ...base, on, applicant: { ...base.applicant, name }, request: { ...base.request, content, number, receivedOn }, consultations: base.consultations.map((each) => ({ ...each, party: { ...each.party, name: party } })),
      reasons: base.reasons && { ...base.reasons, counts },
    };
  });
const input: fc.Arbitrary<LintInput> = fc.record({
  facts, letter, outcome: nothingOr(outcome), delivery: fc.option(fc.record({ mode: fc.constantFrom('electronic', 'post', ''), on: nothingOr(date), reconsiderationLink: nothingOr(text) }), { nil: undefined }),
  attachments: fc.array(fc.record({ title: text, text }), { maxLength: 2 }), subject: fc.record({ consultationId: fc.constantFrom('1', '2'), round: fc.integer({ min: -1, max: 3 }) }),
  lateBy: fc.option(fc.record({ target: nothingOr(fc.integer()), statutory: nothingOr(fc.integer()) }), { nil: undefined }),
});

describe('whatever the letter', () => {
  it('the check answers, twice the same, with findings of known rules', () => {
    const names = new Set(RULES.map(({ name }) => name));
    fc.assert(fc.property(input, (each) => {
      const before = JSON.stringify(each);
      const found = lint(each);
      expect(lint(each)).toEqual(found);
      expect(JSON.stringify(each)).toBe(before);
      for (const { rule, message, remedy, article } of found) {
        expect(names.has(rule)).toBe(true);
        expect([message.zh, message.en, remedy.zh, remedy.en, article].every((said) => said.length > 0)).toBe(true);
      }
    }), { numRuns: 400 });
  });

  it('findings come in the order of the rules', () => {
    const order = new Map(RULES.map(({ name }, i) => [name, i]));
    fc.assert(fc.property(input, (each) => {
      const places = lint(each).map(({ rule }) => order.get(rule)!);
      expect(places).toEqual([...places].sort((a, b) => a - b));
    }), { numRuns: 300 });
  });
});

const prose = fc.array(fc.constantFrom('经审查', '上述信息', '横岗村', '，', '。', '依法', '公开', '户主', '张', '三'), { maxLength: 30 }).map((all) => all.join(''));
const reply = (): LintInput => {
  const { facts: known, subject } = factsFor('reply:GRANTED.PROVIDED');
  return { facts: known, subject, outcome: 'GRANTED.PROVIDED', letter: FORMS.find(({ key }) => key === 'reply:GRANTED.PROVIDED')!.build(known, {}, subject) };
};
const rulesOf = (each: LintInput) => lint(each).map(({ rule }) => rule);

const region = fc.constantFrom('360981', '110105', '340524', '650102');
const day = fc.integer({ min: 0, max: 30_000 }).map((offset) => new Date(Date.UTC(1925, 0, 1) + offset * 86_400_000).toISOString().slice(0, 10).replaceAll('-', ''));
const SIGNS = '0123456789X';

describe('an identity number', () => {
  const first17 = fc.tuple(region, day, fc.integer({ min: 1, max: 999 })).map(([where, born, sequence]) => `${where}${born}${String(sequence).padStart(3, '0')}`);

  it('is found in any text, and never shown whole', () => {
    fc.assert(fc.property(first17, prose, prose, (digits, before, after) => {
      const number = SIGNS.split('').map((sign) => `${digits}${sign}`).find(isResidentId)!;
      const input_ = reply();
      const found = lint({ ...input_, letter: add(`${before}${number}${after}`)(input_.letter) }).filter(({ rule }) => rule === 'personal-id');
      expect(found).toHaveLength(1);
      expect(JSON.stringify(found)).not.toContain(number.slice(4, 16));
    }), { numRuns: 300 });
  });

  it('has exactly one check sign', () => {
    fc.assert(fc.property(first17, (digits) => expect(SIGNS.split('').filter((sign) => isResidentId(`${digits}${sign}`))).toHaveLength(1)));
  });
});

describe('an organisation code', () => {
  it('has exactly one check sign', () => {
    const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
    const first = fc.tuple(fc.constantFrom('91', '11', '12', '52'), fc.integer({ min: 100_000, max: 699_999 }), fc.array(fc.constantFrom(...alphabet.split('')), { minLength: 9, maxLength: 9 })).map(([kind, where, body]) => `${kind}${where}${body.join('')}`);
    fc.assert(fc.property(first, (code) => expect(alphabet.split('').filter((sign) => isOrganisationCode(`${code}${sign}`))).toHaveLength(1)));
  });
});

describe('text that the officer adds', () => {
  it('does not hide a missing remedy, ground or number', () => {
    fc.assert(fc.property(prose, (said) => {
      const input_ = reply();
      const broken = [write('remedy', ''), write('ground', ''), write('receipt', '本机关收到你的申请。'), add(said)].reduce((each, edit) => edit(each), input_.letter);
      expect(rulesOf({ ...input_, letter: broken })).toEqual(expect.arrayContaining(['remedy-missing', 'ground-missing', 'common-receipt', 'registration-number']));
    }), { numRuns: 200 });
  });

  it('without anything to find raises nothing', () => {
    fc.assert(fc.property(prose, (said) => {
      const input_ = reply();
      expect(rulesOf({ ...input_, letter: add(said)(input_.letter) })).toEqual([]);
    }), { numRuns: 200 });
  });
});
