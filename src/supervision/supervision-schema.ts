import { CaseFiguresRow, NotificationRow } from './entities/supervision.entity.js';
import { Supervision1790000000500 } from './migrations/1790000000500-supervision.js';
import { LetterOrdersEnd1790000000510 } from './migrations/1790000000510-letter-orders-end.js';

export const SUPERVISION_ENTITIES = [NotificationRow, CaseFiguresRow] as const;
export const SUPERVISION_MIGRATIONS = [Supervision1790000000500, LetterOrdersEnd1790000000510] as const;
