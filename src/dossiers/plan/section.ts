import { Injectable } from '@nestjs/common';
import type { CivilDate, Instant } from '../../../workflows/clock/civil-date.js';
import type { OpenRequest } from '../../requests/detail/open-request.js';
import type { LeftOut } from '../format/manifest.js';
import type { PlannedFile } from './plan.js';

/** The case a case file is planned for. */
export interface CaseAtHand {
  readonly caseId: string;
  readonly request: OpenRequest;
  readonly today: CivilDate;
  /** When the last entry of the record was made: the time of what is written down from the case as it stands. */
  readonly changedAt: Instant;
  readonly withWithdrawn: boolean;
}

export interface SectionPlan {
  readonly files: readonly PlannedFile[];
  readonly leftOut?: readonly LeftOut[];
  /** Ids of the people that it names. */
  readonly people?: readonly string[];
}

/** A part of a case file. Reads only, outside any transaction; the planner sees to it that the case did not change meanwhile. */
export interface DossierSection {
  plan(about: CaseAtHand): Promise<SectionPlan>;
}

/** Capabilities that keep something about cases put their part down here when the application starts. */
@Injectable()
export class DossierSections {
  private readonly known: DossierSection[] = [];

  register(section: DossierSection): void {
    this.known.push(section);
  }

  async plan(about: CaseAtHand): Promise<Required<SectionPlan>> {
    const plans: SectionPlan[] = [];
    for (const each of this.known) plans.push(await each.plan(about));
    return { files: plans.flatMap(({ files }) => files), leftOut: plans.flatMap(({ leftOut }) => leftOut ?? []), people: plans.flatMap(({ people }) => people ?? []) };
  }
}

/** Text of a program's file: sorted by nothing, read by people too. */
export const jsonText = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
