import { Injectable } from '@nestjs/common';
import { AccessLog } from '../identity/access-log/access-log.js';
import type { Client } from '../identity/client.js';
import { Reads, UnitOfWork } from '../platform/database/unit-of-work.js';
import type { Dossier } from './dossier.js';
import { DossierExpiredError, DossierNotReadyError } from './dossier-errors.js';
import { Dossiers } from './dossiers.js';
import { safeName } from './format/safe-path.js';
import { ArchiveParts } from './making/parts.js';

export interface TakenDossier {
  readonly dossier: Dossier;
  readonly name: string;
  readonly size: number;
  readonly pieces: AsyncGenerator<Buffer>;
}

/** Hands out finished case files, and writes down who took which: they hold everything in clear. */
@Injectable()
export class DossierDownloads {
  constructor(
    private readonly dossiers: Dossiers, private readonly parts: ArchiveParts, private readonly log: AccessLog, private readonly reads: Reads, private readonly work: UnitOfWork,
  ) {}

  /** Errors: `NotFoundError`, `DossierNotReadyError`, `DossierExpiredError`, those of the storage. */
  async take(caseId: string, dossierId: string, personId: string | null, client: Client): Promise<TakenDossier> {
    const dossier = await this.dossiers.get(caseId, dossierId);
    if (dossier.state === 'expired') throw new DossierExpiredError(dossierId);
    if (dossier.state !== 'ready') throw new DossierNotReadyError(dossierId, dossier.state);
    const pieces = await this.parts.open(await this.dossiers.parts(dossierId));
    const [row] = await this.reads.query<{ number: string | null; intake_number: string | null }>('SELECT number, intake_number FROM requests WHERE case_id = ?', [caseId]);
    await this.work.run((tx) => this.log.append(tx, { event: 'personal-data.revealed', personId, subjectId: caseId, client, detail: { what: `dossier-taken:${dossierId}` } }));
    return { dossier, size: dossier.size!, pieces, name: safeName(`案卷-${row?.number ?? row?.intake_number ?? caseId}-第${dossier.revision}版.zip`) };
  }
}
