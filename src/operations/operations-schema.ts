import { IncidentRow } from './entities/incident.entity.js';
import { Operations1790000000950 } from './migrations/1790000000950-operations.js';

export const OPERATIONS_ENTITIES = [IncidentRow] as const;
export const OPERATIONS_MIGRATIONS = [Operations1790000000950] as const;
