import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Attachment, ScanState } from '../attachments/attachment.js';
import { Attachments } from '../attachments/attachments.js';
import { ReplyCounts } from '../letters/check/reply-counts.js';
import type { Queryable } from '../platform/database/unit-of-work.js';
import type { Bilingual } from '../platform/errors/bilingual.js';
import { isOutgoing } from './outgoing.js';
import type { Blocker, ReleaseCheck } from './release-check.js';
import { ReleaseRows } from './release-rows.js';

/** A file that is to go out, with its check; null while nobody has asked for one. */
export interface CheckedFile {
  readonly attachment: Attachment;
  readonly check: ReleaseCheck | null;
}

/** Says whether files may leave the office. */
@Injectable()
export class ReleaseGate implements OnModuleInit {
  constructor(private readonly attachments: Attachments, private readonly rows: ReleaseRows, private readonly counts: ReplyCounts) {}

  /** The workflow asks before a reply is served. */
  onModuleInit(): void {
    this.counts.leaksCountedBy(async (db, caseId) => (await this.blockers(db, caseId)).length);
  }

  /** What keeps the reply's enclosures from being sent; nothing when they may leave. */
  async blockers(db: Queryable, caseId: string): Promise<Blocker[]> {
    return this.blockersOf(db, await this.attachments.outgoing(db, caseId));
  }

  /** What keeps any of these files from being sent. */
  async blockersOf(db: Queryable, attachments: readonly Attachment[]): Promise<Blocker[]> {
    return (await this.checked(db, attachments)).flatMap(blockersOf);
  }

  /** Every file of a case that is to go out, with the reply under way or with another letter. */
  async files(db: Queryable, caseId: string): Promise<CheckedFile[]> {
    const reply = new Set((await this.attachments.outgoing(db, caseId)).map(({ id }) => id));
    return this.checked(db, (await this.attachments.ofCase(db, caseId)).filter((file) => isOutgoing(file) && (file.purpose !== 'reply' || reply.has(file.id))));
  }

  /** The files that are to go out, each with its check. */
  async outgoing(db: Queryable, caseId: string): Promise<CheckedFile[]> {
    return this.checked(db, await this.attachments.outgoing(db, caseId));
  }

  private async checked(db: Queryable, attachments: readonly Attachment[]): Promise<CheckedFile[]> {
    const checks = await this.rows.of(db, attachments.map(({ id }) => id));
    return attachments.map((attachment) => ({ attachment, check: checks.get(attachment.id) ?? null }));
  }
}

/** What keeps one file from being sent. */
export function blockersOf({ attachment, check }: CheckedFile): Blocker[] {
  const attachmentId = attachment.id;
  const scan = SCANS[attachment.scan.state];
  const scanned = scan ? [{ attachmentId, ...scan }] : [];
  if (!check || check.state === 'waiting') return [...scanned, { attachmentId, rule: 'not-checked', message: NOT_CHECKED }];
  const open = check.findings.filter(({ severity, override }) => severity === 'error' && override === null);
  return [...scanned, ...open.map(({ rule, message }) => ({ attachmentId, rule, message }))];
}

const NOT_CHECKED: Bilingual = { zh: '外发检查尚未完成，请稍候。', en: 'The release check is not finished; wait a little.' };

/** Without a scanner nothing is known of viruses, and nothing is asked for. */
const SCANS: Readonly<Partial<Record<ScanState, Omit<Blocker, 'attachmentId'>>>> = {
  waiting: { rule: 'not-scanned', message: { zh: '查毒尚未完成，请稍候。', en: 'The virus scan is not finished; wait a little.' } },
  failed: { rule: 'scan-failed', message: { zh: '查毒未能完成，不能视为无毒，请重新上传。', en: 'The virus scan failed, which is not clean; upload the file anew.' } },
  infected: { rule: 'infected', message: { zh: '文件查出病毒，请撤下并更换。', en: 'A virus was found; withdraw the file and replace it.' } },
};
