import type { CivilDate } from '../../clock/civil-date.js';
import type { ReleaseContext } from './context.js';

/** A recorded day, and the case with another day in its place. */
export interface DatedFact {
  readonly now: CivilDate | null;
  readonly change: (context: ReleaseContext, to: CivilDate) => ReleaseContext;
}

type Named = readonly (readonly [name: string, fact: DatedFact])[];

/** Silence ends a consultation on the day its receipt and the calendar give; that day is not on file for itself. */
function consultationFacts(context: ReleaseContext): Named {
  return context.consultations.flatMap((each, i) => (['sentOn', 'receivedOn', 'endedOn'] as const).filter((field) => field !== 'endedOn' || each.answer !== 'SILENT').map((field) =>
    [`consultation:${each.id}.${field}`, { now: each[field], change: (c: ReleaseContext, to: CivilDate) => ({ ...c, consultations: c.consultations.map((one, n) => (n === i ? { ...one, [field]: to } : one)) }) }] as const));
}

/** The decision, from which publication is owed (Art. 26), while it is to be carried out. */
function decisionFacts({ stage, decision, owedSince }: ReleaseContext): Named {
  if (stage?.name !== 'PUBLICATION' || decision === null) return [];
  const change = (c: ReleaseContext, to: CivilDate): ReleaseContext => ({ ...c, decision: c.decision && { ...c.decision, on: to }, owedSince: owedSince === decision.on ? to : c.owedSince });
  return [['decidedOn', { now: decision.on, change }]];
}

/** The dated facts that can be corrected, by name: `consultation:1.receivedOn`, `decidedOn`. */
export function datedFacts(context: ReleaseContext): ReadonlyMap<string, DatedFact> {
  return new Map([...consultationFacts(context), ...decisionFacts(context)]);
}

/** Whether the recorded days follow one another as they must. */
export function inOrder({ flaggedOn, consultations, decision, agreement, stage }: ReleaseContext): boolean {
  const letters = consultations.every((each) => each.sentOn >= flaggedOn && (each.receivedOn ?? each.sentOn) >= each.sentOn && (each.endedOn ?? each.sentOn) >= each.sentOn);
  return letters && (stage?.name !== 'PUBLICATION' || decision === null || agreement === null || decision.on >= agreement.on);
}
