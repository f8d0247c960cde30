import { ApplicantRow, ThirdPartyRow } from './entities/applicant.entity.js';
import { CaseWatchRow } from './entities/case-watch.entity.js';
import { NumberSeriesRow } from './entities/number-series.entity.js';
import { RequestRow } from './entities/request.entity.js';
import { SavedFilterRow } from './entities/saved-filter.entity.js';
import { Requests1790000000400 } from './migrations/1790000000400-requests.js';
import { Reception1790000000410 } from './migrations/1790000000410-reception.js';
import { CaseWatches1790000000420 } from './migrations/1790000000420-case-watches.js';
import { SamePerson1790000000430 } from './migrations/1790000000430-same-person.js';

export const REQUESTS_ENTITIES = [RequestRow, ApplicantRow, ThirdPartyRow, NumberSeriesRow, SavedFilterRow, CaseWatchRow] as const;
export const REQUESTS_MIGRATIONS = [Requests1790000000400, Reception1790000000410, CaseWatches1790000000420, SamePerson1790000000430] as const;
