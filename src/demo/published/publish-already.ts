import type { INestApplicationContext } from '@nestjs/common';
import type { CivilDate } from '../../../workflows/clock/civil-date.js';
import { CatalogueImport } from '../../catalogue/import/catalogue-import.js';
import { PUBLIC_ALREADY } from './public-already.js';

/** Fills the public catalogue with what the city had published by itself by that day. Throws when the catalogue refuses any of it. */
export async function publishAlready(app: INestApplicationContext, today: CivilDate): Promise<void> {
  const lines = PUBLIC_ALREADY.filter(({ publishedOn }) => publishedOn <= today).map((item) => JSON.stringify(item)).join('\n');
  const { refused } = await app.get(CatalogueImport, { strict: false }).run(lines, 'jsonl', { source: 'demo', by: null });
  if (refused.length > 0) throw new Error(`the catalogue refused ${JSON.stringify(refused)}`);
}
