import type { Queryable } from '../../platform/database/unit-of-work.js';

/** Keyed hashes of what an applicant gave; null for what was not given. */
export interface GivenHashes {
  readonly name_hash: string;
  readonly document_hash: string | null;
  readonly phone_hash: string | null;
  readonly email_hash: string | null;
}

/**
 * Under which hashes somebody is on file who asks again: with the same paper; or with the same name and telephone or e-mail, as people who show
 * their paper one time and not the next, unless papers differ. Several where somebody was taken for two people until now: once with this
 * telephone, once with this address. None for somebody new. Who repeats a request counts once (Art. 44 ¶1; 国办函〔2020〕109号 on fees).
 */
export async function samePersons(db: Queryable, given: GivenHashes): Promise<string[]> {
  const { document_hash: paper, name_hash: name, phone_hash: phone, email_hash: email } = given;
  const found = paper ? (await db.query<{ person_hash: string }>('SELECT person_hash FROM applicants WHERE document_hash = ? LIMIT 1', [paper])).map((row) => row.person_hash) : [];
  const papers = new Set(paper ? [paper] : []);
  for (const [column, contact] of [['phone_hash', phone], ['email_hash', email]] as const) {
    const person = contact && (await onlyOne(db, column, contact, name));
    if (!person || found.includes(person)) continue;
    const theirs = await papersOf(db, person);
    if (new Set([...papers, ...theirs]).size > 1) continue;
    found.push(person);
    theirs.forEach((each) => papers.add(each));
  }
  return found;
}

/** Two people of one name who share a telephone are not told apart by it. */
async function onlyOne(db: Queryable, column: 'phone_hash' | 'email_hash', contact: string, name: string): Promise<string | null> {
  const end = async (order: 'ASC' | 'DESC') =>
    (await db.query<{ person_hash: string }>(`SELECT person_hash FROM applicants WHERE ${column} = ? AND name_hash = ? ORDER BY person_hash ${order} LIMIT 1`, [contact, name]))[0]?.person_hash ?? null;
  const first = await end('ASC');
  return first !== null && first === (await end('DESC')) ? first : null;
}

/** Two say that they differ. */
async function papersOf(db: Queryable, person: string): Promise<string[]> {
  return (await db.query<{ document_hash: string }>('SELECT DISTINCT document_hash FROM applicants WHERE person_hash = ? AND document_hash IS NOT NULL LIMIT 2', [person])).map((row) => row.document_hash);
}
