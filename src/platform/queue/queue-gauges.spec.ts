import { Metrics } from '../metrics/metrics.js';
import { QueueGauges } from './queue-gauges.js';
import type { QueueHealth } from './queue-health.js';
import type { QueueMetrics } from './queue-metrics.js';

describe('the queue on the metrics page', () => {
  it('shows whether it answers, its jobs and what it missed, as they are at each reading', async () => {
    const state = { missedWakeUps: 2, ok: true };
    const queues = {
      get missedWakeUps() { return state.missedWakeUps; },
      counts: async () => (state.ok ? [{ queue: 'deadlines', state: 'delayed', jobs: 7 }] : []),
    } as unknown as QueueMetrics;
    const health = { check: async () => ({ ok: state.ok, detail: '' }) } as unknown as QueueHealth;
    const metrics = new Metrics();
    new QueueGauges(queues, health, metrics).onModuleInit();

    const first = await metrics.registry.metrics();
    expect(first).toContain('yishen_queue_jobs{queue="deadlines",state="delayed"} 7');
    expect(first).toContain('yishen_queue_up 1');
    expect(first).toContain('yishen_queue_missed_wakeups_total 2');

    Object.assign(state, { missedWakeUps: 5, ok: false });
    const second = await metrics.registry.metrics();
    expect(second).not.toContain('yishen_queue_jobs{');
    expect(second).toContain('yishen_queue_up 0');
    expect(second).toContain('yishen_queue_missed_wakeups_total 5');
    metrics.onApplicationShutdown();
  });
});
