import { allOrgans } from '../identity/organs/organ-reads.js';
import type { Reads } from '../platform/database/unit-of-work.js';
import { NotFoundError } from '../platform/errors/general-errors.js';

/** The id of the organ with this code. Throws NotFoundError. */
export async function organIdOf(reads: Reads, code: string): Promise<string> {
  const found = (await allOrgans(reads)).find((each) => each.code === code);
  if (!found) throw new NotFoundError({ zh: '机关', en: 'organ' }, code);
  return found.id;
}
