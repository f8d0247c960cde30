import { by, GRANT, inReview, type Scenario } from '../../../../test/support/scenario.js';
import { WorkingCalendar } from '../../../clock/calendar.js';
import { requestV1 } from '../definition.js';
import type { LetterCheck, LetterFault } from '../payloads.js';
import { CLEAN_LETTER } from './sample-letter.js';

const drafting = () => inReview(requestV1, '2026-03-02').does('PROPOSE_OUTCOME', GRANT);
const legality = () => drafting().does('SUBMIT_FOR_REVIEW', {}).does('CLEAR_SECRECY', { opinion: '不涉密' }, by('secrecy'));
const approval = () => legality().does('AGREE', { opinion: '合法' }, by('adviser'));
const signature = () => approval().does('SIGN', {}, by('leader'));
const letter = (more: Partial<LetterCheck>): { letter: LetterCheck } => ({ letter: { ...CLEAN_LETTER, ...more } });
const fault = (rule: string): LetterFault => ({ rule, label: { zh: `规则${rule}`, en: rule } });
const CHANGED = letter({ version: 2, hash: 'd'.repeat(64) });
const ENCLOSURE = { attachmentId: 'a1', purpose: 'reply' as const, sha256: 'e'.repeat(64), size: 10, mediaType: 'application/pdf' };

describe('errors of the check block legal agreement and sending; a warning needs a reason', () => {
  test('agreement', () => {
    legality().refuses('AGREE', 'letterFree', { opinion: '合法', ...letter({ errors: [fault('remedy-class')] }) }, by('adviser'))
      .refuses('AGREE', 'warningsExplained', { opinion: '合法', ...letter({ unexplained: [fault('late')] }) }, by('adviser'))
      .refuses('AGREE', 'commentsResolved', { opinion: '合法', ...letter({ openComments: 1 }) }, by('adviser'));
  });

  test('changes made on condition, and the head’s decision against the adviser', () => {
    legality().does('AGREE_WITH_CHANGES', { changes: '引用到项' }, by('adviser')).refuses('CHANGES_MADE', 'letterFree', { note: '已改', ...letter({ errors: [fault('ground')] }) })
      .refuses('CHANGES_MADE', 'commentsResolved', { note: '已改', ...letter({ openComments: 2 }) });
    const disagreed = legality().does('DISAGREE', { opinion: '依据不足' }, by('adviser'));
    disagreed.refuses('HEAD_DECIDES', 'letterFree', { decision: 'proceed', reasons: '维持', ...letter({ errors: [fault('ground')] }) }, by('head'));
    disagreed.does('HEAD_DECIDES', { decision: 'redraft', reasons: '采纳', ...letter({ errors: [fault('ground')] }) }, by('head')).expectState('DRAFTING');
  });

  test('a comment made after agreement keeps the reply from signature; the head decides over those that stand then', () => {
    approval().refuses('SIGN', 'commentsResolved', letter({ openComments: 1, openCommentIds: ['c1'] }), by('leader'));
    const decided = () => legality().does('DISAGREE', { opinion: '依据不足' }, by('adviser')).does('HEAD_DECIDES', { decision: 'proceed', reasons: '维持', ...letter({ openComments: 1, openCommentIds: ['c1'] }) }, by('head'));
    decided().refuses('SIGN', 'commentsResolved', letter({ openComments: 2, openCommentIds: ['c1', 'c2'] }), by('leader'));
    decided().does('SIGN', letter({ openComments: 1, openCommentIds: ['c1'] }), by('leader')).expectState('READY_TO_SERVE');
  });

  test('signature and service', () => {
    approval().refuses('SIGN', 'letterFree', letter({ errors: [fault('gap')] }), by('leader'));
    signature().refuses('SERVE', 'letterFree', { mode: 'direct', ...letter({ errors: [fault('addressee')] }) }, by('clerk'));
  });
});

describe('agreement holds for one text', () => {
  test('it is kept with the version and hash that were read', () => {
    approval().expectFacts({ agreement: { kind: 'agree', by: 'adviser', on: '2026-03-02', version: 1, hash: CLEAN_LETTER.hash } });
  });

  test('a letter that reads differently now, because facts under it changed, is not signed', () => {
    approval().refuses('SIGN', 'changedSinceAgreement', CHANGED, by('leader'));
  });

  test('changing the letter voids the agreement, says so, and goes back to the draft', () => {
    approval().does('REVISE_LETTER', { letterId: 'letter', version: 2, hash: 'b'.repeat(64) }).expectState('DRAFTING')
      .expectFacts({ agreement: null, opinions: [{}, {}, { step: 'legality', opinion: 'voided', letterVersion: 1 }] })
      .expectTold('legal-adviser', 'agreement-voided').expectTold('officer', 'agreement-voided');
  });

  test.each(['ATTACH_FILE', 'WITHDRAW_FILE'] as const)('so does %s of an enclosure; evidence changes nothing', (command) => {
    const given = () => drafting().does('ATTACH_FILE', ENCLOSURE).does('SUBMIT_FOR_REVIEW', {}).does('CLEAR_SECRECY', { opinion: '不涉密' }, by('secrecy')).does('AGREE', { opinion: '合法' }, by('adviser'));
    const payload = { ...ENCLOSURE, reason: '误传' };
    given().does(command, payload).expectState('DRAFTING').expectFacts({ agreement: null }).expectTold('legal-adviser', 'agreement-voided');
    given().does(command, { ...payload, purpose: 'evidence' }).expectState('APPROVAL').expectFacts({ agreement: { kind: 'agree' } });
  });

  test('changes that were asked for are made under the agreement, which then holds for the text after them', () => {
    legality().does('AGREE_WITH_CHANGES', { changes: '引用到项' }, by('adviser')).does('REVISE_LETTER', { letterId: 'letter', version: 2, hash: 'b'.repeat(64) }).expectState('APPLYING_CHANGES')
      .does('CHANGES_MADE', { note: '已改', ...CHANGED }).expectState('APPROVAL').expectFacts({ agreement: { kind: 'agree-with-changes', by: 'adviser', version: 2, hash: CHANGED.letter.hash } })
      .does('SIGN', { ...CHANGED, docNumber: '丰府办公开复〔2026〕2号' }, by('leader')).expectFacts({ signed: { version: 2, docNumber: '丰府办公开复〔2026〕2号' } });
  });

  test('a return from approval ends it', () => {
    approval().does('RETURN_FROM_APPROVAL', { reasons: '核对' }, by('leader')).expectFacts({ agreement: null });
  });

  test('without it nothing is signed', () => {
    const rules = requestV1.commands.get('SIGN')!.content({ ...approval().context, agreement: null }, {
      type: 'SIGN', payload: { ...letter({}), docNumber: '1' }, moment: { at: 0, today: '2026-03-02', on: '2026-03-02', actor: { personId: 'leader' } }, calendar: WorkingCalendar.published(),
    });
    expect(rules.map((each) => each.rule)).toEqual(['agreementFirst']);
  });
});

describe('what was signed is what leaves', () => {
  test('unchanged, printed, and through the release gate', () => {
    const given = signature();
    given.refuses('SERVE', 'changedSinceSignature', { mode: 'direct', ...CHANGED }, by('clerk'))
      .refuses('SERVE', 'releaseGate', { mode: 'direct', ...letter({ leaks: 1 }) }, by('clerk'))
      .refuses('SERVE', 'documentFirst', { mode: 'direct', ...letter({ document: null }) }, by('clerk'));
    given.does('SERVE', { mode: 'direct' }, by('clerk')).expectFacts({ replies: [{ document: { letterId: 'letter', sha256: CLEAN_LETTER.document } }] });
  });
});

describe('what was signed with the reply goes with it, and nothing else', () => {
  const enclosed = [{ attachmentId: ENCLOSURE.attachmentId, sha256: ENCLOSURE.sha256 }];
  const signedWith = () => drafting().does('ATTACH_FILE', ENCLOSURE).does('SUBMIT_FOR_REVIEW', {}).does('CLEAR_SECRECY', { opinion: '不涉密' }, by('secrecy')).does('AGREE', { opinion: '合法' }, by('adviser')).does('SIGN', {}, by('leader'));
  const out = () => signedWith().does('SERVE', { mode: 'direct' }, by('clerk'));

  test('it is put down with the signature, and with the service', () => {
    signedWith().expectFacts({ signed: { enclosures: enclosed } });
    out().expectFacts({ replies: [{ enclosures: enclosed }] });
  });

  test('once the reply is out no file is added to it or taken from it', () => {
    out().refuses('ATTACH_FILE', 'replyIsOut', { ...ENCLOSURE, attachmentId: 'a2' }).refuses('WITHDRAW_FILE', 'replyIsOut', { ...ENCLOSURE, reason: '误传' }).does('ATTACH_FILE', { ...ENCLOSURE, attachmentId: 'a3', purpose: 'evidence' });
  });

  test('nor while a case is closed', () => {
    drafting().does('WITHDRAW', { inWriting: true }).refuses('ATTACH_FILE', 'replyIsOut', ENCLOSURE);
  });

  test('a supplementary reply begins without any, and what left before stays on file', () => {
    out().does('SUPPLEMENT', { cause: 'error-found', reason: '附件有误' }).expectFacts({ enclosures: [] }).refuses('WITHDRAW_FILE', 'notOfThisReply', { ...ENCLOSURE, reason: '误传' })
      .does('ATTACH_FILE', { ...ENCLOSURE, attachmentId: 'a2' }).expectFacts({ enclosures: [{ attachmentId: 'a2' }], replies: [{ enclosures: enclosed }] });
  });

  test('one that was withdrawn in time goes with nothing', () => {
    drafting().does('ATTACH_FILE', ENCLOSURE).does('WITHDRAW_FILE', { ...ENCLOSURE, reason: '误传' }).expectFacts({ enclosures: [] });
  });
});

describe('the reply stands still while it is read, and once it is signed', () => {
  const submitted = () => drafting().does('SUBMIT_FOR_REVIEW', {});
  const states: readonly (readonly [string, () => Scenario])[] = [
    ['SECRECY_REVIEW', submitted], ['LEGALITY_REVIEW', legality], ['SECRECY_REFERRED', () => submitted().does('REFER_FOR_DETERMINATION', { authority: '市保密局', question: '能否公开' }, by('secrecy'))],
    ['HEAD_DECISION', () => legality().does('DISAGREE', { opinion: '不同意' }, by('adviser'))], ['SUPPLEMENTING_FILE', () => legality().does('ASK_FOR_MORE', { what: '检索记录' }, by('adviser'))],
  ];
  test.each(states)('in %s no enclosure comes or goes', (state, given) => {
    given().expectState(state).refuses('ATTACH_FILE', 'underReview', ENCLOSURE);
    given().does('ATTACH_FILE', { ...ENCLOSURE, purpose: 'evidence' }).expectState(state).refuses('WITHDRAW_FILE', 'underReview', { ...ENCLOSURE, reason: '误传' });
  });

  test('after signature it is taken back first', () => {
    signature().refuses('ATTACH_FILE', 'recallFirst', ENCLOSURE).does('RECALL_REPLY', { reason: '附件漏装' }).expectFacts({ signed: null, agreement: null }).does('ATTACH_FILE', ENCLOSURE);
  });

  test('while changes are made on condition, the text alone is changed: the secrecy review has seen the enclosures', () => {
    const given = () => drafting().does('ATTACH_FILE', ENCLOSURE).does('SUBMIT_FOR_REVIEW', {}).does('CLEAR_SECRECY', { opinion: '不涉密' }, by('secrecy')).does('AGREE_WITH_CHANGES', { changes: '引用到项' }, by('adviser'));
    given().refuses('ATTACH_FILE', 'enclosuresReviewed', ENCLOSURE).refuses('WITHDRAW_FILE', 'enclosuresReviewed', { ...ENCLOSURE, reason: '误传' }).does('ATTACH_FILE', { ...ENCLOSURE, purpose: 'evidence' });
    given().does('RECALL_FROM_REVIEW', { reason: '换附件' }).expectState('DRAFTING').does('WITHDRAW_FILE', { ...ENCLOSURE, reason: '误传' });
  });

  test('the officer may take it back from review, and says why', () => {
    submitted().does('RECALL_FROM_REVIEW', { reason: '发现错误' }).expectState('DRAFTING').expectTold('secrecy-reviewer', 'taken-back');
    legality().does('RECALL_FROM_REVIEW', { reason: '发现错误' }).expectState('DRAFTING').expectTold('legal-adviser', 'taken-back').expectFacts({ timesReturned: 0 });
  });
});
