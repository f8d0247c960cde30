import type { FieldFault } from '../../platform/errors/general-errors.js';

export interface AcceptedLine {
  readonly line: number;
  readonly sourceId: string;
  /** Absent in a dry run. */
  readonly caseId?: string;
}

export interface RefusedLine {
  readonly line: number;
  readonly sourceId: string | null;
  readonly reasons: readonly FieldFault[];
}

/** What became of every line of an import. */
export interface ImportReport {
  readonly accepted: readonly AcceptedLine[];
  /** Imported before; left as they are. */
  readonly present: readonly AcceptedLine[];
  readonly refused: readonly RefusedLine[];
  /** False in a dry run, and when a refused line kept everything out. */
  readonly written: boolean;
}
