import { factsFor } from '../../../test/support/letter-facts.js';
import { formOf } from '../forms/find-form.js';
import type { Paragraph } from '../letter.js';
import type { LintInput } from './finding.js';
import { blocks, lint } from './lint.js';
import { RULES, ruleOf } from './rules.js';

function reply(said: readonly string[]): LintInput {
  const { facts, subject } = factsFor('reply:GRANTED.PROVIDED');
  const letter = formOf('reply:GRANTED.PROVIDED').build(facts, {}, subject);
  const more = said.map((text, i): Paragraph => ({ kind: 'paragraph', id: `added:${i}`, role: 'other', locked: false, label: '', runs: [text] }));
  return { facts, outcome: 'GRANTED.PROVIDED', subject, letter: { ...letter, blocks: [...letter.blocks.slice(0, 3), ...more, ...letter.blocks.slice(3)] } };
}

describe('findings', () => {
  it('carry rule, article, place and a masked excerpt', () => {
    expect(lint(reply(['户主34052419800101001X']))).toEqual([{
      rule: 'personal-id', severity: 'error', article: 'Art. 15; PIPL 28', blockId: 'added:0', excerpt: '340***********001X',
      message: { zh: '文书中出现身份证号码340***********001X。', en: 'The letter shows an identity number: 340***********001X.' }, remedy: { zh: '遮盖或者删去他人的个人信息。', en: 'Mask or remove the personal data of others.' },
    }]);
  });

  it('of one rule are at most twenty, and say how many more there are', () => {
    const found = lint(reply(Array.from({ length: 30 }, (_, i) => `村民${i}：13979512345`))).filter(({ rule }) => rule === 'personal-phone');
    expect(found).toHaveLength(20);
    expect(found.at(-1)!.message.zh).toContain('另有10处');
  });

  it('block where one is an error', () => {
    expect(blocks(lint(reply(['户主34052419800101001X'])))).toBe(true);
    expect(blocks(lint({ ...reply([]), lateBy: { target: 4, statutory: 0 } }))).toBe(false);
    expect(blocks(lint(reply([])))).toBe(false);
  });
});

describe('the list of rules', () => {
  it('says everything in both languages', () => {
    for (const { name, label, remedy, article } of RULES) expect([name, label.zh, label.en, remedy.zh, remedy.en, article].filter((said) => said.trim() === '')).toEqual([]);
  });

  it('is looked up by name', () => {
    expect(ruleOf('remedy-class')?.severity).toBe('error');
    expect(ruleOf('no-such-rule')).toBeUndefined();
  });
});
