import type { GivenFile } from '../../attachments/upload/applicant-files.js';
import type { FormFile } from '../../attachments/upload/read-form.js';
import { ValidationFailedError, type FieldFault } from '../../platform/errors/general-errors.js';
import { validationPipe } from '../../platform/http/validation.js';
import { plain } from '../../requests/http/plain.js';
import { fieldOf } from '../pages/form-faults.js';
import { FILE_FIELDS, FILE_TITLES } from '../pages/request-fields.js';
import { STEPS, stepOf, type Step } from '../pages/steps.js';
import { missingOf } from '../submission/submission-input.js';
import { PublicRequestBody } from './public-desk.dto.js';

type Typed = Readonly<Record<string, string>>;

const given = (text: string | undefined): string | undefined => (text === undefined || text.trim() === '' ? undefined : text);
const some = <T extends object>(members: T): T | undefined => (Object.values(members).some((each) => each !== undefined) ? members : undefined);

/** The body that a filled-in form stands for. What belongs to another kind of applicant is left out. */
export function requestBody(typed: Typed) {
  const text = (name: string) => given(typed[name]);
  const person = typed['kind'] === 'natural-person';
  const agent = { name: text('agentName'), documentNumber: text('agentDocumentNumber'), phone: text('agentPhone'), authorisation: text('agentAuthorisation') };
  return {
    formKey: typed['formKey'] || 'none', organId: text('organId'), content: text('content'), title: text('title'), docNumberSought: text('docNumberSought'),
    applicant: {
      kind: text('kind'), name: text('name'), ...(person ? { documentKind: text('documentKind'), documentNumber: text('documentNumber') } : { organisationCode: text('organisationCode') }),
      contact: some({ phone: text('phone'), email: text('email'), address: text('address') }),
      agent: some(agent) && { ...agent, ...(agent.documentNumber && { documentKind: text('agentDocumentKind') }) },
    },
    preferredMedium: text('preferredMedium'), preferredRoute: text('preferredRoute'),
    ...(typed['accessibilityNeed'] === 'yes' && { accessibilityNeed: true }), ...(typed['suggestsRelease'] === 'yes' && { suggestsRelease: true }),
  };
}

/** Everything that is wrong is told at once: what was typed amiss, and what of Art. 29 is missing. */
export async function checkedRequest(typed: Typed, papers: boolean): Promise<{ readonly body: PublicRequestBody } | { readonly faults: readonly FieldFault[] }> {
  const result = await checked(PublicRequestBody, requestBody(typed));
  const missing = missingOf(plain(requestBody(typed)) as Parameters<typeof missingOf>[0], papers);
  const faults = [...('faults' in result ? result.faults : []), ...missing];
  return faults.length > 0 ? { faults } : result;
}

/** What is wrong with the steps before the last, by step; papers may still come. */
export async function faultsBySteps(typed: Typed, organs: readonly { readonly id: string }[]): Promise<ReadonlyMap<Step, readonly FieldFault[]>> {
  const result = await checkedRequest(typed, true);
  const unknown = typed['organId'] && !organs.some(({ id }) => id === typed['organId']) ? [{ pointer: '#/organId', message: { zh: '请选择机关', en: 'choose an organ' } }] : [];
  const all = [...unknown, ...('faults' in result ? result.faults : [])];
  return new Map(STEPS.map((step) => [step, all.filter(({ pointer }) => stepOf(fieldOf(pointer)) === step)] as const).filter(([step, faults]) => step !== 'check' && faults.length > 0));
}

async function checked<T extends object>(metatype: new () => T, value: object): Promise<{ readonly body: T } | { readonly faults: readonly FieldFault[] }> {
  try {
    return { body: plain((await validationPipe().transform(plain(value), { type: 'body', metatype })) as T) };
  } catch (error) {
    if (error instanceof ValidationFailedError) return { faults: error.errors };
    throw error;
  }
}

const MOST: Readonly<Record<string, number>> = { paper: 2, authorisation: 1, material: 2 };

/** Files of the form by what they are; more than a field takes is a fault of the field. */
export function requestFiles(files: readonly FormFile[]): { readonly files: readonly GivenFile[]; readonly faults: readonly FieldFault[] } {
  const faults = FILE_FIELDS.filter((field) => files.filter((each) => each.field === field).length > MOST[field]!)
    .map((field) => ({ pointer: `#/${field}`, message: { zh: `最多 ${MOST[field]!} 个文件`, en: `${MOST[field]!} file(s) at most` } }));
  return { faults, files: files.map(({ field, filename, bytes }) => ({ filename, bytes, title: FILE_TITLES[field] ?? '申请材料', pointer: `#/${field}` })) };
}
