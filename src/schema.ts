import { IDENTITY_SCHEMA } from './identity/identity-schema.js';
import type { Schema } from './platform/database/schema.js';

/** Every entity and every migration of the product, one a line. Migrations run in the order of the time in their name. */
export const schema: Schema = {
  entities: [
    ...IDENTITY_SCHEMA.entities,
  ],
  migrations: [
    ...IDENTITY_SCHEMA.migrations,
  ],
};
