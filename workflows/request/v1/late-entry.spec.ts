import fc from 'fast-check';
import { by, dated, inReview, type Scenario } from '../../../test/support/scenario.js';
import { addDays, instantOf } from '../../clock/civil-date.js';
import type { CommandSpec, Moment } from '../../definition.js';
import { releaseV1 } from '../../release/v1/definition.js';
import { requestV1 } from './definition.js';
import { LATE_REASON, lateOf, lateRefusals } from './late-entry.js';

const moment = (on: string, { today = '2026-03-09', personId = 'officer' }: { today?: string; personId?: string | null } = {}): Moment => ({ at: instantOf(today, '09:00'), today, on, actor: { personId } });
const rules = (...[late, entry, at]: Parameters<typeof lateRefusals>): string[] => lateRefusals(late, entry, at).map(({ rule }) => rule);

describe('an act of the office entered after its day', () => {
  test('needs a reason that says something', () => {
    expect(rules('explained', {}, moment('2026-03-06'))).toEqual(['lateNeedsReason']);
    expect(rules('explained', { lateReason: '' }, moment('2026-03-06'))).toEqual(['lateNeedsReason']);
    expect(rules('explained', { lateReason: '  补录  ' }, moment('2026-03-06'))).toEqual(['lateNeedsReason']);
    expect(rules('explained', { lateReason: '系统停机' }, moment('2026-03-06'))).toEqual([]);
  });

  test('says in both languages which days it is about, and what to do', () => {
    const [refusal] = lateRefusals('explained', {}, moment('2026-03-06'));
    expect(refusal!.message.zh).toContain('2026-03-06早于今天2026-03-09');
    expect(refusal!.message.zh).toContain('请填写补录理由');
    expect(refusal!.message.en).toContain('2026-03-06, is before today, 2026-03-09: say why');
  });

  test('counts characters, not code units', () => {
    expect(rules('explained', { lateReason: '𠮷𠮷' }, moment('2026-03-06'))).toEqual(['lateNeedsReason']);
    expect(rules('explained', { lateReason: '𠮷𠮷𠮷𠮷' }, moment('2026-03-06'))).toEqual([]);
  });

  test('an act of today has no such reason', () => {
    expect(rules('explained', {}, moment('2026-03-09'))).toEqual([]);
    expect(rules('explained', { lateReason: '系统停机' }, moment('2026-03-09'))).toEqual(['notEnteredLate']);
    expect(rules('evident', { lateReason: '系统停机' }, moment('2026-03-09'))).toEqual(['notEnteredLate']);
  });

  test('what has a paper of its own may have a reason, and needs none; nor does what nobody of the office entered', () => {
    expect(rules('evident', {}, moment('2026-03-06'))).toEqual([]);
    expect(rules('evident', { lateReason: '周末收件' }, moment('2026-03-06'))).toEqual([]);
    expect(rules('explained', {}, moment('2026-03-06', { personId: null }))).toEqual([]);
  });
});

test('whatever the day, the reason and the person: it is asked for exactly where somebody of the office dates an act of it back', () => {
  const text = fc.oneof(fc.constant(undefined), fc.string({ unit: 'grapheme', maxLength: 8 }), fc.constantFrom('系统停机', '  补录 ', '当日外出，次日登记'));
  fc.assert(fc.property(fc.constantFrom('explained' as const, 'evident' as const), fc.integer({ min: -400, max: 3 }), text, fc.constantFrom('officer', null), (late, away, lateReason, personId) => {
    const said = Array.from(lateReason?.trim() ?? '').length >= LATE_REASON.min;
    const asked = late === 'explained' && away < 0 && personId !== null && !said;
    const superfluous = away >= 0 && lateReason !== undefined;
    expect(rules(late, { lateReason }, moment(addDays('2026-03-09', away), { personId }))).toEqual(asked ? ['lateNeedsReason'] : superfluous ? ['notEnteredLate'] : []);
  }));
});

const explained = (commands: ReadonlyMap<string, CommandSpec>): string[] => [...commands.values()].filter(({ explainedLate }) => explainedLate).map(({ type }) => type);
const evident = (commands: ReadonlyMap<string, CommandSpec>): string[] => [...commands.values()].filter(({ explainedLate }) => !explainedLate).map(({ type }) => type);

describe('which commands are acts of the office', () => {
  test('of a request: all that it does to the case, also what moves the clock from a day of its own', () => {
    expect(explained(requestV1.commands)).toEqual(expect.arrayContaining([
      'ASSIGN', 'REQUEST_CORRECTION', 'STILL_UNCLEAR', 'CORRECTION_EXPIRED', 'CONSULT_THIRD_PARTY', 'WITHDRAW_CONSULTATION', 'CHARGE_FEE', 'CANCEL_FEE', 'EXTEND', 'CONSENT_TO_EXTENSION',
      'RECORD_SEARCH', 'PROPOSE_OUTCOME', 'SIGN', 'SERVE', 'REPLY_ON_THE_SPOT', 'SUPPLEMENT', 'ARCHIVE',
    ]));
  });

  test('not what reached the office from outside, what bears its own proof, or what cannot be dated back at all', () => {
    expect(evident(requestV1.commands).sort()).toEqual([
      'ADD_NOTE', 'ADOPT_POLICY', 'AGREE', 'AGREE_WITH_CHANGES', 'APPLICANT_CONFIRMED', 'ASK_FOR_MORE', 'ASSISTANCE_ANSWERED', 'ATTACH_FILE', 'CHANGES_MADE', 'CLEAR_SECRECY', 'CLOCK_STAGE',
      'CONFIRMED', 'CORRECTED', 'CORRECT_FACT', 'DEADLINES_RECOMPUTED', 'DETERMINED', 'DISAGREE', 'DISPUTE_DECIDED', 'HEAD_DECIDES', 'ISSUE_LETTER', 'ORGAN_SILENT', 'OVERRIDE_LEAK', 'PAID',
      'RECONSIDERATION_FILED', 'RECORD_CONSULTATION_ANSWER', 'RECORD_CONVERSATION', 'RECORD_DELIVERY_ATTEMPT', 'RECORD_RECEIPT', 'RECORD_SAME_INFORMATION', 'RETURN', 'RETURN_FROM_SECRECY_REVIEW',
      'SUBMIT', 'SUGGEST_RELEASE', 'SUIT_FILED', 'SUPERVISE', 'THIRD_PARTY_SILENT', 'UNREACHABLE', 'WITHDRAW', 'WITHDRAW_FILE',
    ]);
  });

  test('of a release, by the same measure', () => {
    expect(explained(releaseV1.commands)).toEqual(expect.arrayContaining(['ASSIGN', 'TRANSFER', 'DISMISS', 'EVALUATE', 'CONSULT_THIRD_PARTY', 'WITHDRAW_CONSULTATION', 'PROPOSE', 'DECIDE', 'WITHDRAW_PUBLICATION', 'SUPERSEDE']));
    expect(evident(releaseV1.commands)).toEqual(expect.arrayContaining(['FLAG', 'RECORD_RECEIPT', 'RECORD_CONSULTATION_ANSWER', 'DETERMINED', 'PUBLISH', 'AGREE', 'LOOK_AGAIN']));
  });

  test('a step that is dated freely has a paper of its own unless it says otherwise', () => {
    expect([lateOf({}), lateOf({ dated: 'handling' }), lateOf({ dated: 'free' }), lateOf({ dated: 'free', late: 'explained' }), lateOf({ late: 'evident' })]).toEqual(['explained', 'explained', 'evident', 'explained', 'evident']);
  });
});

describe('in a case', () => {
  const onMonday = (): Scenario => inReview(requestV1, '2026-03-02').on('2026-03-09');
  const friday = '2026-03-06';
  const items = { items: ['文号'] };

  test('a notice of Friday is entered on Monday with its reason, and counts from Friday', () => {
    onMonday().refuses('REQUEST_CORRECTION', 'lateNeedsReason', items, dated(friday, { why: null })).refuses('REQUEST_CORRECTION', 'lateNeedsReason', items, dated(friday, { why: '晚了' }))
      .does('REQUEST_CORRECTION', items, dated(friday, { why: '周五下班前交寄，周一登记' })).expectFacts({ corrections: [{ sentOn: friday }] });
  });

  test('a correction that came on Friday is entered on Monday as it is', () => {
    inReview(requestV1, '2026-03-02').does('REQUEST_CORRECTION', items).on('2026-03-09').does('CORRECTED', {}, dated(friday, { why: null })).expectFacts({ corrections: [{ correctedOn: friday }] });
  });

  test('taking a consultation back starts the clock again, and is explained', () => {
    const asked = inReview(requestV1, '2026-03-02').does('CONSULT_ORGAN', { organName: '水利局', joint: true, information: '文件' }).on('2026-03-09');
    asked.refuses('WITHDRAW_CONSULTATION', 'lateNeedsReason', { consultationId: '1', reason: '无需再征求' }, dated(friday, { why: null })).does('WITHDRAW_CONSULTATION', { consultationId: '1', reason: '无需再征求' }, dated(friday));
  });

  test('the rules on the day itself come first', () => {
    onMonday().refuses('REQUEST_CORRECTION', 'notBeforeReceipt', items, dated('2026-02-27', { why: null })).refuses('REQUEST_CORRECTION', 'notInFuture', items, dated('2026-03-10', { why: null }));
  });

  test('the reason is for the record: the case itself is the same whatever it says', () => {
    const told = (why: string) => onMonday().does('REASSIGN', { unitId: 'unit', officerId: 'officer-2', reason: '原承办人休假' }, by('head', dated(friday, { why })));
    expect(told('周五口头分派').context).toEqual(told('当日系统停机').context);
    expect(JSON.stringify(told('周五口头分派').context)).not.toContain('口头');
  });
});
