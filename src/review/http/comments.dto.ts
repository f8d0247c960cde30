import { IdField, IntField, TextField } from '../../platform/http/fields.js';
import { NamedView } from '../../requests/http/views/list-views.js';
import { RequestPath } from '../../requests/http/paths.dto.js';
import { Flag, ListOf, Of, OfOrNull, Text, TextOrNull, Whole, Word } from '../../requests/http/views/shown.js';
import { ANCHOR_STATES } from '../comments/anchor.js';
import { COMMENT_EVENTS, RESOLUTIONS } from '../comments/comment.js';

export class CommentsPath extends RequestPath {
  @IdField() letterId: string;
}

export class CommentPath extends CommentsPath {
  @IdField() commentId: string;
}

export class CommentBody {
  @IntField({ min: 1, max: 100_000, doc: 'Version of the letter that was read' }) version: number;
  @TextField({ max: 60, line: true, doc: 'The passage; or issuer, title, addressee, enclosures' }) blockId: string;
  @TextField({ max: 500, doc: 'The words meant, as they stand in the passage' }) quote: string;
  @TextField({ max: 5_000 }) text: string;
}

export class CommentAnswerBody {
  @TextField({ max: 5_000 }) text: string;
}

export class CommentNoteBody {
  @TextField({ max: 2_000, optional: true }) note?: string;
}

export class AnchorView {
  @Word(ANCHOR_STATES, 'Whether the words stand in their passage now, in another one, or no longer') state: string;
  @TextOrNull('The passage that has them') blockId: string | null;
}

export class CommentEventView {
  @Text() id: string;
  @Word(COMMENT_EVENTS) kind: string;
  @TextOrNull() text: string | null;
  @TextOrNull('Of carried: the letter it stood on before') fromLetterId: string | null;
  @OfOrNull(() => NamedView) by: NamedView | null;
  @Whole('Epoch milliseconds') at: number;
}

export class MaySettleView {
  @Flag() answer: boolean;
  @Flag() resolve: boolean;
  @Flag() withdraw: boolean;
}

export class CommentView {
  @Text() id: string;
  @Text('The letter it stands on now') letterId: string;
  @Whole('Version it was made on, or went on to') version: number;
  @Text() blockId: string;
  @Text() quote: string;
  @Text() text: string;
  @Of(() => NamedView) by: NamedView;
  @Whole('Epoch milliseconds') at: number;
  @Word(RESOLUTIONS, 'An open comment stands in the way of agreement') resolution: string;
  @Of(() => AnchorView) anchor: AnchorView;
  @ListOf(() => CommentEventView, 'What became of it, the oldest first') events: readonly CommentEventView[];
  @Of(() => MaySettleView, 'What the caller may do') may: MaySettleView;
}

export class CommentListView {
  @Whole('Open comments of the letter') open: number;
  @ListOf(() => CommentView, 'The oldest first') items: readonly CommentView[];
}
