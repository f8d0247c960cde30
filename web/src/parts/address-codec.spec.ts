import { changed, many, one, queryOf, stateOf, whole } from './address-codec.js';

const DEFAULTS = { view: '', sort: 'due', states: '' };

describe('what a list shows, in the address', () => {
  it('leaves out what is as usual, and comes back the same', () => {
    const state = { view: 'mine', sort: 'due', states: 'APPROVAL,DRAFTING' };
    expect(queryOf(state, DEFAULTS)).toEqual({ view: 'mine', states: 'APPROVAL,DRAFTING' });
    expect(stateOf(queryOf(state, DEFAULTS), DEFAULTS)).toEqual(state);
  });

  it('knows nothing of what others put there', () => {
    expect(stateOf({ utm: 'x', view: null, sort: undefined }, DEFAULTS)).toEqual(DEFAULTS);
  });

  it('takes a change, of nothing as empty', () => {
    expect(changed({ ...DEFAULTS, view: 'mine' }, { view: undefined })).toEqual(DEFAULTS);
  });

  it('reads lists and numbers', () => {
    expect([many('a,,b'), many(''), one(''), one('x'), whole('3'), whole(''), whole('-1'), whole('x')]).toEqual([['a', 'b'], undefined, undefined, 'x', 3, undefined, undefined, undefined]);
  });
});
