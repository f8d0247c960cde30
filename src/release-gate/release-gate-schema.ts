import { ReleaseCheckRow, ReleaseFindingRow } from './entities/release-check.entity.js';
import { ReleaseGate1790000000630 } from './migrations/1790000000630-release-gate.js';

export const RELEASE_GATE_ENTITIES = [ReleaseCheckRow, ReleaseFindingRow] as const;
export const RELEASE_GATE_MIGRATIONS = [ReleaseGate1790000000630] as const;
