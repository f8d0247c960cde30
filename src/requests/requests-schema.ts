import { ApplicantRow, ThirdPartyRow } from './entities/applicant.entity.js';
import { NumberSeriesRow } from './entities/number-series.entity.js';
import { RequestRow } from './entities/request.entity.js';
import { Requests1790000000400 } from './migrations/1790000000400-requests.js';

export const REQUESTS_ENTITIES = [RequestRow, ApplicantRow, ThirdPartyRow, NumberSeriesRow] as const;
export const REQUESTS_MIGRATIONS = [Requests1790000000400] as const;
