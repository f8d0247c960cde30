import { Reads } from '../../src/platform/database/unit-of-work.js';
import { databases } from '../support/database.js';
import { expectStatus, Office } from '../support/office.js';

const PAPER = { documentKind: 'passport', documentNumber: 'G10000001' };
const OTHER_PAPER = { documentKind: 'passport', documentNumber: 'G10000002' };
const PHONE = { contact: { phone: '13879510001' } };

describe.each(databases())('who asks again on $name', (dialect) => {
  let office: Office;
  beforeEach(async () => { office = await Office.open('2026-03-02', dialect); });
  afterEach(() => office?.close());

  const people = async (...applicants: object[]) => {
    for (const each of applicants) expectStatus(await office.submit({ applicant: { kind: 'natural-person', name: '司马青', ...each } }), 201);
    return (await office.app.get(Reads).query<{ person_hash: string }>('SELECT DISTINCT person_hash FROM applicants', [])).length;
  };

  it.each<[string, number, object[]]>([
    ['with the same paper, from another telephone', 1, [{ ...PAPER, ...PHONE }, { ...PAPER, contact: { phone: '13879510002' } }]],
    ['without the paper shown before', 1, [{ ...PAPER, ...PHONE }, PHONE]],
    ['with the paper not shown before, and then with the paper alone', 1, [PHONE, { ...PAPER, contact: { phone: '+86 138 7951 0001' } }, { ...PAPER, contact: { address: '剑邑大道1号' } }]],
    ['by e-mail', 1, [{ ...PAPER, contact: { email: 'sima@example.com' } }, { contact: { email: 'Sima@Example.com', phone: '13879510003' } }]],
    ['is not who shows another paper, though of one name and telephone', 2, [{ ...PAPER, ...PHONE }, { ...OTHER_PAPER, ...PHONE }]],
    ['is not told apart from two such people without a paper, and counts as somebody new', 3, [{ ...PAPER, ...PHONE }, { ...OTHER_PAPER, ...PHONE }, PHONE]],
    ['is not who has the telephone alone', 2, [PHONE, { ...PHONE, name: '慕容雪' }]],
    ['is not who has the name alone', 2, [PHONE, { contact: { phone: '13879510009' } }]],
    ['is one with whom he or she was taken for, once one request has both contacts', 1, [PHONE, { contact: { email: 'sima@example.com' } }, { contact: { phone: '13879510001', email: 'sima@example.com' } }]],
    ['is one with whom he or she was taken for, once the paper leads to both', 1, [PHONE, { contact: { email: 'sima@example.com' } }, { ...PAPER, contact: { phone: '13879510001', email: 'sima@example.com' } }]],
    ['is not made one with somebody who showed another paper', 2, [{ ...PAPER, ...PHONE }, { ...OTHER_PAPER, contact: { email: 'sima@example.com' } }, { contact: { phone: '13879510001', email: 'sima@example.com' } }]],
    ['is known by address where nothing else is given', 1, [{ contact: { address: '剑邑大道1号' } }, { contact: { address: '剑邑大道1号' } }]],
  ])('%s', async (_which, distinct, applicants) => {
    expect(await people(...applicants)).toBe(distinct);
  });
});
