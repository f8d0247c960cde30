import { randomUUID } from 'node:crypto';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { isUniqueViolation } from '../../platform/database/database-error.js';
import { Reads, UnitOfWork, type Queryable } from '../../platform/database/unit-of-work.js';
import { NotFoundError } from '../../platform/errors/general-errors.js';
import { StoredFiles } from '../../platform/storage/stored-files.js';
import { Time } from '../../platform/time/time.js';
import { type Letter, plainText } from '../../../workflows/letters/letter.js';
import { type WorkHandler, WorkImpossibleError } from '../../platform/work/work-handler.js';
import { WorkHandlers } from '../../platform/work/work-handlers.js';
import { RenderPool } from '../rendering/render-pool.js';
import { RENDERER_VERSION, type RenderFormat } from '../rendering/rendered.js';
import type { OpenLetter, StoredLetter } from '../store/letter.js';
import { LetterStore } from '../store/letter-store.js';
import { MissingCharactersError } from './missing-characters-error.js';
import { RENDER_LETTER } from './render-letter.js';

/** A letter as it was printed: what leaves the office, and what its hash in the record is of. */
export interface PrintedDocument {
  readonly format: RenderFormat;
  readonly version: number;
  readonly fileId: string;
  readonly sha256: string;
  readonly size: number;
  readonly renderer: string;
  readonly renderedAt: number;
}

interface Line { format: RenderFormat; version: number; file_id: string; sha256: string; size: number; renderer: string; rendered_at: number | string }

export const FORMATS: readonly RenderFormat[] = ['pdf', 'docx'];

/** Prints letters as background work, once each, and keeps the files. */
@Injectable()
export class LetterDocuments implements WorkHandler, OnModuleInit {
  readonly kind = RENDER_LETTER;

  constructor(
    private readonly handlers: WorkHandlers,
    private readonly store: LetterStore,
    private readonly pool: RenderPool,
    private readonly files: StoredFiles,
    private readonly work: UnitOfWork,
    private readonly reads: Reads,
    private readonly time: Time,
  ) {}

  onModuleInit(): void {
    this.handlers.register(this);
  }

  /** Prints a letter that was issued, in every format; what is printed already stays as it is. Errors: `NotFoundError`, `MissingCharactersError`. */
  async run(letterId: string): Promise<void> {
    try {
      for (const format of FORMATS) await this.ensure(letterId, format);
    } catch (error) {
      // Trying again helps nobody; whoever serves the letter is told the same.
      if (error instanceof MissingCharactersError) throw new WorkImpossibleError(`letter ${letterId} cannot be printed`);
      throw error;
    }
  }

  /** The printed letter; printed now where it is not yet. Not within a unit of work. Errors: `NotFoundError`, `MissingCharactersError`. */
  async ensure(letterId: string, format: RenderFormat = 'pdf'): Promise<PrintedDocument> {
    const open = await this.store.open(this.reads, letterId);
    return (await this.find(this.reads, open.row, format)) ?? this.print(open, format);
  }

  /** Bytes of a letter: those that were printed, or of a draft a proof with 草稿 on every page. Not within a unit of work. */
  async bytes(letterId: string, format: RenderFormat): Promise<Buffer> {
    const open = await this.store.open(this.reads, letterId);
    if (open.row.state === 'draft' || open.row.state === 'discarded') return (await this.pool.render(format, open.letter, { draft: true })).bytes;
    return this.files.get((await this.ensure(letterId, format)).fileId);
  }

  /** SHA-256 of the printed letter in the version it stands at; null while it is not printed. */
  async sha256(db: Queryable, row: StoredLetter, format: RenderFormat): Promise<string | null> {
    return (await this.find(db, row, format))?.sha256 ?? null;
  }

  /** Everything that was printed of a letter. */
  async of(db: Queryable, letterId: string): Promise<PrintedDocument[]> {
    return (await db.query<Line>('SELECT * FROM letter_documents WHERE letter_id = ? ORDER BY version, format', [letterId])).map(printed);
  }

  private async find(db: Queryable, row: StoredLetter, format: RenderFormat): Promise<PrintedDocument | undefined> {
    const lines = await db.query<Line>('SELECT * FROM letter_documents WHERE letter_id = ? AND version = ? AND format = ?', [row.id, row.version, format]);
    return lines.map(printed)[0];
  }

  /** A number and a day come with signature: what has neither is a proof and is not kept. */
  private async print({ row, letter }: OpenLetter, format: RenderFormat): Promise<PrintedDocument> {
    if (row.issuedOn === null) throw new NotFoundError({ zh: '正式文书', en: 'issued document' }, row.id);
    const { bytes, missing } = await this.pool.render(format, letter, { draft: false });
    const lost = missing.filter((each) => ownText(letter).includes(each));
    if (lost.length > 0) throw new MissingCharactersError(lost);
    const { id: fileId, sha256, size } = await this.files.put(bytes);
    const line: Line = { format, version: row.version, file_id: fileId, sha256, size, renderer: String(RENDERER_VERSION), rendered_at: this.time.now() };
    try {
      await this.work.run((tx) => tx.insert('letter_documents', { id: randomUUID(), letter_id: row.id, ...line }));
    } catch (error) {
      // Printed twice at once: the first one counts, and both are the same to the byte.
      await this.files.remove(fileId);
      if (!isUniqueViolation(error)) throw error;
      return (await this.find(this.reads, row, format))!;
    }
    return printed(line);
  }
}

/** What the office says itself. A sign that only the applicant wrote, such as an emoji, is restated as 〔缺字…〕. */
function ownText(letter: Letter): string {
  const blocks = letter.blocks.filter(({ role }) => role !== 'request');
  return plainText({ ...letter, blocks });
}

function printed(line: Line): PrintedDocument {
  return { format: line.format, version: line.version, fileId: line.file_id, sha256: line.sha256, size: line.size, renderer: line.renderer, renderedAt: Number(line.rendered_at) };
}
