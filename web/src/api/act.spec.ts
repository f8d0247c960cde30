import { useAct } from './act.js';
import { problemOf } from './problem.js';

const overtaken = () => problemOf(412, { type: 'urn:yishen:problem:revision-conflict' });

test('who was overtaken cannot send again before the case is read again', async () => {
  const told: string[] = [];
  let read = (): void => undefined;
  const act = useAct(() => Promise.reject(overtaken()), () => new Promise<void>((done) => (read = done)));
  const sent = act.run().then((answer) => told.push(`answered ${answer}`));
  await new Promise((resolve) => setImmediate(resolve));
  expect([act.busy.value, act.problem.value, told]).toEqual([true, null, []]);
  read();
  await sent;
  expect([act.busy.value, act.problem.value?.stale, told]).toEqual([false, true, ['answered null']]);
});

test('where it cannot be read again either, the refusal is told all the same', async () => {
  const act = useAct(() => Promise.reject(overtaken()), () => Promise.reject(new Error('no line')));
  expect(await act.run()).toBeNull();
  expect([act.busy.value, act.problem.value?.stale]).toEqual([false, true]);
});

test('any other refusal reads nothing', async () => {
  let times = 0;
  const act = useAct(() => Promise.reject(problemOf(422, { type: 'urn:yishen:problem:validation-failed' })), () => void (times += 1));
  expect(await act.run()).toBeNull();
  expect([times, act.problem.value?.status]).toEqual([0, 422]);
});
