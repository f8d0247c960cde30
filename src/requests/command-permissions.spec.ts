import { DEFINITIONS } from '../../workflows/index.js';
import { CASE_ROLES } from '../identity/access/route-rules.js';
import { AUTOMATIC, INDIRECT, pathOf } from './commands/command-names.js';
import { COMMAND_BODIES } from './http/commands/command-bodies.js';
import { REQUEST_COMMAND_PERMISSIONS, REQUESTS_ROUTES } from './permissions.js';
import { authorizing, mayCommand, requireRevealer } from './request-access.js';

const commands = [...DEFINITIONS.filter((each) => each.id === 'request').at(-1)!.commands.values()];
const ofPeople = commands.filter((each) => !each.automatic).map((each) => each.type).sort();
const actor = (personId: string, role: (typeof CASE_ROLES)[number], organId = 'land') => ({ personId, roles: [{ role, organId, unitId: null, citywide: false }] });
const place = { organId: 'land', state: 'UNDER_REVIEW', officerId: 'me' };

describe('the permission table of commands', () => {
  it('has a row for every command of people, and no other', () => {
    expect(Object.keys(REQUEST_COMMAND_PERMISSIONS).sort()).toEqual(ofPeople);
    expect(commands.filter((each) => each.automatic).map((each) => each.type).sort()).toEqual([...AUTOMATIC].sort());
  });

  it('has a body and two routes for every command but SUBMIT, and none for what the system sends', () => {
    const routed = ofPeople.filter((each) => each !== 'SUBMIT' && !(INDIRECT as readonly string[]).includes(each));
    expect(Object.keys(COMMAND_BODIES).sort()).toEqual(routed);
    const routes = Object.keys(REQUESTS_ROUTES).filter((each) => each.includes('/commands/'));
    expect(routes.sort()).toEqual(routed.flatMap((each) => ['', '/preview'].map((end) => `POST /api/requests/:requestId/commands/${pathOf(each)}${end}`)).sort());
  });

  it('opens an officer’s commands to the officer of the case and to the head, not to another officer', () => {
    expect(mayCommand(actor('me', 'handling-officer'), 'PROPOSE_OUTCOME', place)).toBe(true);
    expect(mayCommand(actor('other', 'handling-officer'), 'PROPOSE_OUTCOME', place)).toBe(false);
    expect(mayCommand(actor('head', 'work-body-head'), 'PROPOSE_OUTCOME', place)).toBe(true);
    expect(mayCommand(actor('clerk', 'reception-clerk'), 'RECORD_RECEIPT', place)).toBe(true);
    expect(() => authorizing(actor('other', 'handling-officer'), 'PROPOSE_OUTCOME')({ ...place, unitId: null })).toThrow('Another officer is in charge');
  });

  it('counts a role only in the organ of the case', () => {
    expect(mayCommand(actor('me', 'handling-officer', 'water'), 'PROPOSE_OUTCOME', place)).toBe(false);
    expect(() => authorizing(actor('x', 'approving-leader', 'water'), 'SIGN')({ ...place, unitId: null })).toThrow('Only these may do this');
  });

  it.each(['CLOCK_STAGE', 'constructor', '__proto__', 'toString', 'NOTHING'])('opens nothing to nobody: %s', (command) => {
    for (const role of CASE_ROLES) expect(mayCommand(actor('me', role), command, place)).toBe(false);
  });

  it('shows personal data to those who write to the applicant', () => {
    expect(() => requireRevealer(actor('me', 'handling-officer'), place)).not.toThrow();
    expect(() => requireRevealer(actor('clerk', 'reception-clerk'), place)).not.toThrow();
    expect(() => requireRevealer(actor('other', 'handling-officer'), place)).toThrow('Another officer');
    for (const role of ['legal-adviser', 'secrecy-reviewer', 'approving-leader', 'supervisor'] as const) {
      expect(() => requireRevealer(actor('me', role), place)).toThrow('Only these may do this');
    }
  });
});
