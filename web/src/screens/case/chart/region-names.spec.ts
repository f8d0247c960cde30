import { acceptedByState } from '../../../../../src/engine/chart.js';
import { requestMachine } from '../../../../../workflows/request/v1/machine.js';
import { BESIDE_NAMES, REGION_NAMES } from './region-names.js';

describe('the names of what goes on beside the main line', () => {
  it('are those of the machine, all of them', () => {
    const states = acceptedByState(requestMachine).map(({ path }) => path.split('.')).filter(([root, region, state]) => ['OPEN', 'REPLIED'].includes(root!) && region !== undefined && region !== 'handling' && state !== undefined);
    const named = new Set(states.map(([, region, state]) => `${region}.${state}`));
    expect([...named].filter((name) => !BESIDE_NAMES[name])).toEqual([]);
    expect([...new Set(states.map(([, region]) => region!))].filter((region) => !REGION_NAMES[region])).toEqual([]);
    expect(Object.keys(BESIDE_NAMES).filter((name) => !named.has(name))).toEqual([]);
  });
});
