import { Module } from '@nestjs/common';
import { LettersReadModelModule } from '../letters/letters-read-model.module.js';
import { CommentStore } from './comments/comment-store.js';
import { CommentsProjector } from './comments/comments.projector.js';
import { ReviewCasesProjector } from './queue/review-cases.projector.js';

/** The projectors of review, for the list that the engine is given: `CommentsProjector` after that of the letters. */
@Module({
  imports: [LettersReadModelModule],
  providers: [CommentStore, CommentsProjector, ReviewCasesProjector],
  exports: [CommentStore, CommentsProjector, ReviewCasesProjector],
})
export class ReviewReadModelModule {}
