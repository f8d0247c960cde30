import { Injectable, type OnModuleInit } from '@nestjs/common';
import { SCAN_LABELS, type Attachment } from '../../attachments/attachment.js';
import { Attachments } from '../../attachments/attachments.js';
import { Reads } from '../../platform/database/unit-of-work.js';
import type { About, LeftOut } from '../format/manifest.js';
import { FOLDERS } from '../format/names.js';
import { placeIn } from '../format/safe-path.js';
import type { PlannedFile } from './plan.js';
import { DossierSections, jsonText, type CaseAtHand, type DossierSection, type SectionPlan } from './section.js';

const PURPOSES: Readonly<Record<Attachment['purpose'], string>> = { request: '申请材料', reply: '答复附件', evidence: '证据', letter: '文书附件', publication: '发布文件' };

/** Files of the case, as they were taken in. What was withdrawn is listed with the reason; what is infected is never handed on. */
@Injectable()
export class AttachmentsSection implements DossierSection, OnModuleInit {
  constructor(private readonly sections: DossierSections, private readonly attachments: Attachments, private readonly reads: Reads) {}

  onModuleInit(): void {
    this.sections.register(this);
  }

  async plan({ caseId, withWithdrawn, changedAt }: CaseAtHand): Promise<SectionPlan> {
    const all = await this.attachments.ofCase(this.reads, caseId);
    if (all.length === 0) return { files: [] };
    const files: PlannedFile[] = [];
    const leftOut: LeftOut[] = [];
    const places: Record<string, string> = {};
    for (const [i, each] of all.entries()) {
      const hole = holeOf(each, withWithdrawn);
      if (hole) { leftOut.push(hole); continue; }
      const file = fileOf(each, i + 1);
      places[each.id] = file.path;
      files.push(file);
    }
    const list: PlannedFile = {
      path: `${FOLDERS.attachments}/附件清单.json`, kind: 'attachment', title: '附件清单', at: changedAt, source: { from: 'text', text: jsonText(all.map((each) => shown(each, places[each.id]))) },
    };
    return { files: [...files, list], leftOut, people: all.flatMap(({ uploadedBy, withdrawal }) => [uploadedBy, withdrawal?.by ?? null]).filter((id) => id !== null) };
  }
}

function holeOf(attachment: Attachment, withWithdrawn: boolean): LeftOut | null {
  const { scan, withdrawal, sha256 } = attachment;
  const about = { ...aboutOf(attachment), sha256 };
  if (scan.state === 'infected') return { ...about, why: 'infected', detail: scan.detail };
  return withdrawal && !withWithdrawn ? { ...about, why: 'withdrawn', detail: withdrawal.reason } : null;
}

function fileOf(attachment: Attachment, n: number): PlannedFile {
  const { fileId, sha256, size, uploadedAt, name, withdrawal } = attachment;
  const folder = withdrawal ? `${FOLDERS.attachments}/已撤下` : FOLDERS.attachments;
  return { ...aboutOf(attachment), path: placeIn(folder, n, name), at: uploadedAt, source: { from: 'stored', fileId, sha256, size } };
}

function aboutOf({ id, name, title, purpose, letterId, withdrawal }: Attachment): About {
  const words = `${PURPOSES[purpose]}：${title ?? name}${withdrawal ? '（已撤下）' : ''}`;
  return { kind: 'attachment', title: words, attachmentId: id, ...(letterId !== null && { letterId }), ...(withdrawal && { mark: 'withdrawn' as const }) };
}

function shown({ fileId: _file, organId: _organ, caseId: _case, scan, ...rest }: Attachment, path: string | undefined) {
  return { ...rest, scan: { ...scan, label: SCAN_LABELS[scan.state].zh }, path: path ?? null };
}
