import { passwordFaults } from '../../identity/passwords/password-rules.js';
import { ROLES } from '../../identity/roles.js';
import { sampleRequests } from '../data/sample-requests.js';
import { topicOf } from '../data/topics.js';
import { Seeded } from '../random/seeded.js';
import { demoOffice } from './office.js';
import { organAddressed } from './organs.js';

const office = demoOffice(new Seeded('office'));
const unique = (list: readonly string[]) => expect(new Set(list).size).toBe(list.length);

describe('the office of the demonstration', () => {
  it('has an organ for every authority and knows every topic of the sample data', () => {
    for (const { authority, topic } of sampleRequests()) {
      expect(organAddressed(authority).authorities).toContain(authority);
      expect(topicOf(topic).record).not.toBe('');
    }
    expect(() => organAddressed('市气象局')).toThrow('市气象局');
    expect(() => topicOf('d-unknown')).toThrow('d-unknown');
  });

  it('fills every role in every organ, with two officers in two units', () => {
    for (const { organId, staff, unitIds } of office.places) {
      const held = office.people.flatMap((person) => person.roles.filter((each) => each.organId === organId).map((each) => each.role));
      for (const role of ROLES.filter((each) => each !== 'supervisor' && each !== 'administrator')) expect(held).toContain(role);
      expect(staff.officers).toHaveLength(2);
      expect(unitIds.length).toBeGreaterThan(1);
    }
  });

  it('lets nobody who drafts also review or approve', () => {
    for (const { staff } of office.places) {
      for (const reviewer of [staff.secrecy, ...staff.advisers, staff.head, staff.leader]) expect(staff.officers).not.toContain(reviewer);
    }
  });

  it('gives nobody another one’s name, id or password, and no password that would be refused', () => {
    unique(office.people.map((each) => each.displayName));
    unique(office.people.map((each) => each.personId));
    unique(office.people.map((each) => each.password));
    unique([...office.plan.organs, ...office.plan.units].map((each) => each.id!));
    unique(office.plan.organs.map((each) => each.docPrefix));
    for (const { password, username } of office.people) expect(passwordFaults(password, username)).toEqual([]);
  });

  it('names the remedies of a city government apart from those of its departments (domain §6.2)', () => {
    const [general, ...others] = office.plan.organs;
    expect(general).toMatchObject({ reconsiderationOrgan: '宜春市人民政府', court: '宜春市中级人民法院' });
    for (const each of others) expect(each).toMatchObject({ reconsiderationOrgan: '丰城市人民政府', court: '丰城市人民法院' });
  });

  it('is the same for the same seed', () => {
    expect(demoOffice(new Seeded('office'))).toEqual(office);
    expect(demoOffice(new Seeded('other')).people[0]!.password).not.toBe(office.people[0]!.password);
  });
});
