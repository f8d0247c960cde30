import { STATE_NAMES } from '../../workflows/request/state-names.js';
import { REQUEST_STATES } from './request-states.js';

test('lists can be filtered by every state that a request can be in', () => {
  expect([...REQUEST_STATES].sort()).toEqual(Object.keys(STATE_NAMES).filter((state) => state !== 'NEW').sort());
});
