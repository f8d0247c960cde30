import { type DynamicModule, Module, type ModuleMetadata } from '@nestjs/common';
import { ApprovalList } from './approvals/approval-list.js';
import { SignedReplies } from './approvals/reply-to-sign.js';
import { AssignmentPreparer } from './assignment/assignment-preparer.js';
import { ReviewSettingsStore } from './assignment/review-settings.js';
import { Turns } from './assignment/turns.js';
import { CommentDesk } from './comments/comment-desk.js';
import { CommentList } from './comments/comment-list.js';
import { CommentNotices } from './comments/comment-notices.js';
import { PointedPassages } from './comments/pointed-passages.js';
import { PresentLetters } from './comments/present-letters.js';
import { Comparisons } from './comparison/comparisons.js';
import { RequestStory } from './file/request-story.js';
import { ReviewFile } from './file/review-file.js';
import { ApprovalsController } from './http/approvals.controller.js';
import { CommentsController } from './http/comments.controller.js';
import { ComparisonController } from './http/comparison.controller.js';
import { QuestionsController } from './http/questions.controller.js';
import { ReviewFileController } from './http/review-file.controller.js';
import { ReviewSettingsController } from './http/review-settings.controller.js';
import { ReviewsController } from './http/reviews.controller.js';
import { LetterAccess } from './letter-access.js';
import { ReviewQueue } from './queue/review-queue.js';
import { ReviewComments } from './review-comments.js';
import { ReviewReadModelModule } from './review-read-model.module.js';

/** Legal review: the advisers' queue, who gets which review, comments, versions side by side. Needs letters, identity and the engine, which are global. */
@Module({})
export class ReviewModule {
  /** @param imports where `CommandPreparers` and `Names` of requests come from */
  static with(imports: NonNullable<ModuleMetadata['imports']>): DynamicModule {
    return {
      module: ReviewModule,
      imports: [ReviewReadModelModule, ...imports],
      controllers: [ApprovalsController, ReviewsController, ReviewFileController, ReviewSettingsController, QuestionsController, CommentsController, ComparisonController],
      providers: [ApprovalList, AssignmentPreparer, CommentDesk, CommentList, CommentNotices, Comparisons, LetterAccess, PointedPassages, PresentLetters, RequestStory, ReviewComments, ReviewFile, ReviewQueue, ReviewSettingsStore, SignedReplies, Turns],
      exports: [ReviewComments],
    };
  }
}
