import { SameDecisionRow, SameFactsRow, SameKeyRow, SameSubjectRow } from './entities/same.entity.js';
import { SameInformation1790000000700 } from './migrations/1790000000700-same-information.js';

export const SAME_INFORMATION_ENTITIES = [SameFactsRow, SameKeyRow, SameSubjectRow, SameDecisionRow] as const;
export const SAME_INFORMATION_MIGRATIONS = [SameInformation1790000000700] as const;
