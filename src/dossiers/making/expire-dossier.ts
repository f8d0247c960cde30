import { Injectable, type OnModuleInit } from '@nestjs/common';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { StoredFiles } from '../../platform/storage/stored-files.js';
import type { WorkHandler } from '../../platform/work/work-handler.js';
import { WorkHandlers } from '../../platform/work/work-handlers.js';
import { Dossiers } from '../dossiers.js';
import { EXPIRE_DOSSIER } from '../work-kinds.js';

/** Removes the archive of an old case file. It holds everything in clear once it is taken; that it was made, and its hashes, stay on file. */
@Injectable()
export class ExpireDossier implements WorkHandler, OnModuleInit {
  readonly kind = EXPIRE_DOSSIER;

  constructor(private readonly handlers: WorkHandlers, private readonly dossiers: Dossiers, private readonly files: StoredFiles, private readonly work: UnitOfWork) {}

  onModuleInit(): void {
    this.handlers.register(this);
  }

  async run(dossierId: string): Promise<void> {
    const parts = await this.dossiers.parts(dossierId);
    // First it is no longer offered, then its parts go: nobody is handed half an archive.
    await this.work.run((tx) => this.dossiers.expire(tx, dossierId));
    for (const fileId of parts) await this.files.remove(fileId);
    await this.work.run((tx) => tx.execute('DELETE FROM dossier_parts WHERE dossier_id = ?', [dossierId]));
  }
}
