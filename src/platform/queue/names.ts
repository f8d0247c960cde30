/** The queues. A later one is a line here and a processor that names it. */
export const QUEUES = {
  /** Wake-ups of deadlines, and the sweep for those whose wake-up was lost. */
  deadlines: 'deadlines',
  /** Wake-ups of the relay that delivers what the outbox holds. */
  outbox: 'outbox',
  /** Wake-ups of those who do background work: letters, deliveries, files. What there is to do stands in `work_items`. */
  work: 'work',
} as const;

export type QueueName = (typeof QUEUES)[keyof typeof QUEUES];

export const QUEUE_NAMES: readonly QueueName[] = Object.values(QUEUES);

/** Kinds of job. Their data are ids only; whoever runs one reads the database again. */
export const JOBS = {
  /** One stage of one deadline may have come. */
  wake: 'wake',
  /** Any deadline may have come. */
  sweep: 'sweep',
  /** The outbox may hold something unsent. */
  relay: 'relay',
  /** There may be background work that is due. */
  work: 'work',
} as const;
