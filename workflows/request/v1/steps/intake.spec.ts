import { by, dated, inReview, replied, scenario, submission } from '../../../../test/support/scenario.js';
import { DEFAULT_POLICY } from '../../../clock/policy.js';
import type { Channel } from '../../channels.js';
import { requestV1 } from '../definition.js';
import type { Payloads } from '../payloads.js';

const day = '2026-03-04';
const before = scenario(requestV1).on(day);
const submit = (more: Partial<Payloads['SUBMIT']>) => before.fork().does('SUBMIT', submission('2026-03-02', more), by('clerk'));

describe('the day of receipt by channel (Art. 31; domain §4.2)', () => {
  test('handed over in person: the day of submission (Art. 31(1))', () => {
    submit({}).expectState('REGISTERED').expectFacts({ receivedOn: '2026-03-02', arrivedOn: '2026-03-02' }).expectLetter('acknowledgement');
  });

  test('what is handed over arrives when it is submitted, whatever else is said', () => {
    submit({ arrivedOn: day }).expectFacts({ receivedOn: '2026-03-02', arrivedOn: '2026-03-02' });
  });

  test('registered or express post: the day the organ signs for it (Art. 31(2))', () => {
    submit({ channel: 'signed-post', arrivedOn: '2026-03-03' }).expectState('REGISTERED').expectFacts({ receivedOn: '2026-03-03' }).expectDue({ statutory: '2026-03-31' });
  });

  test('an oral request where writing is truly difficult: the day the form is filled in (Art. 29)', () => {
    submit({ channel: 'oral', writingDifficulty: '视力障碍' }).expectState('REGISTERED').expectFacts({ receivedOn: '2026-03-02' });
  });

  test.each<Channel>(['ordinary-mail', 'misaddressed-post', 'internet', 'email', 'fax'])('%s: no clock runs before both sides confirm (Art. 31(2)(3), I207)', (channel) => {
    const waiting = submit({ channel, arrivedOn: '2026-03-03' }).expectState('AWAITING_CONFIRMATION').expectFacts({ receivedOn: null })
      .expectTask('confirm-receipt', 'reception-clerk').expectDeadline('statutory', undefined).expectDeadline('confirmation', day);
    waiting.does('CONFIRMED', { means: '电话' }, by('clerk')).expectState('REGISTERED').expectFacts({ receivedOn: day, confirmedOn: day }).expectLetter('acknowledgement')
      .expectDue({ target: '2026-03-25', statutory: '2026-04-01' });
  });

  test('confirmed on the spot when it is logged: received at once', () => {
    submit({ channel: 'internet', confirmedOn: '2026-03-03' }).expectState('REGISTERED').expectFacts({ receivedOn: '2026-03-03' });
  });

  test('a confirmation of Tuesday entered on Wednesday counts from Tuesday', () => {
    submit({ channel: 'fax' }).does('CONFIRMED', { means: '短信' }, dated('2026-03-03')).expectFacts({ receivedOn: '2026-03-03' });
  });

  test('an unconfirmed internet request is alerted as if it had been received on arrival, but is never overdue in law (domain §4.2)', () => {
    const waiting = submit({ channel: 'internet' }).expectDeadline('presumed-target', '2026-03-23').passes('2026-05-30');
    expect(waiting.stages).toContain('presumed-target overdue 2026-03-24');
    waiting.expectState('AWAITING_CONFIRMATION').expectFacts({ overdue: { target: null, statutory: null } });
  });
});

describe('an applicant who cannot be reached (I207)', () => {
  test('each attempt is kept; the clock starts when contact is restored', () => {
    submit({ channel: 'ordinary-mail' }).does('UNREACHABLE', { means: '电话无人接听' }).does('UNREACHABLE', { means: '电话关机' }).expectFacts({ unreachableAttempts: 2, receivedOn: null })
      .on('2026-03-10').does('CONFIRMED', { means: '电话' }).expectFacts({ receivedOn: '2026-03-10' });
  });
});

describe('a request that cannot be logged so', () => {
  test('an unknown channel, which a caller might send (Art. 28)', () => {
    before.fork().refuses('SUBMIT', 'unknownChannel', submission(day, { channel: 'pigeon' as Channel }));
  });

  test('days that are none', () => {
    before.fork().refuses('SUBMIT', 'notADate', submission('2026-02-30')).refuses('SUBMIT', 'notADate', submission(day, { arrivedOn: 'yesterday' }));
  });

  test('days in the future', () => {
    before.fork().refuses('SUBMIT', 'notInFuture', submission('2026-03-05')).refuses('SUBMIT', 'notInFuture', submission(day, { channel: 'signed-post', arrivedOn: '2026-03-05' }));
  });

  test('arrival before submission, confirmation before arrival', () => {
    before.fork().refuses('SUBMIT', 'arrivedBeforeSubmitted', submission(day, { channel: 'signed-post', arrivedOn: '2026-03-03' }))
      .refuses('SUBMIT', 'confirmedBeforeArrived', submission('2026-03-01', { channel: 'email', arrivedOn: '2026-03-03', confirmedOn: '2026-03-02' }));
    submit({ channel: 'email', arrivedOn: '2026-03-03' }).refuses('CONFIRMED', 'confirmedBeforeArrived', { means: '电话' }, dated('2026-03-02'));
  });

  test('signed post without the day of signature (Art. 31(2))', () => {
    before.fork().refuses('SUBMIT', 'signatureDayNeeded', submission(day, { channel: 'signed-post' }));
  });

  test('a day of confirmation where receipt does not depend on it: the office cannot put receipt off (Art. 31(1))', () => {
    before.fork().refuses('SUBMIT', 'confirmationNotUsed', submission('2026-03-02', { confirmedOn: day }));
  });

  test('an oral request without a word on why (Art. 29)', () => {
    before.fork().refuses('SUBMIT', 'writingDifficultyNeeded', submission(day, { channel: 'oral' }));
  });

  test('a day of receipt in a year without a calendar', () => {
    scenario(requestV1).on('2027-01-05').refuses('SUBMIT', 'calendarNotCovered', submission('2027-01-05'));
    scenario(requestV1).on('2026-12-30').does('SUBMIT', submission('2026-12-30', { channel: 'internet' })).on('2027-01-05').refuses('CONFIRMED', 'calendarNotCovered', { means: '电话' });
  });

  test.each([
    ['statutoryWorkingDays', 21], ['extensionMaxWorkingDays', 30], ['correctionNoticeWorkingDays', 8], ['thirdPartyAnswerWorkingDays', 10],
    ['jointOrganAnswerWorkingDays', 5], ['paymentWorkingDays', 15], ['statutoryWorkingDays', 0],
  ])('a policy that is looser than the law: %s = %i', (key, days) => {
    before.fork().refuses('SUBMIT', 'policyWithinLaw', submission(day, { policy: { ...DEFAULT_POLICY, [key]: days } }));
  });

  test('a local target longer than the statutory limit (Art. 33)', () => {
    before.fork().refuses('SUBMIT', 'targetWithinLimit', submission(day, { policy: { ...DEFAULT_POLICY, targetWorkingDays: 21 } }));
  });
});

describe('one form with several matters (FEE Art. 4; domain §5 note 1)', () => {
  test('the case goes on with the first; the others open cases received on the same day', () => {
    const split = inReview(requestV1, '2026-03-02').on(day).does('SPLIT_BY_MATTER', { matters: ['征地批文', '补偿标准', '环评报告'] }).expectState('UNDER_REVIEW').expectFacts({ splitOff: 2 });
    const opened = split.effects.filter((each) => each.type === 'case.open');
    expect(opened.map((each) => each.payload.content)).toEqual(['补偿标准', '环评报告']);
    for (const each of opened) {
      scenario(requestV1).on(day).does('SUBMIT', each.payload as Payloads['SUBMIT']).expectState('REGISTERED').expectFacts({ receivedOn: '2026-03-02' }).expectDue(
        { target: '2026-03-23', statutory: '2026-03-30' });
    }
  });

  test.each<[Channel, Partial<Payloads['SUBMIT']>]>([['signed-post', { arrivedOn: '2026-03-03' }], ['internet', { confirmedOn: '2026-03-03' }], ['oral', { writingDifficulty: '不识字' }]])(
    'split-off requests of %s keep their day of receipt, corrected or not', (channel, more) => {
      const given = submit({ channel, ...more }).does('CORRECT_FACT', { fact: 'receivedOn', to: day, reason: '登记有误' }).does('SPLIT_BY_MATTER', { matters: ['甲', '乙'] });
      const opened = given.effects.flatMap((each) => (each.type === 'case.open' ? [each.payload] : []));
      scenario(requestV1).on(day).does('SUBMIT', opened[0] as Payloads['SUBMIT']).expectFacts({ receivedOn: day });
    });

  test('at least two matters, each named, no two alike, fifty at most', () => {
    submit({}).refuses('SPLIT_BY_MATTER', 'twoMattersNeeded', { matters: ['一'] }).refuses('SPLIT_BY_MATTER', 'matterNamed', { matters: ['一', ' '] })
      .refuses('SPLIT_BY_MATTER', 'mattersDiffer', { matters: ['一', '一 '] })
      .refuses('SPLIT_BY_MATTER', 'tooManyMatters', { matters: Array.from({ length: 51 }, (_, i) => `第${i}项`) });
  });

  test('not after the reply', () => {
    replied(inReview(requestV1, '2026-03-02')).does('SUPPLEMENT', { cause: 'error-found', reason: '遗漏' }).refuses('SPLIT_BY_MATTER', 'notAfterReply', { matters: ['一', '二'] });
  });
});

describe('conversations with the applicant (work plan: 主动加强沟通交流)', () => {
  const talk = { means: '电话', asked: '需要哪一年度的文件', wants: '2024年补偿标准', applicantConfirmed: true };

  test('a narrowing counts once the applicant has confirmed it, and moves no date', () => {
    const given = inReview(requestV1, '2026-03-02').on(day).does('RECORD_CONVERSATION', { ...talk, narrowedTo: '2024年补偿标准' });
    given.expectFacts({ conversations: 1, narrowedOn: day }).expectDue({ statutory: '2026-03-30' });
  });

  test('a conversation that narrows nothing is kept too, also while receipt is unconfirmed', () => {
    submit({ channel: 'email' }).does('RECORD_CONVERSATION', talk).expectFacts({ conversations: 1, narrowedOn: null });
  });

  test('a narrowing the applicant did not confirm is refused (Art. 30)', () => {
    submit({}).refuses('RECORD_CONVERSATION', 'narrowingConfirmed', { ...talk, narrowedTo: '只要2024年', applicantConfirmed: false });
  });
});

describe('submitted online by the applicant', () => {
  const online = { channel: 'internet', byApplicant: 'online' } as const;
  const applicant = { by: null };
  const waiting = () => before.fork().does('SUBMIT', submission(day, online), applicant).expectState('AWAITING_CONFIRMATION');

  test('it comes today, by the internet platform, and waits for confirmation by both sides (Art. 31(3))', () => {
    before.fork().does('SUBMIT', submission(day, online), applicant).expectFacts({ receivedOn: null }).expectTold('reception-clerk', 'confirmation-needed');
    before.fork().refuses('SUBMIT', 'onlineToday', submission(day, { ...online, channel: 'email' }), applicant);
    before.fork().refuses('SUBMIT', 'onlineToday', submission('2026-03-03', online), applicant);
    before.fork().refuses('SUBMIT', 'onlineToday', submission(day, { ...online, confirmedOn: day }), applicant);
  });

  test('the applicant’s half starts no clock; the day of the office’s half, which completes it, is that of receipt', () => {
    waiting().does('APPLICANT_CONFIRMED', { means: '网上', byApplicant: 'online' }, applicant).expectState('AWAITING_CONFIRMATION')
      .expectFacts({ applicantConfirmedOn: day, receivedOn: null }).expectTold('reception-clerk', 'applicant-confirmed').expectDeadline('statutory', undefined)
      .on('2026-03-05').does('CONFIRMED', { means: '网上' }, by('clerk')).expectFacts({ receivedOn: '2026-03-05', confirmedOn: '2026-03-05' });
  });

  test('the half is given once, and not before arrival', () => {
    waiting().does('APPLICANT_CONFIRMED', { means: '短信' }, by('clerk')).refuses('APPLICANT_CONFIRMED', 'applicantConfirmedAlready', { means: '网上', byApplicant: 'online' }, applicant);
    waiting().refuses('APPLICANT_CONFIRMED', 'confirmedBeforeArrived', { means: '短信' }, dated('2026-03-03'));
  });

  test('nobody of the office acts in the applicant’s name, and the applicant does nothing of the office’s', () => {
    before.fork().refuses('SUBMIT', 'applicantAlone', submission(day, online), by('clerk'));
    waiting().refuses('APPLICANT_CONFIRMED', 'applicantAlone', { means: '网上', byApplicant: 'online' }, by('clerk'));
    waiting().refuses('CONFIRMED', 'applicantAlone', { means: '网上', byApplicant: 'online' } as Payloads['CONFIRMED'], applicant);
  });
});
