import type { Effect } from '../../definition.js';
import type { ReleaseContext } from './context.js';

type Params = Readonly<Record<string, string | number | null>>;
type Audience = 'officer' | 'unit' | 'secrecy-reviewer' | 'legal-adviser' | 'work-body-head' | 'approving-leader' | 'supervisor';

/** Tell whoever fills a role in the organ of the case. */
export function notify(audience: Audience, kind: string, params: Params = {}): Effect {
  return { type: 'notify', audience, kind, params };
}

/** Tell the officer in charge, or the head while there is none. */
export function notifyOfficer({ officerId }: ReleaseContext, kind: string, params: Params = {}): Effect {
  return officerId ? { type: 'notify', audience: 'officer', personId: officerId, kind, params } : notify('work-body-head', kind, params);
}

/** The adviser in charge, or all of the organ while none is. */
export function notifyAdviser({ adviserId }: ReleaseContext, kind: string, params: Params = {}): Effect {
  return { type: 'notify', audience: 'legal-adviser', personId: adviserId, kind, params };
}
