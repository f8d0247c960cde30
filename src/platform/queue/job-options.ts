import type { DefaultJobOptions, JobSchedulerTemplateOptions } from 'bullmq';

const DAY_S = 24 * 60 * 60;

/** Of every job: five attempts after 1, 2, 4 and 8 seconds; what failed for good is kept to be looked at. */
export const JOB_DEFAULTS: DefaultJobOptions = {
  attempts: 5,
  backoff: { type: 'exponential', delay: 1000 },
  removeOnComplete: { count: 1000, age: DAY_S },
  removeOnFail: { count: 1000 },
};

/** Of a nudge, which is not worth repeating: the sweep follows anyway. */
export const NUDGE_OPTIONS: DefaultJobOptions = { attempts: 1, removeOnComplete: { count: 100 } };

/** Of the sweeps, which come twice a minute. */
export const SWEEP_OPTIONS: JobSchedulerTemplateOptions = { removeOnComplete: { count: 20 }, removeOnFail: { count: 100 } };

/** Of a worker. `autorun` is off: workers begin when the whole process stands. */
export const WORKER_OPTIONS = {
  autorun: false,
  lockDuration: 30_000,
  stalledInterval: 15_000,
  maxStalledCount: 5,
  runRetryDelay: 2_000,
} as const;
