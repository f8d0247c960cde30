import { Injectable } from '@nestjs/common';
import { Letters } from '../../letters/letters.js';
import type { LetterVersion } from '../../letters/store/letter.js';
import { Reads } from '../../platform/database/unit-of-work.js';
import { NotFoundError } from '../../platform/errors/general-errors.js';
import { compareLetters, type Comparison } from './compare-letters.js';

/** Which versions to compare. */
export interface Compared {
  readonly caseId: string;
  readonly letterId: string;
  /** The version before `to` unless told. */
  readonly from?: number;
  /** The newest unless told. */
  readonly to?: number;
  /** The letter of `from` where it is another one: a reply goes on as a new letter when it was taken back. */
  readonly fromLetterId?: string;
}

export interface ComparedVersions {
  readonly from: LetterVersion;
  readonly to: LetterVersion;
  readonly comparison: Comparison;
}

/** Compares versions of the letters of a case. */
@Injectable()
export class Comparisons {
  constructor(private readonly letters: Letters, private readonly reads: Reads) {}

  /** Errors: `NotFoundError` for a letter of another case, or a version that does not exist. */
  async of({ caseId, letterId, from, to, fromLetterId = letterId }: Compared): Promise<ComparedVersions> {
    await this.letters.row(this.reads, letterId, caseId);
    await this.letters.row(this.reads, fromLetterId, caseId);
    const later = await this.version(letterId, to);
    const before = fromLetterId === letterId ? Math.max(1, later.version - 1) : undefined;
    const earlier = await this.version(fromLetterId, from ?? before);
    return { from: earlier, to: later, comparison: compareLetters(earlier.letter, later.letter) };
  }

  private async version(letterId: string, version?: number): Promise<LetterVersion> {
    const versions = await this.letters.versions(this.reads, letterId);
    const found = version === undefined ? versions.at(-1) : versions.find((each) => each.version === version);
    if (!found) throw new NotFoundError({ zh: '文书版本', en: 'version of the letter' }, String(version));
    return found;
  }
}
