import { Injectable } from '@nestjs/common';
import { Reads } from '../platform/database/unit-of-work.js';
import { NotFoundError, ValidationFailedError } from '../platform/errors/general-errors.js';
import { OutgoingLetters, type OutgoingLetter } from './ports.js';

/** Letters of a case of whatever kind, as they can leave, and what proves that one did. */
@Injectable()
export class LettersToSend {
  constructor(private readonly letters: OutgoingLetters, private readonly reads: Reads) {}

  /** Printed, if it is signed. Errors: `NotFoundError`, also for a letter of another case. */
  async of(caseId: string, letterId: string): Promise<OutgoingLetter> {
    const letter = await this.printed(letterId);
    if (!letter || letter.caseId !== caseId) throw new NotFoundError({ zh: '文书', en: 'letter' }, letterId);
    return letter;
  }

  /** Errors: `ValidationFailedError` where the proof is not among the files of the case. */
  async requireProof(caseId: string, proofId: string | undefined): Promise<void> {
    if (proofId === undefined || (await this.letters.hasFile(caseId, proofId))) return;
    throw ValidationFailedError.at('#/proofId', { zh: '本件没有此附件', en: 'There is no such attachment in the case' });
  }

  /** A signed letter is printed by work of its own; whoever is quicker than that prints it. */
  private async printed(letterId: string): Promise<OutgoingLetter | null> {
    const letter = await this.letters.find(this.reads, letterId);
    if (!letter || letter.signedOn === null || letter.recalled || letter.documentSha256 !== null) return letter;
    await this.letters.print(letterId);
    return this.letters.find(this.reads, letterId);
  }
}
