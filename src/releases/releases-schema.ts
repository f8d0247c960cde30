import { ReleaseDecisionRow, ReleaseFlagRow, ReleaseRow, ReleaseSignalRow, ReleaseTextRow } from './entities/release.entity.js';
import { Releases1790000000730 } from './migrations/1790000000730-releases.js';
import { ReleaseDismissals1790000000731 } from './migrations/1790000000731-release-dismissals.js';
import { FlagOccasions1790000000732 } from './migrations/1790000000732-flag-occasions.js';
import { Rounds1790000000733 } from './migrations/1790000000733-rounds.js';

export const RELEASES_ENTITIES = [ReleaseRow, ReleaseDecisionRow, ReleaseFlagRow, ReleaseSignalRow, ReleaseTextRow] as const;
export const RELEASES_MIGRATIONS = [Releases1790000000730, ReleaseDismissals1790000000731, FlagOccasions1790000000732, Rounds1790000000733] as const;
