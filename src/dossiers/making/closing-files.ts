import { Injectable } from '@nestjs/common';
import { RenderPool } from '../../letters/rendering/render-pool.js';
import type { LeftOut, Manifest } from '../format/manifest.js';
import { NAMES } from '../format/names.js';
import { contentsHash, sumsText } from '../format/sums.js';
import type { Dossier } from '../dossier.js';
import type { DossierPlan } from '../plan/plan.js';
import { jsonText } from '../plan/section.js';
import { held, type ReadyFile } from './contents.js';
import { coverOf } from './cover.js';
import { NOTE } from './note.js';
import { product } from './product.js';

/** What a case file says of itself: cover with index, verification note, manifest, sums. Made last, for it names all the others. */
@Injectable()
export class ClosingFiles {
  constructor(private readonly pool: RenderPool) {}

  async make(dossier: Dossier, plan: DossierPlan, files: readonly ReadyFile[], leftOut: readonly LeftOut[], recordFault: Manifest['recordFault']): Promise<ReadyFile[]> {
    const at = dossier.orderedAt;
    const note = held({ path: NAMES.note, kind: 'note', title: '验证说明', at }, Buffer.from(NOTE));
    const told = [...files, note].map((each) => each.told);
    const begun = {
      kind: 'yishen-dossier' as const, version: 1 as const, case: plan.case,
      made: { dossierId: dossier.id, at, on: plan.on, by: plan.by, reason: dossier.reason, withWithdrawn: dossier.withWithdrawn },
      product: product(), leftOut, recordFault,
    };
    const { bytes } = await this.pool.render('pdf', coverOf({ ...begun, files: told }, plan.cover), { draft: false });
    const cover = held({ path: NAMES.cover, kind: 'cover', title: '封面和目录', at }, bytes);
    const all = [cover.told, ...told].sort((a, b) => (a.path < b.path ? -1 : 1));
    const manifest: Manifest = { ...begun, contents: contentsHash(all), files: all };
    const manifestFile = held({ path: NAMES.manifest, kind: 'note', title: '清单', at }, Buffer.from(jsonText(manifest)));
    const sums = sumsText([...all, { path: NAMES.manifest, sha256: manifestFile.told.sha256 }]);
    return [cover, note, manifestFile, held({ path: NAMES.sums, kind: 'note', title: '散列清单', at }, Buffer.from(sums))];
  }
}
