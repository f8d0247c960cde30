import { Injectable } from '@nestjs/common';
import type { Instant } from '../../workflows/clock/civil-date.js';
import { Reads } from '../platform/database/unit-of-work.js';

/** A case that moved. */
export interface ChangedCase {
  readonly id: string;
  readonly definition: string;
  readonly organId: string;
  readonly revision: number;
  readonly changedAt: Instant;
}

interface Line { id: string; definition: string; organ_id: string; revision: number | string; changed_at: number | string }

/** What moved since a moment, whichever process moved it. */
@Injectable()
export class ChangedCases {
  constructor(private readonly reads: Reads) {}

  /** The earliest first. */
  async since(at: Instant, most: number): Promise<ChangedCase[]> {
    const lines = await this.reads.query<Line>('SELECT id, definition, organ_id, revision, changed_at FROM cases WHERE changed_at >= ? ORDER BY changed_at, id LIMIT ?', [at, most]);
    return lines.map((line) => ({ id: line.id, definition: line.definition, organId: line.organ_id, revision: Number(line.revision), changedAt: Number(line.changed_at) }));
  }
}
