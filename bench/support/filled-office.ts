import { copyFileSync, existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { INestApplicationContext } from '@nestjs/common';
import { instantOf, type CivilDate, type Instant } from '../../workflows/clock/civil-date.js';
import { loadDemoOffice } from '../../src/demo/load-demo-office.js';
import type { DemoOffice } from '../../src/demo/office/office.js';
import { UnitOfWork } from '../../src/platform/database/unit-of-work.js';
import { Applicants } from '../../src/requests/applicants/applicants.js';
import { fillWithCopies } from './case-copies.js';
import { openOffice } from './office.js';

/** A day on which the calendar of the whole reply period is published. */
const TODAY: CivilDate = '2026-06-10';
const FIRST_DAY: CivilDate = '2025-01-01';
const TEMPLATE = 'template.db';
const BATCH = 500;

export interface FilledOffice {
  readonly app: INestApplicationContext;
  readonly office: DemoOffice;
  readonly today: CivilDate;
  readonly file: string;
}

/** Before the office opens on the last day: everything that was due by yesterday has had its effect. */
export const MORNING: Instant = instantOf(TODAY, '08:00');

/** The demo office, lived through once; the models of all copies. */
export async function liveTemplate(directory: string): Promise<DemoOffice> {
  for (const suffix of ['', '-wal', '-shm']) rmSync(join(directory, TEMPLATE + suffix), { force: true });
  const app = await openOffice(directory, TEMPLATE, instantOf(FIRST_DAY));
  try {
    return (await loadDemoOffice(app, { today: TODAY })).office;
  } finally {
    await app.close();
  }
}

/** An application on a database of so many cases, made of the template. */
export async function fillOffice(directory: string, office: DemoOffice, { cases, open }: { readonly cases: number; readonly open: number }): Promise<FilledOffice> {
  const file = `${cases}-${open}.db`;
  if (!existsSync(join(directory, file))) {
    copyFileSync(join(directory, TEMPLATE), join(directory, file));
    const first = await openOffice(directory, file, MORNING);
    const applicantIds = await applicants(first, Math.max(200, Math.round(cases / 20)));
    await first.close();
    fillWithCopies(join(directory, file), { cases, open, places: office.places, applicantIds });
  }
  return { app: await openOffice(directory, file, MORNING), office, today: TODAY, file };
}

/** People who ask; copies share them, about twenty requests each. */
async function applicants(app: INestApplicationContext, count: number): Promise<string[]> {
  const ids: string[] = [];
  while (ids.length < count) {
    const some = Array.from({ length: Math.min(BATCH, count - ids.length) }, (_, i) => ids.length + i);
    ids.push(...await app.get(UnitOfWork).run(async (tx) => {
      const made: string[] = [];
      for (const n of some) made.push(await app.get(Applicants).insert(tx, { kind: 'natural-person', name: `张${n}`, contact: { phone: `139${String(n).padStart(8, '0')}` } }));
      return made;
    }));
  }
  return ids;
}
