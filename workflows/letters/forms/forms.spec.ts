import { bareFacts, factsFor, ORGAN } from '../../../test/support/letter-facts.js';
import type { Form, NumberSign, Subject } from '../form.js';
import { type BlockRole, gapsOf, type Letter, paragraphsOf, plainText, textOf } from '../letter.js';
import { FORMS } from './index.js';

const complete = (form: Form): Letter => {
  const { facts, subject, free } = factsFor(form.key);
  return form.build(facts, free, subject);
};

const rolesOf = (letter: Letter): BlockRole[] => paragraphsOf(letter).map(({ role }) => role);
const MISPRINTS = /undefined|null|NaN|\[object|[{}]|。。|：。|：：|；。|“”|（）|《》/;

const REPLY = ['receipt', 'request', 'decision', 'ground', 'reason', 'remedy', 'contact'] as const;
/** What domain §9.1 wants of each document, by role. Sheets have rows instead: see below. */
const MANDATORY: Readonly<Record<string, readonly BlockRole[]>> = {
  acknowledgement: ['receipt', 'request', 'period', 'contact'],
  'correction-notice': ['receipt', 'request', 'ground', 'correction-item', 'period', 'consequence', 'how-to', 'contact'],
  'reasons-demand': ['receipt', 'request', 'decision', 'ground', 'period', 'consequence', 'how-to', 'contact'],
  'extension-notice': ['receipt', 'request', 'reason', 'ground', 'decision', 'period', 'contact'],
  'third-party-consultation': ['receipt', 'request', 'reason', 'ground', 'period', 'consequence', 'how-to', 'contact'],
  'consultation-notice-to-applicant': ['receipt', 'request', 'decision', 'ground', 'period', 'contact'],
  'release-despite-refusal': ['receipt', 'decision', 'ground', 'reason', 'remedy', 'contact'],
  'co-producing-organ-consultation': ['receipt', 'request', 'ground', 'period', 'consequence', 'how-to', 'contact'],
  'organ-consultation': ['receipt', 'request', 'ground', 'period', 'consequence', 'how-to', 'contact'],
  'assistance-letter': ['receipt', 'request', 'period', 'how-to', 'contact'],
  'fee-notice': ['receipt', 'request', 'decision', 'ground', 'amount', 'how-to', 'period', 'consequence', 'contact'],
  'fee-cancellation': ['receipt', 'request', 'decision', 'ground', 'reason', 'period', 'contact'],
  'delayed-reply-notice': ['receipt', 'request', 'decision', 'ground', 'reason', 'period', 'contact'],
  'closing-note': ['receipt', 'request', 'ground', 'decision', 'reason'],
  'closing-notice': ['receipt', 'request', 'ground', 'decision', 'reason', 'remedy', 'contact'],
  'legality-opinion': ['receipt', 'request', 'decision', 'ground', 'reason', 'other'],
  'reply-recalled': ['receipt', 'request', 'decision', 'reason'],
  'reply:GRANTED.ALREADY_PUBLIC': [...REPLY, 'supply'], 'reply:GRANTED.PROVIDED': [...REPLY, 'supply'], 'reply:GRANTED.TOLD_HOW': [...REPLY, 'supply'],
  'reply:PARTIALLY_GRANTED': [...REPLY, 'given', 'withheld', 'supply'], 'reply:DENIED.REGISTER_ENQUIRY': [...REPLY, 'how-to'],
  'reply:UNABLE.NOT_HELD.NOT_THIS_ORGAN': [...REPLY, 'how-to'], 'reply:NOT_PROCESSED.PUBLICATION': [...REPLY, 'supply'],
};

const ROWS: Readonly<Record<string, readonly string[]>> = {
  'registration-sheet': ['登记编号', '提交方式', '收到申请日期', '申请人', '申请公开的内容', '承办科室', '补正告知截止日', '内部办理目标日', '法定答复期限届满日'],
  'third-party-answer-form': ['致', '征求意见的信息', '意见', '不同意公开的理由', '签名或者盖章', '日期'],
  'approval-sheet': ['承办人', '承办科室负责人意见', '保密审查意见', '合法性审查意见', '领导签批', '拟办意见'],
  'secrecy-review-form': ['拟公开或者不予公开的内容', '国家秘密', '工作秘密', '审查依据', '保密审查意见'],
  'search-record': ['检索的系统', '检索的地点', '检索关键词', '检索日期', '检索人', '检索结果'],
  'service-receipt': ['送达文书', '文号', '受送达人', '送达方式', '送达日期（交邮、签收或者发送日期）', '受送达人签名或者盖章', '送达人签名'],
};

const SIGNS: Readonly<Record<string, NumberSign | null>> = {
  acknowledgement: '收', 'correction-notice': '补', 'reasons-demand': '由', 'extension-notice': '延', 'delayed-reply-notice': '延', 'third-party-consultation': '征', 'consultation-notice-to-applicant': '征',
  'co-producing-organ-consultation': '征', 'organ-consultation': '征', 'release-despite-refusal': '告', 'assistance-letter': '协', 'fee-notice': '费', 'fee-cancellation': '费', 'closing-note': '终', 'closing-notice': '终',
};

describe.each(FORMS.map((form) => [form.key, form] as const))('%s', (key, form) => {
  const letter = complete(form);
  const bare = form.build(bareFacts(), {}, {});

  it('has no gap when everything is known', () => {
    expect(gapsOf(letter)).toEqual([]);
  });

  it('says nothing garbled, and no sentence is empty', () => {
    expect(plainText(letter)).not.toMatch(MISPRINTS);
    expect(plainText(bare)).not.toMatch(MISPRINTS);
    expect([...paragraphsOf(letter), ...paragraphsOf(bare)].filter(({ runs }) => textOf(runs).trim() === '')).toEqual([]);
  });

  it('has every part that the law wants', () => {
    const wanted = key.startsWith('reply:') ? (MANDATORY[key] ?? REPLY) : (MANDATORY[key] ?? []);
    expect(rolesOf(letter)).toEqual(expect.arrayContaining([...wanted]));
    expect(rolesOf(bare)).toEqual(expect.arrayContaining(wanted.filter((role) => role !== 'ground' || !key.startsWith('closing'))));
    const rows = letter.blocks.flatMap((block) => (block.kind === 'sheet' ? block.rows.map(({ label }) => label) : []));
    expect(rows).toEqual(expect.arrayContaining([...(ROWS[key] ?? [])]));
    expect(wanted.length + rows.length).toBeGreaterThan(3);
  });

  it('shows what is missing as gaps with a name in Chinese', () => {
    const gaps = gapsOf(bare);
    expect(gaps.length).toBeGreaterThan(0);
    expect(gaps.filter(({ gap }) => !/[\u4e00-\u9fff]/.test(gap.label) || gap.gap === '')).toEqual([]);
  });

  it('is a draft: neither number nor day, plain JSON, blocks with ids of their own', () => {
    expect(letter).toMatchObject({ form: key, formVersion: form.version, audience: form.audience, issuer: ORGAN.name, docNumber: null, issuedOn: null, sealed: form.audience !== 'internal' });
    expect(JSON.parse(JSON.stringify(letter))).toEqual(letter);
    const ids = letter.blocks.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('is numbered by its sign', () => {
    const reply = letter.title.endsWith('告知书') ? '告' : '复';
    expect(form.sign).toBe(key.startsWith('reply:') ? reply : (SIGNS[key] ?? null));
  });

  it('takes the officer’s text where it is free, and nowhere else', () => {
    const { facts, subject } = factsFor(key);
    const everywhere = Object.fromEntries(letter.blocks.map(({ id }) => [id, '承办人自己的话']));
    const edited = form.build(facts, everywhere, subject);
    for (const paragraph of paragraphsOf(edited)) {
      if (paragraph.locked) expect(paragraph).toEqual(letter.blocks.find(({ id }) => id === paragraph.id));
      else expect(paragraph.runs).toEqual(['承办人自己的话']);
    }
    expect(edited.blocks.map(({ id }) => id)).toEqual(letter.blocks.map(({ id }) => id));
  });

  it('goes back to its suggestion when a text is cleared', () => {
    const { facts, subject, free } = factsFor(key);
    const cleared = Object.fromEntries(letter.blocks.map(({ id }) => [id, ' \n']));
    expect(form.build(facts, { ...cleared, ...free }, subject)).toEqual(letter);
  });

  it.each<Subject>([{ consultationId: '99', assistanceId: '99', round: 99 }, { consultationId: '__proto__', assistanceId: '', round: 0 }])('has gaps, not an accident, when it is about what does not exist', (subject) => {
    const { facts } = factsFor(key);
    expect(plainText(form.build(facts, {}, subject))).not.toMatch(MISPRINTS);
  });

  it('asks nobody what the information is for (Art. 27)', () => {
    expect(plainText(letter)).not.toMatch(/用途|目的|使用该信息/);
  });

  it('calls an organisation 你单位', () => {
    const { facts, subject, free } = factsFor(key);
    const text = plainText(form.build({ ...facts, applicant: { ...facts.applicant, kind: 'commercial', name: '江西某某有限公司' } }, free, subject));
    expect(text.replaceAll(/你单位|你（单位）/g, '')).not.toContain('你');
  });
});
