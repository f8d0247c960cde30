import { countsCitywide, ROLES, type HeldRole, type OrganKind, type Role } from '../roles.js';
import { may, mayCitywide, mayUseRoute, organsOf } from './may.js';
import { permits, rolesFor, type CommandPermissions } from './command-rules.js';
import { mergeRoutes } from './route-rules.js';

function holding(role: Role, organId: string, kind: OrganKind = 'department'): { roles: HeldRole[] } {
  return { roles: [{ role, organId, unitId: null, citywide: countsCitywide(role, kind) }] };
}

describe('a role in an organ', () => {
  it.each(ROLES.filter((role) => role !== 'administrator'))('%s counts in its own organ and in no other', (role) => {
    expect(may(holding(role, 'education'), 'education', [role])).toBe(true);
    expect(may(holding(role, 'education'), 'water', [role])).toBe(false);
  });

  it('of the supervisor of the general office counts everywhere, of a department only there', () => {
    expect(may(holding('supervisor', 'office', 'general-office'), 'water', ['supervisor'])).toBe(true);
    expect(may(holding('supervisor', 'education'), 'water', ['supervisor'])).toBe(false);
  });

  it('of the administrator opens no case', () => {
    const administrator = holding('administrator', 'office', 'general-office');
    expect(mayCitywide(administrator, ['administrator'])).toBe(true);
    expect(may(administrator, 'office', ROLES.filter((role) => role !== 'administrator'))).toBe(false);
  });

  it('lists the organs a list may show', () => {
    const adviser = { roles: [...holding('legal-adviser', 'water').roles, ...holding('legal-adviser', 'education').roles, ...holding('handling-officer', 'police').roles] };
    expect(organsOf(adviser, ['legal-adviser'])).toEqual(['water', 'education']);
    expect(organsOf(holding('supervisor', 'office', 'general-office'), ['supervisor'])).toBe('all');
    expect(organsOf(adviser, ['supervisor'])).toEqual([]);
  });
});

describe('a route rule', () => {
  const clerk = holding('reception-clerk', 'water');
  const organRule = { roles: ['reception-clerk'], scope: 'organ' } as const;

  it('is closed to strangers unless public', () => {
    expect(mayUseRoute('public', 'POST', null)).toBe(true);
    expect(mayUseRoute('signed-in', 'GET', null)).toBe(false);
    expect(mayUseRoute(organRule, 'GET', null)).toBe(false);
  });

  it('asks for a role held somewhere, or for one that counts citywide', () => {
    expect(mayUseRoute(organRule, 'POST', clerk)).toBe(true);
    expect(mayUseRoute(organRule, 'POST', holding('handling-officer', 'water'))).toBe(false);
    expect(mayUseRoute({ roles: ['supervisor'], scope: 'city' }, 'GET', holding('supervisor', 'water'))).toBe(false);
    expect(mayUseRoute({ roles: ['supervisor'], scope: 'city' }, 'GET', holding('supervisor', 'office', 'general-office'))).toBe(true);
  });

  it('lets a token read with read, and write only where the row names its scope', () => {
    const reader = { ...clerk, tokenScopes: ['read'] as const };
    const intake = { ...clerk, tokenScopes: ['intake'] as const };
    expect(mayUseRoute(organRule, 'GET', reader)).toBe(true);
    expect(mayUseRoute(organRule, 'POST', reader)).toBe(false);
    expect(mayUseRoute('signed-in', 'POST', reader)).toBe(false);
    expect(mayUseRoute({ ...organRule, token: 'intake' }, 'POST', intake)).toBe(true);
    expect(mayUseRoute({ ...organRule, token: 'intake' }, 'POST', reader)).toBe(false);
    expect(mayUseRoute(organRule, 'GET', intake)).toBe(false);
  });

  it('stands in one table only', () => {
    expect(mergeRoutes({ 'GET /api/a': 'public' }, { 'GET /api/b': 'signed-in' })).toEqual({ 'GET /api/a': 'public', 'GET /api/b': 'signed-in' });
    expect(() => mergeRoutes({ 'GET /api/a': 'public' }, { 'GET /api/a': 'signed-in' })).toThrow('GET /api/a');
  });
});

describe('a command', () => {
  const table: CommandPermissions = {
    REGISTER: { roles: ['reception-clerk'] },
    RETURN_DRAFT: { roles: { LEGALITY_REVIEW: ['legal-adviser'], APPROVAL: ['approving-leader'] } },
  };

  it('is open to its roles in the organ of the case', () => {
    expect(permits(table, holding('reception-clerk', 'water'), { command: 'REGISTER', state: 'RECEIVED', organId: 'water' })).toBe(true);
    expect(permits(table, holding('reception-clerk', 'water'), { command: 'REGISTER', state: 'RECEIVED', organId: 'police' })).toBe(false);
  });

  it('can depend on the state', () => {
    const adviser = holding('legal-adviser', 'water');
    expect(permits(table, adviser, { command: 'RETURN_DRAFT', state: 'LEGALITY_REVIEW', organId: 'water' })).toBe(true);
    expect(permits(table, adviser, { command: 'RETURN_DRAFT', state: 'APPROVAL', organId: 'water' })).toBe(false);
  });

  it.each(['UNKNOWN', 'constructor', '__proto__'])('without a row is closed: %s', (command) => {
    expect(rolesFor(table, command, 'RECEIVED')).toEqual([]);
    expect(rolesFor(table, 'RETURN_DRAFT', command)).toEqual([]);
  });
});
