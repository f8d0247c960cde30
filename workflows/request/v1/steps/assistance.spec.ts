import { dated, inReview } from '../../../../test/support/scenario.js';
import { requestV1 } from '../definition.js';

const received = () => inReview(requestV1, '2026-03-02');
const letter = { unit: '档案室', what: '2019年用地批文', dueOn: '2026-03-06' };

test('an assistance letter counts on the clock (domain §9.1 no. 12) and is answered beside the main line', () => {
  received().does('REQUEST_ASSISTANCE', letter).expectLetter('assistance-letter').expectValue({ OPEN: { assistance: 'WAITING', clock: 'RUNNING' } })
    .expectDeadline('assistance:1', '2026-03-06').expectDue({ statutory: '2026-03-30' })
    .on('2026-03-05').does('ASSISTANCE_ANSWERED', { assistanceId: '1' }).expectValue({ OPEN: { assistance: 'NONE' } }).expectTold('officer', 'assistance-answered').expectDeadline('assistance:1', undefined);
});

test('an answer that does not come is told to the officer and the supervisor', () => {
  received().does('REQUEST_ASSISTANCE', letter).passes('2026-03-07').expectTold('supervisor', 'deadline').expectTold('work-body-head', 'deadline');
});

test('a date asked for that is a day off means the next working day (Civil Code 203)', () => {
  received().does('REQUEST_ASSISTANCE', { ...letter, dueOn: '2026-03-08' }).expectDeadline('assistance:1', '2026-03-09');
});

test('a letter has a date ahead, an answer is of a letter that waits and not before it', () => {
  const given = received().on('2026-03-04').refuses('REQUEST_ASSISTANCE', 'dueAhead', { ...letter, dueOn: '2026-03-03' }).does('REQUEST_ASSISTANCE', letter);
  given.refuses('ASSISTANCE_ANSWERED', 'noAssistance', { assistanceId: '2' }).refuses('ASSISTANCE_ANSWERED', 'notBeforeLetter', { assistanceId: '1' }, dated('2026-03-03'));
});

test('fifty letters at most', () => {
  const given = received();
  for (let i = 0; i < 50; i += 1) given.does('REQUEST_ASSISTANCE', letter);
  given.refuses('REQUEST_ASSISTANCE', 'tooManyLetters', letter);
});
