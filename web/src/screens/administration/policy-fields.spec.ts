import { DEFAULT_POLICY } from '../../../../workflows/clock/policy.js';
import { changesOf, POLICY_GROUPS, valueAt, type PolicyValues } from './policy-fields.js';

const PATHS = POLICY_GROUPS.flatMap(({ fields }) => fields.map(({ path }) => path));
const leaves = (of: object, above = ''): string[] => Object.entries(of).flatMap(([name, value]) => (typeof value === 'object' && value !== null ? leaves(value as object, `${above}${name}.`) : [`${above}${name}`]));

describe('the fields of a policy', () => {
  it('are all that a policy sets, each once', () => {
    expect([...PATHS].sort()).toEqual(leaves(DEFAULT_POLICY).sort());
  });

  it('tell only what differs', () => {
    const before = DEFAULT_POLICY as unknown as PolicyValues;
    const same = Object.fromEntries(PATHS.map((path) => [path, valueAt(before, path)]));
    expect(changesOf(before, same)).toEqual({});
    expect(changesOf(before, { ...same, targetWorkingDays: 12, 'alarms.red': 1, 'alarms.yellow': 4 })).toEqual({ targetWorkingDays: 12, alarms: { yellow: 4, red: 1 } });
  });
});
