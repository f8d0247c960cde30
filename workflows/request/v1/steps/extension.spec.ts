import { by, dated, inReview, replied, type Scenario } from '../../../../test/support/scenario.js';
import { requestV1 } from '../definition.js';

const extension = { workingDays: 20, reason: '需查阅历史档案' };
const received = () => inReview(requestV1, '2026-03-02').on('2026-03-25');
const requested = () => received().does('REQUEST_EXTENSION', extension);
const consented = () => requested().does('CONSENT_TO_EXTENSION', {}, by('head'));
const extended = () => consented().does('EXTEND', {}, by('clerk'));

describe('extension (Art. 33; domain §4.4 D)', () => {
  test('asked for, consented to by the head, told to the applicant: only then do the dates move', () => {
    requested().expectTask('consent-extension', 'work-body-head').expectDue({ target: '2026-03-23', statutory: '2026-03-30' }).expectValue({ OPEN: { extension: 'REQUESTED' } });
    consented().expectLetter('extension-notice').expectTask('tell-extension', 'reception-clerk').expectFacts({ extension: { consentedBy: 'head' } }).expectDue({ statutory: '2026-03-30' });
    extended().expectDue({ target: '2026-04-21', statutory: '2026-04-28' }).expectValue({ OPEN: { extension: 'EXTENDED' } });
  });

  test('where the policy keeps the target, only the statutory limit moves', () => {
    const given = inReview(requestV1, '2026-03-02', { extensionMovesTarget: false }).does('REQUEST_EXTENSION', extension).does('CONSENT_TO_EXTENSION', {}, by('head')).does('EXTEND', {});
    given.expectDue({ target: '2026-03-23', statutory: '2026-04-28' });
  });

  test('one to twenty working days, whole ones', () => {
    for (const workingDays of [0, 21, 1.5, -1]) received().refuses('REQUEST_EXTENSION', 'atMostTwenty', { ...extension, workingDays });
  });

  test('once', () => {
    extended().refuses('REQUEST_EXTENSION', 'notInThisState', extension);
  });

  test('told before the deadline: on the last day it still can be, the day after none of its steps', () => {
    consented().on('2026-03-30').does('EXTEND', {}).expectDue({ statutory: '2026-04-28' });
    received().on('2026-03-31').refuses('REQUEST_EXTENSION', 'beforeDeadline', extension);
    requested().on('2026-03-31').refuses('CONSENT_TO_EXTENSION', 'beforeDeadline', {}, by('head'));
    consented().on('2026-03-31').refuses('EXTEND', 'beforeDeadline').does('EXTEND', {}, dated('2026-03-30'));
  });

  test('an extension nobody was told of in time can be dropped', () => {
    requested().does('REFUSE_EXTENSION', { reason: '可按期答复' }, by('head')).expectFacts({ extension: null }).expectTold('officer', 'extension-refused');
    consented().on('2026-03-31').does('REFUSE_EXTENSION', { reason: '未及时告知' }, by('head')).expectValue({ OPEN: { extension: 'NOT_EXTENDED' } });
  });

  test('not while the clock stands: extend once it has resumed (domain §3.2)', () => {
    received().does('CONSULT_ORGAN', { organName: '市水利局', joint: true, information: '文件' }).refuses('REQUEST_EXTENSION', 'clockRunning', extension);
  });

  test('not where a reasonable delay has replaced the date (Art. 35)', () => {
    received().does('DEMAND_REASONS', { counts: '42' }).does('REASONS_ACCEPTED_DELAY', { why: '量大', untilOn: '2026-05-20' }).refuses('REQUEST_EXTENSION', 'delayInForce', extension);
  });

  test('where the calendar does not reach the limit, the estimate decides', () => {
    const late = inReview(requestV1, '2026-12-10');
    late.fork().does('REQUEST_EXTENSION', extension).expectDue({ target: '2026-12-31', statutory: null });
    late.on('2027-02-01').refuses('REQUEST_EXTENSION', 'beforeDeadline', extension);
  });

  test('not after the reply; and one that was never told is gone with it', () => {
    const given = replied(requested()).expectFacts({ extension: null }).does('SUPPLEMENT', { cause: 'error-found', reason: '遗漏' });
    given.expectNoTask('consent-extension').refuses('REQUEST_EXTENSION', 'notAfterReply', extension);
  });

  test('told on the very day of a restart, it belongs to the new period', () => {
    const restarted = inReview(requestV1, '2026-03-02').does('REQUEST_CORRECTION', { items: ['名称'] }).on('2026-03-09').does('CORRECTED', {}).expectDue({ statutory: '2026-04-07' });
    const told = (given: Scenario) => given.does('REQUEST_EXTENSION', extension).does('CONSENT_TO_EXTENSION', {}, by('head')).does('EXTEND', {});
    told(restarted).expectDue({ statutory: '2026-05-08' });
  });
});
