import { QueryCodeRow, QueryFailureRow, QueryNumberRow } from './entities/query-code.entity.js';
import { PublicDesk1790000000800 } from './migrations/1790000000800-public-desk.js';

export const PUBLIC_DESK_ENTITIES = [QueryCodeRow, QueryFailureRow, QueryNumberRow];
export const PUBLIC_DESK_MIGRATIONS = [PublicDesk1790000000800];
