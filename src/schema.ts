import { ATTACHMENTS_ENTITIES, ATTACHMENTS_MIGRATIONS } from './attachments/attachments-schema.js';
import { CATALOGUE_ENTITIES, CATALOGUE_MIGRATIONS } from './catalogue/catalogue-schema.js';
import { CLOCK_ENTITIES, CLOCK_MIGRATIONS } from './clock/clock-schema.js';
import { ENGINE_ENTITIES, ENGINE_MIGRATIONS } from './engine/engine-schema.js';
import { DELIVERY_ENTITIES, DELIVERY_MIGRATIONS } from './delivery/delivery-schema.js';
import { DOSSIERS_ENTITIES, DOSSIERS_MIGRATIONS } from './dossiers/dossiers-schema.js';
import { FIGURES_ENTITIES, FIGURES_MIGRATIONS } from './figures/figures-schema.js';
import { IDENTITY_SCHEMA } from './identity/identity-schema.js';
import { LETTERS_ENTITIES, LETTERS_MIGRATIONS } from './letters/letters-schema.js';
import type { Schema } from './platform/database/schema.js';
import { PUBLIC_DESK_ENTITIES, PUBLIC_DESK_MIGRATIONS } from './public-desk/public-desk-schema.js';
import { WORK_ENTITIES, WORK_MIGRATIONS } from './platform/work/work-schema.js';
import { OPERATIONS_ENTITIES, OPERATIONS_MIGRATIONS } from './operations/operations-schema.js';
import { STORAGE_ENTITIES, STORAGE_MIGRATIONS } from './platform/storage/storage-schema.js';
import { RELEASE_GATE_ENTITIES, RELEASE_GATE_MIGRATIONS } from './release-gate/release-gate-schema.js';
import { RELEASES_ENTITIES, RELEASES_MIGRATIONS } from './releases/releases-schema.js';
import { REQUESTS_ENTITIES, REQUESTS_MIGRATIONS } from './requests/requests-schema.js';
import { REVIEW_ENTITIES, REVIEW_MIGRATIONS } from './review/review-schema.js';
import { SAME_INFORMATION_ENTITIES, SAME_INFORMATION_MIGRATIONS } from './same-information/same-information-schema.js';
import { SUPERVISION_ENTITIES, SUPERVISION_MIGRATIONS } from './supervision/supervision-schema.js';
import { TOPICS_ENTITIES, TOPICS_MIGRATIONS } from './topics/topics-schema.js';

/** Every entity and every migration of the product. Migrations run in the order of the time in their name. */
export const schema: Schema = {
  entities: [
    ...IDENTITY_SCHEMA.entities,
    ...ENGINE_ENTITIES,
    ...CLOCK_ENTITIES,
    ...REQUESTS_ENTITIES,
    ...LETTERS_ENTITIES,
    ...REVIEW_ENTITIES,
    ...SUPERVISION_ENTITIES,
    ...FIGURES_ENTITIES,
    ...DELIVERY_ENTITIES,
    ...DOSSIERS_ENTITIES,
    ...WORK_ENTITIES,
    ...STORAGE_ENTITIES,
    ...ATTACHMENTS_ENTITIES,
    ...RELEASE_GATE_ENTITIES,
    ...PUBLIC_DESK_ENTITIES,
    ...CATALOGUE_ENTITIES,
    ...SAME_INFORMATION_ENTITIES,
    ...TOPICS_ENTITIES,
    ...RELEASES_ENTITIES,
    ...OPERATIONS_ENTITIES,
  ],
  migrations: [
    ...IDENTITY_SCHEMA.migrations,
    ...ENGINE_MIGRATIONS,
    ...CLOCK_MIGRATIONS,
    ...REQUESTS_MIGRATIONS,
    ...LETTERS_MIGRATIONS,
    ...REVIEW_MIGRATIONS,
    ...SUPERVISION_MIGRATIONS,
    ...FIGURES_MIGRATIONS,
    ...DELIVERY_MIGRATIONS,
    ...DOSSIERS_MIGRATIONS,
    ...WORK_MIGRATIONS,
    ...STORAGE_MIGRATIONS,
    ...ATTACHMENTS_MIGRATIONS,
    ...RELEASE_GATE_MIGRATIONS,
    ...PUBLIC_DESK_MIGRATIONS,
    ...CATALOGUE_MIGRATIONS,
    ...SAME_INFORMATION_MIGRATIONS,
    ...TOPICS_MIGRATIONS,
    ...RELEASES_MIGRATIONS,
    ...OPERATIONS_MIGRATIONS,
  ],
};
