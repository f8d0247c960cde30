import { notifyOfficer } from '../effects.js';
import { withDrafter } from './correction.js';
import { type AnyStep, refuse, step } from '../step.js';

const assign = step({
  type: 'ASSIGN', label: { zh: '分派承办', en: 'assign to a unit and officer' }, basis: ['Art. 45'], clockEffect: 'none',
  // Whoever had the case in hand is kept from reviewing it, also after it went to somebody else.
  apply: (context, { unitId, officerId }) => ({ unitId, officerId, drafters: withDrafter(context, officerId) }),
  effects: (context) => [notifyOfficer(context, 'assigned')],
  sample: ({ context }) => ({ unitId: context.unitId ?? 'unit', officerId: context.officerId ?? 'officer' }),
});

const reassign = step({
  type: 'REASSIGN', label: { zh: '改派承办', en: 'reassign' }, basis: ['Art. 45'], clockEffect: 'none',
  standing: ({ context }) => [context.officerId === null && refuse('notYetAssigned', 'Art. 45', '尚未分派，请使用“分派承办”。', 'Not yet assigned. Use ASSIGN.')],
  content: ({ context }, payload) => [
    payload.officerId === context.officerId && payload.unitId === context.unitId
      && refuse('sameOfficer', undefined, '改派对象与现承办人相同。', 'The case is already with this officer.'),
  ],
  apply: (context, { unitId, officerId }) => ({ unitId, officerId, drafters: withDrafter(context, officerId) }),
  effects: (context, { reason }) => [notifyOfficer(context, 'reassigned', { reason })],
  sample: () => ({ unitId: 'unit-2', officerId: 'officer-2', reason: '职责调整' }),
});

export const ASSIGNMENT: readonly AnyStep[] = [assign, reassign];
