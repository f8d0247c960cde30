import { readFileSync } from 'node:fs';
import { STATE_NAMES } from './state-names.js';

test('every main state that a request enters has a name in both languages, and no other', () => {
  const machine = readFileSync('workflows/request/v1/machine.ts', 'utf8');
  const entered = new Set([...machine.matchAll(/enter\('([A-Z_]+)'\)/g)].map(([, name]) => name!));
  expect(entered.size).toBeGreaterThan(15);
  expect(Object.keys(STATE_NAMES).filter((name) => name !== 'NEW').sort()).toEqual([...entered].sort());
});
