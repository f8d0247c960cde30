import { Injectable } from '@nestjs/common';
import type { Projection } from '../../../workflows/definition.js';
import type { ReleaseContext } from '../../../workflows/release/v1/context.js';
import { CaseLoader, type LoadedCase } from '../../engine/case-loader.js';
import { loadCase } from '../../engine/case-store.js';
import { Reads } from '../../platform/database/unit-of-work.js';
import { DatabaseBusyError, NotFoundError } from '../../platform/errors/general-errors.js';
import type { StoredRelease } from '../list/release-line.js';

/** A release with its case restored. */
export interface OpenRelease {
  readonly row: StoredRelease;
  readonly loaded: LoadedCase;
  readonly context: ReleaseContext;
  readonly projection: Projection;
}

const TRIES = 5;

/** Reads a release and its case as they stood at one and the same revision. */
@Injectable()
export class OpenReleases {
  constructor(private readonly reads: Reads, private readonly loader: CaseLoader) {}

  /** Errors: `NotFoundError`. */
  async get(caseId: string): Promise<OpenRelease> {
    for (let i = 0; i < TRIES; i += 1) {
      const [row] = await this.reads.query<StoredRelease>('SELECT * FROM releases WHERE case_id = ?', [caseId]);
      if (!row) throw new NotFoundError({ zh: '主动公开评估件', en: 'release' }, caseId);
      const stored = await loadCase(this.reads, caseId);
      if (stored.revision !== row.revision) continue;
      const loaded = await this.loader.restore(this.reads, stored);
      const context = loaded.snapshot.context as ReleaseContext;
      return { row, loaded, context, projection: loaded.definition.project({ value: loaded.snapshot.value, context }, loaded.calendar) };
    }
    throw new DatabaseBusyError();
  }
}
