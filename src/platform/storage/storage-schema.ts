import { StoredFileRow } from './entities/stored-file.entity.js';
import { Storage1790000000610 } from './migrations/1790000000610-storage.js';

export const STORAGE_ENTITIES = [StoredFileRow] as const;
export const STORAGE_MIGRATIONS = [Storage1790000000610] as const;
