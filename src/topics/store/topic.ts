import type { CivilDate, Instant } from '../../../workflows/clock/civil-date.js';

/** The requests for one and the same information. */
export interface Topic {
  readonly id: string;
  /** '' where nothing in the texts names what is asked for. */
  readonly title: string;
  /** Who named it; null while the name comes from the texts. */
  readonly titledBy: string | null;
  readonly revision: number;
  readonly mergedInto: string | null;
  /** All that were placed here. */
  readonly members: number;
  /** Those of them that are demand. */
  readonly requests: number;
  readonly openRequests: number;
  readonly applicants: number;
  /** Days of the first and the last member. */
  readonly firstOn: CivilDate;
  readonly lastOn: CivilDate;
  readonly openedAt: Instant;
  readonly changedAt: Instant;
}

export interface TopicLine {
  id: string; title: string; titled_by: string | null; revision: number; merged_into: string | null; members: number; requests: number; open_requests: number; applicants: number;
  first_on: string; last_on: string; opened_at: number | string; changed_at: number | string;
}

export const topicOf = (line: TopicLine): Topic => ({
  id: line.id, title: line.title, titledBy: line.titled_by, revision: line.revision, mergedInto: line.merged_into, members: line.members, requests: line.requests,
  openRequests: line.open_requests, applicants: line.applicants, firstOn: line.first_on, lastOn: line.last_on, openedAt: Number(line.opened_at), changedAt: Number(line.changed_at),
});
