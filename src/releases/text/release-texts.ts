import { Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../workflows/clock/civil-date.js';
import { canonical, sha256 } from '../../engine/record/entry.js';
import type { Queryable, Tx } from '../../platform/database/unit-of-work.js';
import { Time } from '../../platform/time/time.js';

/** What is to be published, in the words of the unit. */
export interface TextInput {
  readonly title: string;
  readonly docNumber: string | null;
  readonly documentDate: CivilDate | null;
  readonly theme: string;
  readonly summary: string;
  readonly body: string | null;
  /** The articles it is published under, as the public reads them. */
  readonly legalBasis: string;
  /** Names of files as the public sees them, by attachment. */
  readonly fileNames: Readonly<Record<string, string>>;
}

export interface ReleaseText extends TextInput {
  readonly version: number;
  readonly hash: string;
  readonly by: string | null;
  readonly at: number;
}

interface Line {
  version: number; title: string; doc_number: string | null; document_date: string | null; theme: string; summary: string; body: string | null; legal_basis: string; file_names: string; hash: string;
  by_person: string | null; at: number | string;
}

/** Keeps every version of the text of a release; the record has their hashes. */
@Injectable()
export class ReleaseTexts {
  constructor(private readonly time: Time) {}

  /** The version the case is at; null before the first. */
  async at(db: Queryable, caseId: string, version: number): Promise<ReleaseText | null> {
    const [row] = await db.query<Line>('SELECT * FROM release_texts WHERE case_id = ? AND version = ?', [caseId, version]);
    return row ? textOf(row) : null;
  }

  async put(tx: Tx, caseId: string, version: number, text: TextInput, by: string | null): Promise<string> {
    const hash = hashOf(text);
    await tx.insert('release_texts', {
      case_id: caseId, version, title: text.title, doc_number: text.docNumber, document_date: text.documentDate, theme: text.theme, summary: text.summary, body: text.body, legal_basis: text.legalBasis,
      file_names: JSON.stringify(text.fileNames), hash, by_person: by, at: this.time.now(),
    });
    return hash;
  }
}

export const hashOf = ({ title, docNumber, documentDate, theme, summary, body, legalBasis, fileNames }: TextInput): string =>
  sha256(canonical({ title, docNumber, documentDate, theme, summary, body, legalBasis, fileNames }));

const textOf = (row: Line): ReleaseText => ({
  version: row.version, title: row.title, docNumber: row.doc_number, documentDate: row.document_date, theme: row.theme, summary: row.summary, body: row.body, legalBasis: row.legal_basis,
  fileNames: JSON.parse(row.file_names) as Record<string, string>, hash: row.hash, by: row.by_person, at: Number(row.at),
});
