import type { Role } from '../../stores/session.js';

/** What can be done to requests on the board. */
export type Action = 'remind' | 'supervise' | 'reassign';

/** Who is offered what; the server decides all the same. */
export const REMINDING: readonly Role[] = ['supervisor', 'work-body-head'];
export const SUPERVISING: readonly Role[] = ['supervisor'];
export const REASSIGNING: readonly Role[] = ['supervisor', 'work-body-head'];
