import { ValidateBy } from 'class-validator';
import type { Bilingual } from '../errors/bilingual.js';

/** A rule of class-validator with its sentence in both languages; `faults` of `validation.ts` finds the sentence in the context. */
export function Check(name: string, message: Bilingual, holds: (value: unknown) => boolean): PropertyDecorator {
  return ValidateBy({ name, validator: { validate: holds, defaultMessage: () => message.en } }, { context: message });
}

/** Decorators applied as one. */
export function together(decorators: readonly PropertyDecorator[]): PropertyDecorator {
  return (target, property) => {
    for (const decorate of decorators) decorate(target, property);
  };
}
