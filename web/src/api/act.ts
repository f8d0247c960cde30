import { computed, ref, shallowRef, type ComputedRef, type Ref } from 'vue';
import { ActKey } from './act-key.js';
import { asProblem, faultsByField, type ProblemError } from './problem.js';

export interface Act<Input extends readonly unknown[], Answer> {
  /** Acts once: pressed again while it is on its way, it answers with the same. Null when it was refused; `problem` says why. */
  readonly run: (...input: Input) => Promise<Answer | null>;
  readonly busy: Ref<boolean>;
  readonly problem: Ref<ProblemError | null>;
  /** What is wrong with which field. */
  readonly faults: ComputedRef<Readonly<Record<string, string>>>;
}

/**
 * Something that a person does and that must happen once. `send` gets the key of the act, which stays the same until it has succeeded. Where somebody
 * else was faster, `readAgain` reads the case while the act is still busy: pressed once more, it goes against what was read then, never against the old.
 */
export function useAct<Input extends readonly unknown[], Answer>(send: (key: string, ...input: Input) => Promise<Answer>, readAgain?: () => unknown): Act<Input, Answer> {
  const key = new ActKey();
  const busy = ref(false);
  const problem = shallowRef<ProblemError | null>(null);
  let underWay: Promise<Answer | null> | null = null;

  const acted = async (input: Input): Promise<Answer | null> => {
    busy.value = true;
    problem.value = null;
    try {
      const answer = await send(key.value, ...input);
      key.done();
      return answer;
    } catch (error) {
      const refused = asProblem(error);
      if (refused.stale) await Promise.resolve(readAgain?.()).catch(() => undefined);
      problem.value = refused;
      return null;
    } finally {
      busy.value = false;
      underWay = null;
    }
  };
  return { run: (...input) => (underWay ??= acted(input)), busy, problem, faults: computed(() => faultsByField(problem.value)) };
}
