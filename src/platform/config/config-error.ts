/** What is wrong with one variable of the environment. */
export interface VariableFault {
  readonly name: string;
  readonly problem: string;
}

/** The environment is not acceptable. Names every wrong variable and what is expected; never repeats a secret. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';

  constructor(readonly faults: readonly VariableFault[]) {
    super(['The configuration is not acceptable:', ...faults.map(({ name, problem }) => `  ${name}: ${problem}`)].join('\n'));
  }
}
