import { Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../workflows/clock/civil-date.js';
import { ApplicantFiles, type GivenFile } from '../../attachments/upload/applicant-files.js';
import { Engine } from '../../engine/engine.js';
import { LookupHash } from '../../platform/crypto/lookup-hash.js';
import { Reads, type Tx } from '../../platform/database/unit-of-work.js';
import { ValidationFailedError, type FieldFault } from '../../platform/errors/general-errors.js';
import { Time } from '../../platform/time/time.js';
import { Intake } from '../../requests/intake/intake.js';
import { QueryCodes } from '../codes/query-codes.js';
import { queryCodeFrom } from '../codes/query-code.js';
import { keyOfForm } from '../forms/form-key-uses.js';
import { missingOf, type SubmissionInput } from './submission-input.js';

export interface Submission {
  readonly input: SubmissionInput;
  readonly files: readonly GivenFile[];
  /** A paper that proves who it is, is among the files. */
  readonly papers: boolean;
  /** Checked by `FormKeys`. */
  readonly formKey: string;
  /** Given by the demonstration, so that it is the same each time. */
  readonly caseId?: string;
}

/** What the applicant gets for a submission. */
export interface SubmissionReceipt {
  readonly caseId: string;
  readonly organId: string;
  readonly intakeNumber: string;
  readonly submittedOn: CivilDate;
  /** Null where the form is sent once more after another code was given out. */
  readonly code: string | null;
  readonly files: number;
  /** What the office may ask to be corrected; none of it kept the request back. */
  readonly warnings: readonly FieldFault[];
}

/**
 * Takes requests over the pages for the public: case, applicant, code and files in one transaction. Sent again under the same key, by a
 * second press or because the answer was lost, it is done once and answered alike: the code follows from the key, which only the sender has.
 */
@Injectable()
export class Submissions {
  constructor(
    private readonly intake: Intake,
    private readonly engine: Engine,
    private readonly files: ApplicantFiles,
    private readonly codes: QueryCodes,
    private readonly lookup: LookupHash,
    private readonly reads: Reads,
    private readonly time: Time,
  ) {}

  /** Errors: `ValidationFailedError`, `KeyReusedError`, `CaseFilesTooLargeError`, `UnavailableError` (storage), and those of intake. */
  async submit({ input, files, papers, formKey, caseId: wanted }: Submission): Promise<SubmissionReceipt> {
    const missing = missingOf(input, papers);
    if (missing.length > 0) throw new ValidationFailedError(missing);
    const today = this.time.today();
    const code = queryCodeFrom(this.lookup.of('text', `code of form ${formKey}`));
    const { opening, warnings } = this.intake.online({ ...input, channel: 'internet', submittedOn: today }, keyOfForm(this.lookup, formKey));
    const stored = await this.files.take(files);
    try {
      const caseId = await this.engine.together(async (tx, moved) => {
        let fresh = false;
        const prepare = (within: Tx, id: string) => { fresh = true; return opening.prepare!(within, id); };
        const opened = moved(await this.engine.openWithin(tx, { ...opening, prepare, ...(wanted && { caseId: wanted }) }));
        if (!fresh) return opened.caseId;
        for (const command of this.files.commands(opened.caseId, stored)) moved(await this.engine.executeWithin(tx, command));
        await this.codes.give(tx, opened.caseId, code, null);
        return opened.caseId;
      });
      return await this.receipt(caseId, code, warnings);
    } finally {
      await this.files.drop(stored);
    }
  }

  private async receipt(caseId: string, code: string, warnings: readonly FieldFault[]): Promise<SubmissionReceipt> {
    const [row] = await this.reads.query<{ organ_id: string; intake_number: string | null; number: string | null; submitted_on: string }>(
      'SELECT organ_id, intake_number, number, submitted_on FROM requests WHERE case_id = ?', [caseId]);
    const [count] = await this.reads.query<{ n: number | string }>('SELECT COUNT(*) AS n FROM attachments WHERE case_id = ? AND uploaded_by IS NULL', [caseId]);
    return {
      caseId, organId: row!.organ_id, intakeNumber: row!.intake_number ?? row!.number ?? '', submittedOn: row!.submitted_on,
      code: (await this.codes.holds(this.reads, caseId, code)) ? code : null, files: Number(count!.n), warnings,
    };
  }
}
