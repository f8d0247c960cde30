import { mayReview } from './may-review.js';

const asked = { state: 'LEGALITY_REVIEW', drafters: ['officer'], adviserId: null, mode: 'open', personId: 'adviser', isAdviser: true } as const;

describe('whether somebody may review', () => {
  it.each([
    ['an adviser, what nobody has', {}, null],
    ['the one it is assigned to', { adviserId: 'adviser', mode: 'by-hand' }, null],
    ['in turn, where nobody could be named', { mode: 'round-robin' }, null],
    ['not who drafted or handled it, assigned or not', { drafters: ['officer', 'adviser'], adviserId: 'adviser' }, 'conflict'],
    ['not somebody without the role', { isAdviser: false }, 'not-an-adviser'],
    ['not what another has', { adviserId: 'adviser-2' }, 'assigned-to-another'],
    ['not while it is elsewhere', { state: 'HEAD_DECISION' }, 'not-with-adviser'],
    ['not before the head has named one', { mode: 'by-hand' }, 'awaits-assignment'],
  ] as const)('%s', (_what, over, why) => {
    const found = mayReview({ ...asked, ...over });
    expect([found.possible, found.why]).toEqual([why === null, why]);
    expect(found.message === null).toBe(why === null);
  });
});
