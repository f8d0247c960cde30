import { ReviewCaseRow, ReviewCommentEventRow, ReviewCommentRow, ReviewSettingRow, ReviewTurnRow } from './entities/review.entity.js';
import { Review1790000000650 } from './migrations/1790000000650-review.js';

export const REVIEW_ENTITIES = [ReviewCaseRow, ReviewSettingRow, ReviewTurnRow, ReviewCommentRow, ReviewCommentEventRow] as const;
export const REVIEW_MIGRATIONS = [Review1790000000650] as const;
