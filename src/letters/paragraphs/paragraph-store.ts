import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Queryable, SqlValue, Tx } from '../../platform/database/unit-of-work.js';
import { NotFoundError } from '../../platform/errors/general-errors.js';
import type { ParagraphContent, ParagraphState, ParagraphVersion, PassageRole, StandardParagraph } from './paragraph.js';

interface Content { name: string; form: string | null; outcome: string | null; role: PassageRole | null; text: string; state: ParagraphState; version: number }
interface Line extends Content { id: string; organ_id: string | null; changed_at: number | string }
interface VersionLine extends Content { note: string | null; made_by: string | null; made_at: number | string }

/** A further version of a paragraph. */
export interface NewVersion {
  readonly content: ParagraphContent;
  readonly state: ParagraphState;
  readonly note: string | null;
  readonly by: string;
  readonly at: number;
}

/** What a list shows of the library. */
export interface ParagraphFilter {
  /** Organs whose paragraphs the reader may see, beside those of the city. */
  readonly organs: 'all' | readonly string[];
  readonly form?: string;
  readonly outcome?: string;
  readonly state?: ParagraphState;
  readonly text?: string;
}

const NOUN = { zh: '标准段落', en: 'standard paragraph' };

/** Rows of the library. Versions are only ever added. */
@Injectable()
export class ParagraphStore {
  /** By name, from after a place on; `limit` at most. */
  async list(db: Queryable, { organs, form, outcome, state = 'active', text }: ParagraphFilter, limit: number, after?: readonly [string, string]): Promise<StandardParagraph[]> {
    const parts = ['state = ?'];
    const params: SqlValue[] = [state];
    const and = (sql: string, ...values: readonly SqlValue[]): void => void (parts.push(sql), params.push(...values));
    if (organs !== 'all') and(organs.length === 0 ? 'organ_id IS NULL' : `(organ_id IS NULL OR organ_id IN (${organs.map(() => '?').join(', ')}))`, ...organs);
    if (form) and('form = ?', form);
    if (outcome) and('outcome = ?', outcome);
    if (text) and("(LOWER(name) LIKE ? ESCAPE '!' OR LOWER(text) LIKE ? ESCAPE '!')", pattern(text), pattern(text));
    if (after) and('(name, id) > (?, ?)', ...after);
    return (await db.query<Line>(`SELECT * FROM standard_paragraphs WHERE ${parts.join(' AND ')} ORDER BY name, id LIMIT ?`, [...params, limit])).map(stored);
  }

  /** Errors: `NotFoundError`. */
  async get(db: Queryable, id: string): Promise<StandardParagraph> {
    const [line] = await db.query<Line>('SELECT * FROM standard_paragraphs WHERE id = ?', [id]);
    if (!line) throw new NotFoundError(NOUN, id);
    return stored(line);
  }

  /** The oldest first. */
  async versions(db: Queryable, id: string): Promise<ParagraphVersion[]> {
    return (await db.query<VersionLine>('SELECT * FROM standard_paragraph_versions WHERE paragraph_id = ? ORDER BY version', [id])).map(versionOf);
  }

  /** Errors: `NotFoundError`. */
  async version(db: Queryable, id: string, version: number): Promise<ParagraphVersion> {
    const [line] = await db.query<VersionLine>('SELECT * FROM standard_paragraph_versions WHERE paragraph_id = ? AND version = ?', [id, version]);
    if (!line) throw new NotFoundError(NOUN, `${id}@${version}`);
    return versionOf(line);
  }

  /** Whether another one of the same organ, or of the city, has this name. */
  async named(db: Queryable, organId: string | null, name: string): Promise<string | undefined> {
    const [line] = await db.query<{ id: string }>(
      `SELECT id FROM standard_paragraphs WHERE name = ? AND state = 'active' AND organ_id ${organId === null ? 'IS NULL' : '= ?'}`, organId === null ? [name] : [name, organId]);
    return line?.id;
  }

  async count(db: Queryable, organId: string | null): Promise<number> {
    const [line] = await db.query<{ n: number | string }>(`SELECT COUNT(*) AS n FROM standard_paragraphs WHERE organ_id ${organId === null ? 'IS NULL' : '= ?'}`, organId === null ? [] : [organId]);
    return Number(line?.n ?? 0);
  }

  async insert(tx: Tx, organId: string | null, made: NewVersion): Promise<string> {
    const id = randomUUID();
    await tx.insert('standard_paragraphs', { id, organ_id: organId, version: 1, state: made.state, ...columns(made.content), changed_at: made.at });
    await this.addVersion(tx, id, 1, made);
    return id;
  }

  async revise(tx: Tx, { id, version }: StandardParagraph, made: NewVersion): Promise<void> {
    const { name, form, outcome, role, text } = made.content;
    await tx.execute('UPDATE standard_paragraphs SET version = ?, state = ?, name = ?, form = ?, outcome = ?, role = ?, text = ?, changed_at = ? WHERE id = ?',
      [version + 1, made.state, name, form, outcome, role, text, made.at, id]);
    await this.addVersion(tx, id, version + 1, made);
  }

  private addVersion(tx: Tx, paragraphId: string, version: number, { content, state, note, by, at }: NewVersion): Promise<void> {
    return tx.insert('standard_paragraph_versions', { id: randomUUID(), paragraph_id: paragraphId, version, state, ...columns(content), note, made_by: by, made_at: at });
  }
}

const pattern = (text: string): string => `%${text.toLowerCase().replace(/[!%_]/g, '!$&')}%`;
const columns = ({ name, form, outcome, role, text }: ParagraphContent) => ({ name, form, outcome, role, text });

function stored(line: Line): StandardParagraph {
  return { id: line.id, organId: line.organ_id, ...columns(line), version: Number(line.version), state: line.state, changedAt: Number(line.changed_at) };
}

function versionOf(line: VersionLine): ParagraphVersion {
  return { ...columns(line), version: Number(line.version), state: line.state, note: line.note, madeBy: line.made_by, madeAt: Number(line.made_at) };
}
