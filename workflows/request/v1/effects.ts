import type { Effect } from '../../definition.js';
import type { RequestContext } from './context.js';

type Params = Readonly<Record<string, string | number | null>>;

/** Tell whoever fills a role in the case's organ. */
export function notify(audience: 'officer' | 'unit' | 'reception-clerk' | 'secrecy-reviewer' | 'legal-adviser' | 'work-body-head' | 'approving-leader' | 'supervisor', kind: string, params: Params = {}): Effect {
  return { type: 'notify', audience, kind, params };
}

/** Tell the officer in charge, or reception while there is none. */
export function notifyOfficer(context: RequestContext, kind: string, params: Params = {}): Effect {
  return context.officerId
    ? { type: 'notify', audience: 'officer', personId: context.officerId, kind, params }
    : notify('reception-clerk', kind, params);
}

/** A document of domain §9.1 has to be made. */
export function letter(kind: string, params: Params = {}): Effect {
  return { type: 'letter', kind, params };
}
