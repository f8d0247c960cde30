import { readFileSync } from 'node:fs';
import { ConfigError, type VariableFault } from './config-error.js';
import { variable, type VariableName } from './variables.js';

/** Reads variables one by one and collects everything that is wrong with them. */
export class Environment {
  private readonly faults: VariableFault[] = [];

  constructor(private readonly env: Readonly<Record<string, string | undefined>>) {}

  /** The text of a variable, or of the file that `<name>_FILE` names when it is a secret. Empty counts as absent. */
  text(name: VariableName): string | undefined {
    const direct = this.env[name]?.trim() || undefined;
    const file = variable(name).secret ? this.env[`${name}_FILE`]?.trim() : undefined;
    if (!file) return direct;
    if (direct !== undefined) return this.fault(name, `set either ${name} or ${name}_FILE, not both`);
    try {
      return readFileSync(file, 'utf8').trim() || undefined;
    } catch {
      return this.fault(`${name}_FILE`, 'the file cannot be read');
    }
  }

  /** The value that `parse` makes of a variable; `parse` answers `undefined` for what it does not accept. */
  read<T>(name: VariableName, fallback: T, parse: (text: string) => T | undefined): T {
    const text = this.text(name);
    if (text === undefined) return fallback;
    const value = parse(text);
    if (value !== undefined) return value;
    this.wrong(name, text);
    return fallback;
  }

  choice<T extends string>(name: VariableName, choices: readonly T[], fallback: T): T {
    return this.read(name, fallback, (text) => choices.find((choice) => choice === text));
  }

  flag(name: VariableName, fallback: boolean): boolean {
    return this.choice(name, ['true', 'false'], fallback ? 'true' : 'false') === 'true';
  }

  fault(name: string, problem: string): undefined {
    this.faults.push({ name, problem });
  }

  /** Throws `ConfigError` when anything was wrong. */
  finish(): void {
    if (this.faults.length > 0) throw new ConfigError(this.faults);
  }

  private wrong(name: VariableName, text: string): void {
    const { secret, expected } = variable(name);
    this.fault(name, `expected ${expected}${secret ? '' : `, not '${text}'`}`);
  }
}
