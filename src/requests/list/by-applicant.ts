import { Injectable } from '@nestjs/common';
import { LookupHash, type LookupKind } from '../../platform/crypto/lookup-hash.js';
import { ValidationFailedError } from '../../platform/errors/general-errors.js';
import { Conditions } from './conditions.js';
import type { ListReader } from './list-filter.js';
import { RequestList } from './request-list.js';
import type { RequestLine } from './request-line.js';

/** What an applicant is looked for by: all that is given has to match to the letter, ways of writing aside. */
export interface ApplicantQuestion {
  readonly name?: string;
  readonly documentNumber?: string;
  readonly phone?: string;
  readonly email?: string;
}

const KEYS: readonly (readonly [keyof ApplicantQuestion, LookupKind, column: string])[] = [
  ['documentNumber', 'document', 'document_hash'], ['phone', 'phone', 'phone_hash'], ['email', 'email', 'email_hash'], ['name', 'name', 'name_hash'],
];

const MOST = 100;

/** Finds the requests of an applicant through keyed hashes: repeats (Art. 36(6)) and excess (Arts. 35, 42) are seen this way. */
@Injectable()
export class ByApplicant {
  constructor(private readonly lookup: LookupHash, private readonly list: RequestList) {}

  /** Errors: `ValidationFailedError` when nothing is asked for. */
  find(question: ApplicantQuestion, within: 'all' | readonly string[], reader?: ListReader): Promise<RequestLine[]> {
    const where = new Conditions();
    for (const [member, kind, column] of KEYS) {
      const value = question[member];
      if (value !== undefined) where.and(`a.${column} = ?`, this.lookup.of(kind, value));
    }
    if (where.params.length === 0) throw ValidationFailedError.at('#', { zh: '请至少给出一项查询条件', en: 'Give at least one thing to search for' });
    if (within !== 'all') where.oneOf('r.organ_id', within);
    return this.list.found(where, MOST, reader);
  }
}
