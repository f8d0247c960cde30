import { CaseFiguresRow, LetterOrderRow, NotificationRow } from './entities/supervision.entity.js';
import { Supervision1790000000500 } from './migrations/1790000000500-supervision.js';

export const SUPERVISION_ENTITIES = [NotificationRow, LetterOrderRow, CaseFiguresRow] as const;
export const SUPERVISION_MIGRATIONS = [Supervision1790000000500] as const;
