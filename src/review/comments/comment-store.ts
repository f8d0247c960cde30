import { Injectable } from '@nestjs/common';
import type { CommentFacts } from '../../../workflows/letters/facts.js';
import { FieldCipher } from '../../platform/crypto/field-cipher.js';
import { Seal } from '../../platform/crypto/seal.js';
import type { Queryable, Tx } from '../../platform/database/unit-of-work.js';
import { NotFoundError } from '../../platform/errors/general-errors.js';
import type { Comment, CommentEvent, CommentEventKind, Resolution } from './comment.js';

interface Line {
  id: string; case_id: string; letter_id: string; version: number; block_id: string; quote_sealed: string; text_sealed: string; by_person: string; at: number | string; resolution: Resolution;
}
interface EventLine { id: string; comment_id: string; kind: CommentEventKind; text_sealed: string | null; from_letter_id: string | null; by_person: string | null; at: number | string }

/** Where a comment goes on. */
export interface Place {
  readonly letterId: string;
  readonly version: number;
  readonly blockId: string;
}

const TABLE = 'review-comment';

/** Rows of comments. Quotes and words are encrypted; nothing is ever taken away. */
@Injectable()
export class CommentStore {
  constructor(private readonly cipher: FieldCipher) {}

  /** Every comment of a case, the oldest first. */
  async ofCase(db: Queryable, caseId: string): Promise<Comment[]> {
    const lines = await db.query<Line>('SELECT * FROM review_comments WHERE case_id = ? ORDER BY at, id', [caseId]);
    if (lines.length === 0) return [];
    const events = await db.query<EventLine>('SELECT * FROM review_comment_events WHERE case_id = ? ORDER BY comment_id, seq', [caseId]);
    return lines.map((line) => this.opened(line, events.filter((each) => each.comment_id === line.id)));
  }

  /** Errors: `NotFoundError`, also for a comment of another case. */
  async get(db: Queryable, caseId: string, id: string): Promise<Comment> {
    const [line] = await db.query<Line>('SELECT * FROM review_comments WHERE id = ? AND case_id = ?', [id, caseId]);
    if (!line) throw new NotFoundError({ zh: '批注', en: 'comment' }, id);
    return this.opened(line, await db.query<EventLine>('SELECT * FROM review_comment_events WHERE comment_id = ? ORDER BY seq', [id]));
  }

  /** Ids of the open comments on a letter: they stand in the way of agreement. */
  async openOn(db: Queryable, letterId: string): Promise<string[]> {
    const rows = await db.query<{ id: string }>("SELECT id FROM review_comments WHERE letter_id = ? AND resolution = 'open' ORDER BY at, id", [letterId]);
    return rows.map(({ id }) => id);
  }

  /** What became of the comments of a case. */
  async sum(db: Queryable, caseId: string): Promise<CommentFacts> {
    const rows = await db.query<{ resolution: Resolution; n: number | string }>('SELECT resolution, COUNT(*) AS n FROM review_comments WHERE case_id = ? GROUP BY resolution', [caseId]);
    const of = (resolution: Resolution) => Number(rows.find((each) => each.resolution === resolution)?.n ?? 0);
    const [open, resolved, withdrawn, lapsed] = [of('open'), of('resolved'), of('withdrawn'), of('lapsed')];
    return { made: open + resolved + withdrawn + lapsed, open, resolved, withdrawn, lapsed };
  }

  async insert(tx: Tx, comment: Omit<Comment, 'events' | 'resolution'>): Promise<void> {
    const seal = new Seal(this.cipher, TABLE, comment.id);
    await tx.insert('review_comments', {
      id: comment.id, case_id: comment.caseId, letter_id: comment.letterId, version: comment.version, block_id: comment.blockId, quote_sealed: seal.text('quote', comment.quote),
      text_sealed: seal.text('text', comment.text), by_person: comment.by, at: comment.at, resolution: 'open',
    });
  }

  /** Adds what became of a comment, and the state it has from now on where that changes. */
  async append(tx: Tx, comment: Comment, event: CommentEvent, resolution?: Resolution): Promise<void> {
    await tx.insert('review_comment_events', {
      id: event.id, comment_id: comment.id, case_id: comment.caseId, seq: comment.events.length + 1, kind: event.kind,
      text_sealed: event.text === null ? null : this.eventSeal(event.id).text('text', event.text), from_letter_id: event.fromLetterId, by_person: event.by, at: event.at,
    });
    if (resolution) await tx.execute('UPDATE review_comments SET resolution = ? WHERE id = ?', [resolution, comment.id]);
  }

  async move(tx: Tx, commentId: string, { letterId, version, blockId }: Place): Promise<void> {
    await tx.execute('UPDATE review_comments SET letter_id = ?, version = ?, block_id = ? WHERE id = ?', [letterId, version, blockId, commentId]);
  }

  private opened(line: Line, events: readonly EventLine[]): Comment {
    const seal = new Seal(this.cipher, TABLE, line.id);
    return {
      id: line.id, caseId: line.case_id, letterId: line.letter_id, version: line.version, blockId: line.block_id, quote: seal.open('quote', line.quote_sealed),
      text: seal.open('text', line.text_sealed), by: line.by_person, at: Number(line.at), resolution: line.resolution,
      events: events.map((each) => ({
        id: each.id, kind: each.kind, text: each.text_sealed === null ? null : this.eventSeal(each.id).open('text', each.text_sealed), fromLetterId: each.from_letter_id,
        by: each.by_person, at: Number(each.at),
      })),
    };
  }

  private eventSeal(id: string): Seal {
    return new Seal(this.cipher, 'review-comment-event', id);
  }
}
