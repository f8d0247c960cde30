import type { INestApplicationContext } from '@nestjs/common';
import { ParagraphLibrary } from '../../letters/paragraphs/paragraph-library.js';
import type { DemoOffice } from '../office/office.js';
import { STANDARD_PARAGRAPHS } from './standard-paragraphs.js';

/** Fills the library of the city. Throws when the check refuses any of it. */
export async function keepParagraphs(app: INestApplicationContext, { administrator }: DemoOffice): Promise<void> {
  for (const each of STANDARD_PARAGRAPHS) await app.get(ParagraphLibrary, { strict: false }).create(administrator, null, each);
}
