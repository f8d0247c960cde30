import type { INestApplicationContext } from '@nestjs/common';
import type { CivilDate } from '../../workflows/clock/civil-date.js';
import { servicesOf } from './life/office-services.js';
import { Life } from './life/life.js';
import type { DemoQuery } from './life/player.js';
import { demoOffice, type DemoOffice } from './office/office.js';
import { plotOf } from './plot/plot.js';
import { keepParagraphs } from './wording/keep-paragraphs.js';
import { publishAlready } from './published/publish-already.js';
import { ReleaseLife } from './releases/release-life.js';
import { releaseServicesOf } from './releases/release-services.js';
import { Seeded } from './random/seeded.js';

export interface DemoOptions {
  /** The same seed and day give the same office. */
  readonly seed?: string;
  /** The day on whose beginning the demonstration ends. */
  readonly today: CivilDate;
  /** Only the last so many requests: a shortened office for tests. */
  readonly most?: number;
}

export interface LoadedDemo {
  readonly office: DemoOffice;
  readonly requests: number;
  /** Commands that people sent. */
  readonly moves: number;
  /** By which requests made online are asked after. */
  readonly queries: readonly DemoQuery[];
}

export const DEMO_SEED = 'fengcheng';

/**
 * Fills an empty database with the demonstration: creates the office of 丰城市 and lives through the months from the first request
 * to today. The application's time must stand at or before the first day, and nobody else may use it meanwhile.
 */
export async function loadDemoOffice(app: INestApplicationContext, { seed = DEMO_SEED, today, most }: DemoOptions): Promise<LoadedDemo> {
  const services = servicesOf(app);
  const random = new Seeded(seed);
  const office = demoOffice(random);
  const plot = plotOf(office, { seed: random, today, most });
  await services.setup.createOffice(office.plan);
  const life = new Life(services, office, plot, random, new ReleaseLife(releaseServicesOf(app), office, plot.days));
  await life.live();
  await publishAlready(app, today);
  await keepParagraphs(app, office);
  return { office, requests: plot.stories.length, moves: life.moves, queries: life.queries };
}
