import { filtersSet, QUEUE_DEFAULTS, queryOf, viewOf } from './queue-filter.js';

describe('the filters of the queue', () => {
  it('ask for what the chip stands for', () => {
    expect(queryOf(QUEUE_DEFAULTS, 'mine')).toEqual({ scope: 'mine', open: true, sort: 'due' });
    expect(queryOf({ ...QUEUE_DEFAULTS, view: 'confirmation' }, 'mine')).toEqual({ states: ['AWAITING_CONFIRMATION'], open: true, sort: 'due' });
    expect(queryOf({ ...QUEUE_DEFAULTS, view: 'watched' }, 'mine')).toEqual({ scope: 'watched', sort: 'due' });
    expect(viewOf({ ...QUEUE_DEFAULTS, view: 'nonsense' }, 'all')).toBe('all');
  });

  it('leave out what is not set', () => {
    expect(queryOf({ ...QUEUE_DEFAULTS, view: 'all', days: '3', text: '  ', states: 'APPROVAL,DRAFTING' }, 'mine'))
      .toEqual({ open: true, sort: 'due', daysLeftAtMost: 3, states: ['APPROVAL', 'DRAFTING'] });
  });

  it('ask whether it was extended, or was not, and what a clock waits for', () => {
    expect(queryOf({ ...QUEUE_DEFAULTS, view: 'all', extended: 'no', pause: 'third-party', overdue: 'none' }, 'mine')).toEqual({ open: true, sort: 'due', extended: false, pause: 'third-party', overdue: 'none' });
  });

  it('are counted without chip and order', () => {
    expect(filtersSet({ ...QUEUE_DEFAULTS, view: 'all', sort: 'received', days: '3', flag: 'extended' })).toBe(2);
  });
});
