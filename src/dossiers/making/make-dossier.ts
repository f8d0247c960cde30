import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Time } from '../../platform/time/time.js';
import { WorkImpossibleError, type WorkHandler, type WorkProgress } from '../../platform/work/work-handler.js';
import { WorkHandlers } from '../../platform/work/work-handlers.js';
import { WorkItems } from '../../platform/work/work-items.js';
import { KEPT_MS, type Dossier } from '../dossier.js';
import { Dossiers } from '../dossiers.js';
import type { LeftOut, Manifest } from '../format/manifest.js';
import { NAMES } from '../format/names.js';
import { lineText } from '../format/record-lines.js';
import type { DossierPlan } from '../plan/plan.js';
import { RecordReader } from '../plan/record-reader.js';
import { EXPIRE_DOSSIER, MAKE_DOSSIER } from '../work-kinds.js';
import { archiveOf } from './archive-writer.js';
import { ClosingFiles } from './closing-files.js';
import { DossierContents, held, type ReadyFile } from './contents.js';
import { ArchiveParts, type StoredArchive } from './parts.js';
import { recordFaultOf } from './record-fault.js';

const LIMIT_MS = 60 * 60_000;

/**
 * Makes the archive of a case file from its plan. Cut off in the middle it is begun anew and comes out the same; of two that make it at once
 * the first one counts, and nothing stays of the other.
 */
@Injectable()
export class MakeDossier implements WorkHandler, OnModuleInit {
  readonly kind = MAKE_DOSSIER;
  readonly limitMs = LIMIT_MS;
  private readonly logger = new Logger('Dossiers');

  constructor(
    private readonly handlers: WorkHandlers,
    private readonly dossiers: Dossiers,
    private readonly contents: DossierContents,
    private readonly closing: ClosingFiles,
    private readonly parts: ArchiveParts,
    private readonly record: RecordReader,
    private readonly items: WorkItems,
    private readonly work: UnitOfWork,
    private readonly time: Time,
  ) {}

  onModuleInit(): void {
    this.handlers.register(this);
  }

  async run(dossierId: string, progress: Pick<WorkProgress, 'report'>): Promise<void> {
    const dossier = await this.dossiers.find(dossierId);
    if (!dossier) throw new WorkImpossibleError('there is no such case file');
    const plan = await this.dossiers.begin(dossierId);
    if (!plan) return;
    const { files, leftOut, recordFault } = await this.gathered(dossier, plan, progress);
    const total = 2 * files.length;
    let done = files.length;
    const archive = await this.parts.put(archiveOf(files, () => progress.report((done += 1) - 1, total)));
    await this.finish(dossier, archive, leftOut, recordFault);
  }

  async giveUp(dossierId: string, error: string): Promise<void> {
    await this.work.run((tx) => this.dossiers.fail(tx, dossierId, error));
  }

  private async gathered(dossier: Dossier, plan: DossierPlan, progress: Pick<WorkProgress, 'report'>) {
    const lines = await this.record.upTo(plan.case.id, plan.case.revision);
    const record = held({ path: NAMES.record, kind: 'record', title: '办理记录（散列链）', at: lines.at(-1)?.at ?? dossier.orderedAt }, Buffer.from(lines.map(lineText).join('')));
    const files: ReadyFile[] = [record];
    const leftOut: LeftOut[] = [...plan.leftOut];
    for (const [i, each] of plan.files.entries()) {
      await progress.report(i, 2 * plan.files.length);
      const resolved = await this.contents.resolve(each);
      if ('ready' in resolved) files.push(resolved.ready);
      else leftOut.push(resolved.hole);
    }
    const recordFault = recordFaultOf(lines, plan.case);
    return { files: [...files, ...(await this.closing.make(dossier, plan, files, leftOut, recordFault))], leftOut, recordFault };
  }

  private async finish(dossier: Dossier, archive: StoredArchive, leftOut: readonly LeftOut[], recordFault: Manifest['recordFault']): Promise<void> {
    const now = this.time.now();
    const first = await this.work.run(async (tx) => {
      const marked = await this.dossiers.ready(tx, dossier.id, { archive, leftOut, recordFault, at: now, expiresAt: now + KEPT_MS });
      if (!marked) return false;
      await this.parts.keep(tx, dossier.id, archive);
      await this.items.add(tx, EXPIRE_DOSSIER, dossier.id, { notBefore: now + KEPT_MS });
      return true;
    });
    if (!first) await this.parts.discard(archive.fileIds);
    else if (recordFault) this.logger.error(`the record of case ${dossier.caseId} is broken at ${recordFault.seq ?? 'its end'}: ${recordFault.fault}`);
  }
}
