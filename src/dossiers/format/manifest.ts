import type { CivilDate, Instant } from '../../../workflows/clock/civil-date.js';

/** What a file of a case file is. */
export const FILE_KINDS = ['cover', 'request', 'letter', 'letter-text', 'attachment', 'review', 'delivery', 'release-check', 'clock', 'record', 'people', 'note'] as const;
export type FileKind = (typeof FILE_KINDS)[number];

/** Beside what counts: a letter that never left or was taken back, a file that was withdrawn. */
export type Mark = 'draft' | 'recalled' | 'discarded' | 'withdrawn';

/** Why something that belongs to the case is not in its case file. */
export const LEFT_OUT_REASONS = ['withdrawn', 'infected', 'missing', 'damaged', 'not-printed'] as const;
export type LeftOutReason = (typeof LEFT_OUT_REASONS)[number];

/** What a file, or a hole, is about. */
export interface About {
  readonly kind: FileKind;
  readonly title: string;
  readonly attachmentId?: string;
  readonly letterId?: string;
  readonly format?: 'pdf' | 'docx';
  /** Version of the letter. */
  readonly version?: number;
  readonly mark?: Mark;
}

export interface ManifestFile extends About {
  readonly path: string;
  /** In lower-case hexadecimal digits. */
  readonly sha256: string;
  readonly size: number;
}

export interface LeftOut extends About {
  readonly why: LeftOutReason;
  /** The reason that was given, the name of the virus, … */
  readonly detail: string | null;
  /** Of the file as the case knows it; null where it never had one. */
  readonly sha256: string | null;
}

/** The table of contents of a case file, for programs. */
export interface Manifest {
  readonly kind: 'yishen-dossier';
  readonly version: 1;
  readonly case: {
    readonly id: string;
    /** Registration number; null before receipt. */
    readonly number: string | null;
    readonly organ: { readonly id: string; readonly name: string };
    readonly definition: string;
    /** Number of entries of the record. */
    readonly revision: number;
    /** Hash of the last entry: stands for the whole record. */
    readonly head: string;
  };
  readonly made: {
    readonly dossierId: string;
    readonly at: Instant;
    readonly on: CivilDate;
    readonly by: { readonly id: string; readonly name: string } | null;
    readonly reason: string;
    readonly withWithdrawn: boolean;
  };
  readonly product: { readonly name: string; readonly version: string; readonly renderer: number };
  /** SHA-256 over the list of what is not about the making itself: equal for two case files of the same revision and documents. */
  readonly contents: string;
  readonly files: readonly ManifestFile[];
  readonly leftOut: readonly LeftOut[];
  /** The fault of the office's own record when the case file was made; null where it was whole. */
  readonly recordFault: { readonly seq: number | null; readonly fault: string } | null;
}
