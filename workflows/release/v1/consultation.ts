import type { CivilDate } from '../../clock/civil-date.js';

export type ConsultationAnswer = 'CONSENTED' | 'REFUSED' | 'SILENT' | 'WITHDRAWN';

/** Release against the third party's will: the public interest prevails, or its grounds are unreasonable; and when it was told (Arts. 15, 32). */
export interface Override {
  readonly reasons: string;
  readonly because: 'public-interest' | 'unreasonable-refusal';
  readonly told: { readonly on: CivilDate; readonly mode: NoticeMode; readonly trackingNumber: string | null } | null;
}

export const NOTICE_MODES = ['direct', 'post', 'electronic', 'through-organ'] as const;
export type NoticeMode = (typeof NOTICE_MODES)[number];

export const INTERESTS = ['trade-secret', 'personal-privacy', 'other'] as const;

/** A third party that is asked before anything of it is published (Arts. 15, 32). */
export interface Consultation {
  readonly id: string;
  /** Reference to the party, whose name is kept outside the workflow. */
  readonly party: string;
  readonly interest: (typeof INTERESTS)[number];
  readonly information: string;
  readonly sentOn: CivilDate;
  readonly receivedOn: CivilDate | null;
  /** How the letter reached it; absent where that was not entered. */
  readonly served?: { readonly mode: NoticeMode; readonly trackingNumber: string | null } | null;
  readonly answer: ConsultationAnswer | null;
  readonly endedOn: CivilDate | null;
  readonly grounds: string | null;
  readonly reasonable: boolean | null;
  readonly override: Override | null;
}

export const isOpen = (each: Consultation): boolean => each.endedOn === null;

/** It refused with grounds the organ finds reasonable, and nothing was set against it (Art. 32). */
export const isProtected = (each: Consultation): boolean => each.answer === 'REFUSED' && each.reasonable === true && each.override === null;
