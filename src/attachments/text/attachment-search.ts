import { Injectable } from '@nestjs/common';
import { pageOf, seek, type Page, type PageRequest } from '../../identity/page.js';
import { Reads, type SqlValue } from '../../platform/database/unit-of-work.js';
import { ValidationFailedError } from '../../platform/errors/general-errors.js';
import type { Attachment } from '../attachment.js';
import { AttachmentRows } from '../attachment-rows.js';
import { excerptOf, folded } from './search-text.js';

export interface SearchFilter extends PageRequest {
  readonly text: string;
  readonly organId?: string;
  /** Organs in which the one who asks may read. */
  readonly within: 'all' | readonly string[];
}

export interface Found extends Attachment {
  readonly requestNumber: string | null;
  readonly excerpt: string;
}

/** Numbers of people are covered in what is searched: looking for one finds nothing, or everything that is covered. */
function wantedIn(text: string): string {
  const wanted = folded(text.trim());
  if (wanted.includes('**') && !text.includes('**')) {
    throw ValidationFailedError.at('#/q', { zh: '证件号、电话、银行卡号和邮箱已遮盖，不能检索；请以申请人查询', en: 'numbers and addresses of people are covered and cannot be searched for; search by applicant instead' });
  }
  return wanted;
}

/** Finds attachments by their title and text, the latest first. Errors: `ValidationFailedError`. */
@Injectable()
export class AttachmentSearch {
  constructor(private readonly rows: AttachmentRows, private readonly reads: Reads) {}

  async page({ text, organId, within, limit, cursor }: SearchFilter): Promise<Page<Found>> {
    const wanted = wantedIn(text);
    const organs = organId === undefined ? within : within === 'all' || within.includes(organId) ? [organId] : [];
    const where = ["search_text LIKE ? ESCAPE '!'"];
    const params: SqlValue[] = [`%${wanted.replace(/[!%_]/g, '!$&')}%`];
    if (organs !== 'all') {
      if (organs.length === 0) return { items: [], next: null };
      where.push(`organ_id IN (${organs.map(() => '?').join(', ')})`);
      params.push(...organs);
    }
    const after = seek(cursor);
    if (after) {
      where.push('(uploaded_at < ? OR (uploaded_at = ? AND id < ?))');
      params.push(Number(after[0]), Number(after[0]), after[1]);
    }
    const rows = await this.rows.find(this.reads, where.join(' AND '), [...params, limit + 1], 'ORDER BY uploaded_at DESC, id DESC LIMIT ?');
    const page = pageOf(rows.map((row) => this.rows.opened(row)), limit, (each) => [String(each.uploadedAt), each.id]);
    return { items: await this.shown(page.items, wanted), next: page.next };
  }

  private async shown(found: readonly Attachment[], wanted: string): Promise<Found[]> {
    if (found.length === 0) return [];
    const marks = found.map(() => '?').join(', ');
    const texts = await this.reads.query<{ id: string; search_text: string; number: string | null }>(
      `SELECT a.id, a.search_text, r.number FROM attachments a LEFT JOIN requests r ON r.case_id = a.case_id WHERE a.id IN (${marks})`, found.map(({ id }) => id));
    const byId = new Map(texts.map((each) => [each.id, each]));
    return found.map((each) => ({ ...each, requestNumber: byId.get(each.id)?.number ?? null, excerpt: excerptOf(byId.get(each.id)?.search_text ?? '', wanted) }));
  }
}
