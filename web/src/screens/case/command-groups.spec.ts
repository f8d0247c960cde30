import { arranged, groupOf } from './command-groups.js';

const offered = (...types: string[]) => types.map((type) => ({ type }));

describe('the commands of a case', () => {
  it('begin with the obvious step of the state, and keep every other one', () => {
    const all = offered('ADD_NOTE', 'WITHDRAW', 'CONSULT_ORGAN', 'PROPOSE_FEE', 'REQUEST_CORRECTION', 'PROPOSE_OUTCOME', 'RECORD_SEARCH', 'REQUEST_EXTENSION');
    const { main, groups } = arranged('UNDER_REVIEW', all, { receiptAwaited: false });
    expect(main.map(({ type }) => type)).toEqual(['PROPOSE_OUTCOME', 'RECORD_SEARCH', 'REQUEST_CORRECTION']);
    expect(groups.map(({ group, commands }) => [group, commands.map(({ type }) => type)])).toEqual([
      ['flow', ['WITHDRAW']], ['limits', ['REQUEST_EXTENSION']], ['consulting', ['CONSULT_ORGAN']], ['fee', ['PROPOSE_FEE']], ['other', ['ADD_NOTE']],
    ]);
    expect([...main, ...groups.flatMap(({ commands }) => commands)]).toHaveLength(all.length);
  });

  it('put first what somebody waits for, and a letter whose receipt is not on file', () => {
    expect(arranged('UNDER_REVIEW', offered('PROPOSE_OUTCOME', 'EXTEND'), { receiptAwaited: false }).main[0]?.type).toBe('EXTEND');
    expect(arranged('AWAITING_CORRECTION', offered('CORRECTED', 'RECORD_RECEIPT'), { receiptAwaited: true }).main.map(({ type }) => type)).toEqual(['RECORD_RECEIPT', 'CORRECTED']);
    expect(arranged('UNDER_REVIEW', offered('RECORD_RECEIPT'), { receiptAwaited: false }).main).toEqual([]);
  });

  it('never lose a command that a later server offers', () => {
    expect(groupOf('SOMETHING_NEW')).toBe('other');
    expect(arranged('NO_SUCH_STATE', offered('SOMETHING_NEW'), { receiptAwaited: false }).groups).toEqual([{ group: 'other', commands: [{ type: 'SOMETHING_NEW' }] }]);
  });
});
