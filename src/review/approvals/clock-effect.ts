import type { Moment, Refusal } from '../../../workflows/definition.js';
import { clockAnswer } from '../../engine/command.js';
import { decide } from '../../engine/decide.js';
import { clockChanges, type ClockChange } from '../../engine/clock-changes.js';
import type { OpenRequest } from '../../requests/detail/open-request.js';

/** Limits of the reply: what an approval moves is told of these. */
const LIMITS = new Set(['target', 'statutory']);

export interface ClockEffect {
  readonly clocks: readonly ClockChange[];
  /** Why it would lead nowhere. */
  readonly refusals: readonly Refusal[];
}

/** What becomes of the limits when consent is given today and what it leads to is done today as well: by the workflow itself, with nothing changed. */
export function clockEffect({ definition, loaded, calendar, projection }: OpenRequest, leadsTo: readonly string[], moment: Moment): ClockEffect {
  let { snapshot } = loaded;
  for (const type of leadsTo) {
    const payload = definition.commands.get(type)?.sample(snapshot.context, moment, calendar) ?? {};
    const decision = decide(definition, snapshot, { type, payload }, moment, calendar);
    if (decision.refused) return { clocks: [], refusals: decision.refusals };
    snapshot = decision.snapshot;
  }
  const after = definition.project({ value: snapshot.value, context: snapshot.context }, calendar);
  return { clocks: clockChanges(projection.deadlines.map(clockAnswer), after.deadlines.map(clockAnswer)).filter(({ key }) => LIMITS.has(key)), refusals: [] };
}
