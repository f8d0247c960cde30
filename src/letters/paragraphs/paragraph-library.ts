import { Injectable } from '@nestjs/common';
import { FORMS } from '../../../workflows/letters/forms/index.js';
import type { Finding } from '../../../workflows/letters/lint/finding.js';
import { OUTCOMES } from '../../../workflows/request/outcomes.js';
import { may, mayCitywide, organsOf, type RoleHolder } from '../../identity/access/may.js';
import { lacking } from '../../identity/access/require-role.js';
import { CASE_ROLES } from '../../identity/access/route-rules.js';
import { organById } from '../../identity/organs/organ-reads.js';
import { pageOf, seek, type Page } from '../../identity/page.js';
import type { Role } from '../../identity/roles.js';
import { Reads, UnitOfWork, type Tx } from '../../platform/database/unit-of-work.js';
import { NotFoundError, RevisionConflictError, ValidationFailedError, type FieldFault } from '../../platform/errors/general-errors.js';
import { Time } from '../../platform/time/time.js';
import { checkParagraph, hasPlace } from './paragraph-check.js';
import type { ParagraphContent, ParagraphState, ParagraphVersion, StandardParagraph } from './paragraph.js';
import { ParagraphStore, type ParagraphFilter } from './paragraph-store.js';

/** Who writes paragraphs: administrators everywhere, the head of a work body for the own organ. */
export const WRITING: readonly Role[] = ['administrator', 'work-body-head'];
/** Who may read them. */
export const READING: readonly Role[] = [...CASE_ROLES, 'administrator'];

export interface Writer extends RoleHolder {
  readonly personId: string;
}

/** An organ’s paragraphs are looked through by people, and all of them when a passage is written. */
const MOST = 500;

/** The library of standard paragraphs: read by whoever works on cases, written by few, and never without its check. */
@Injectable()
export class ParagraphLibrary {
  constructor(private readonly store: ParagraphStore, private readonly work: UnitOfWork, private readonly reads: Reads, private readonly time: Time) {}

  /** Errors: `ValidationFailedError` for a foreign cursor. */
  async page(reader: RoleHolder, { limit, cursor, ...filter }: Omit<ParagraphFilter, 'organs'> & { readonly organId?: string; readonly limit: number; readonly cursor?: string }): Promise<Page<StandardParagraph>> {
    const { organId, ...rest } = filter;
    const mine = organsOf(reader, READING);
    const organs = organId === undefined ? mine : mine === 'all' || mine.includes(organId) ? [organId] : [];
    const found = await this.store.list(this.reads, { ...rest, organs }, limit + 1, seek(cursor) ?? undefined);
    return pageOf(found, limit, ({ name, id }) => [name, id]);
  }

  /** Errors: `NotFoundError`, also for one of an organ that the reader does not work in. */
  async get(reader: RoleHolder, id: string): Promise<{ readonly paragraph: StandardParagraph; readonly versions: readonly ParagraphVersion[] }> {
    const paragraph = await this.store.get(this.reads, id);
    if (paragraph.organId !== null && !may(reader, paragraph.organId, READING)) throw new NotFoundError({ zh: '标准段落', en: 'standard paragraph' }, id);
    return { paragraph, versions: await this.store.versions(this.reads, id) };
  }

  /** What the check says of a text before it is kept. Errors: `ValidationFailedError` where it fits no letter. */
  check(content: Omit<ParagraphContent, 'name'>): readonly Finding[] {
    requireKnown(content);
    return checkParagraph(content);
  }

  /** Errors: `ForbiddenError`, `ValidationFailedError` for a name that is taken, a text that the check refuses, or keys that fit no letter. */
  create(writer: Writer, organId: string | null, content: ParagraphContent): Promise<string> {
    requireWriter(writer, organId);
    requireSound(content);
    return this.work.run(async (tx) => {
      if (organId !== null && !(await organById(tx, organId))) throw ValidationFailedError.at('#/organId', { zh: '没有该机关', en: 'There is no such organ' });
      await this.requireNameFree(tx, organId, content.name);
      if ((await this.store.count(tx, organId)) >= MOST) throw ValidationFailedError.at('#', { zh: `最多保存 ${MOST} 个段落，请修改已有的段落`, en: `There are ${MOST} already; change one of them` });
      return this.store.insert(tx, organId, { content, state: 'active', note: null, by: writer.personId, at: this.time.now() });
    });
  }

  /** A further version; of a withdrawn one it brings it back. Errors: as of `create`, `NotFoundError`, `RevisionConflictError` where another version came meanwhile. */
  revise(writer: Writer, id: string, after: number, content: ParagraphContent, note: string | null): Promise<void> {
    requireSound(content);
    return this.changed(writer, id, after, content, 'active', note);
  }

  /** It is offered no more; letters that used it keep what they say. Errors: `NotFoundError`, `ForbiddenError`, `RevisionConflictError`. */
  withdraw(writer: Writer, id: string, after: number, reason: string): Promise<void> {
    return this.changed(writer, id, after, null, 'withdrawn', reason);
  }

  private changed(writer: Writer, id: string, after: number, content: ParagraphContent | null, state: ParagraphState, note: string | null): Promise<void> {
    return this.work.run(async (tx) => {
      const paragraph = await this.store.get(tx, id);
      requireWriter(writer, paragraph.organId);
      if (paragraph.version !== after) throw new RevisionConflictError(after, paragraph.version);
      if (content) await this.requireNameFree(tx, paragraph.organId, content.name, id);
      await this.store.revise(tx, paragraph, { content: content ?? paragraph, state, note, by: writer.personId, at: this.time.now() });
    });
  }

  private async requireNameFree(tx: Tx, organId: string | null, name: string, own?: string): Promise<void> {
    const other = await this.store.named(tx, organId, name);
    if (other !== undefined && other !== own) throw ValidationFailedError.at('#/name', { zh: '已有同名的标准段落', en: 'There is a paragraph of this name already' });
  }
}

function requireWriter(writer: RoleHolder, organId: string | null): void {
  const allowed = organId === null ? mayCitywide(writer, WRITING) : may(writer, organId, WRITING);
  if (!allowed) throw lacking(organId === null ? ['administrator'] : WRITING);
}

/** Keys that name nothing, or no passage that anybody writes. */
function requireKnown({ form, outcome, role }: Pick<ParagraphContent, 'form' | 'outcome' | 'role'>): void {
  const faults: FieldFault[] = [];
  if (form !== null && !FORMS.some(({ key }) => key === form)) faults.push({ pointer: '#/form', message: { zh: '没有该文书格式', en: 'There is no such form' } });
  if (outcome !== null && !OUTCOMES.some(({ code }) => code === outcome || code.startsWith(`${outcome}.`))) faults.push({ pointer: '#/outcome', message: { zh: '没有该答复类型', en: 'There is no such outcome' } });
  if (faults.length === 0 && !hasPlace({ form, outcome, role })) faults.push({ pointer: '#/role', message: { zh: '所选文书没有可编辑的这类段落', en: 'No letter of these keys has such a passage to write in' } });
  if (faults.length > 0) throw new ValidationFailedError(faults);
}

/** A paragraph with an error would stop every letter it is used in. */
function requireSound(content: ParagraphContent): void {
  requireKnown(content);
  const errors = checkParagraph(content).filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new ValidationFailedError(errors.map(({ message, remedy }) => ({ pointer: '#/text', message: { zh: `${message.zh}${remedy.zh}`, en: `${message.en} ${remedy.en}` } })));
}
