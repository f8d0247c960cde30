import { ValidationPipe, type ValidationError } from '@nestjs/common';
import type { Bilingual } from '../errors/bilingual.js';
import { ValidationFailedError, type FieldFault } from '../errors/general-errors.js';
import { sentenceOf } from './constraint-messages.js';

/** Faults that are told at once: the answer stays small whatever was sent. */
const MOST = 50;

/** Checks every body, query and parameter that has a DTO class; what the class does not know is refused. */
export function validationPipe(): ValidationPipe {
  return new ValidationPipe({
    whitelist: true,
    forbidNonWhitelisted: true,
    transform: true,
    transformOptions: { enableImplicitConversion: false, exposeUnsetFields: false },
    exceptionFactory: (errors) => new ValidationFailedError(faults(errors).slice(0, MOST)),
  });
}

/** The faults that class-validator found, one a member, each with a JSON pointer. */
export function faults(errors: readonly ValidationError[], parent = '#'): FieldFault[] {
  return errors.slice(0, MOST).flatMap((error) => {
    const pointer = `${parent}/${pointerPart(error.property)}`;
    const own = Object.entries(error.constraints ?? {}).slice(0, 1);
    return [
      ...own.map(([constraint, english]) => ({ pointer, message: messageOf(error, constraint, english) })),
      ...faults(error.children ?? [], pointer),
    ];
  });
}

/** Several rules fail when the kind of a value is wrong; the one told is the first that was declared. */
function messageOf(error: ValidationError, constraint: string, english: string): Bilingual {
  if (error.value === undefined && constraint !== 'whitelistValidation') return sentenceOf('isDefined', english);
  const brought = error.contexts?.[constraint] as Bilingual | undefined;
  return brought ?? sentenceOf(constraint, english);
}

function pointerPart(property: string): string {
  return property.slice(0, 100).replaceAll('~', '~0').replaceAll('/', '~1');
}
