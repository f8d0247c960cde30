import { notify, notifyOfficer } from '../effects.js';
import { withPerson } from '../handled.js';
import { type AnyStep, refuse, step } from '../step.js';

const assign = step({
  type: 'ASSIGN', label: { zh: '分派评估', en: 'assign to a unit and officer' }, basis: ['Art. 18', 'Art. 44'],
  // Whoever had the case in hand is kept from reviewing it, also after it went to somebody else.
  apply: (context, { unitId, officerId }) => ({ unitId, officerId, handlers: withPerson(context.handlers, officerId) }),
  effects: (context) => [notifyOfficer(context, 'release-assigned')],
  sample: ({ context }) => ({ unitId: context.unitId ?? 'unit', officerId: context.officerId ?? 'officer' }),
});

const reassign = step({
  type: 'REASSIGN', label: { zh: '改派评估', en: 'reassign' }, basis: ['Art. 18', 'Art. 44'],
  content: ({ context }, { unitId, officerId }) => [
    officerId === context.officerId && unitId === context.unitId && refuse('sameOfficer', undefined, '改派对象与现承办人相同。', 'The case is already with this officer.'),
  ],
  apply: (context, { unitId, officerId }) => ({ unitId, officerId, handlers: withPerson(context.handlers, officerId) }),
  effects: (context, { reason }) => [notifyOfficer(context, 'release-reassigned', { reason })],
  sample: () => ({ unitId: 'unit-2', officerId: 'officer-2', reason: '职责调整' }),
});

/** Whoever made the information, or keeps it, publishes it (Art. 10). */
const transfer = step({
  type: 'TRANSFER', label: { zh: '移交负责公开的机关', en: 'transfer to the organ responsible' }, basis: ['Art. 10'],
  content: ({ context }, { organId, reason }) => [
    organId === context.organId && refuse('sameOrgan', 'Art. 10', '移交对象与现机关相同。', 'The case is already with this organ.'),
    !reason.trim() && refuse('reasonNeeded', undefined, '请说明理由。', 'Say why.'),
  ],
  apply: (context, { organId }) => ({ organId, unitId: null, officerId: null, adviserId: null, transfers: context.transfers + 1 }),
  effects: (_context, { reason }) => [notify('work-body-head', 'release-transferred', { reason })],
  sample: ({ context }) => ({ organId: `${context.organId}-2`, reason: '由该机关制作' }),
});

export const ASSIGNMENT: readonly AnyStep[] = [assign, reassign, transfer];
