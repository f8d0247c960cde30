import { WorkItemRow } from './entities/work-item.entity.js';
import { Work1790000000600 } from './migrations/1790000000600-work.js';

export const WORK_ENTITIES = [WorkItemRow] as const;
export const WORK_MIGRATIONS = [Work1790000000600] as const;
