import type { FieldFault } from '../../platform/errors/general-errors.js';
import { applicantWarnings } from '../applicants/applicant-checks.js';
import type { IntakeInput } from './intake-input.js';

/** What a clerk should look at again before going on; each is a ground for correction at most (Art. 30; domain §9.2). */
export function intakeWarnings(input: IntakeInput, today: string): FieldFault[] {
  const form = input.preferredMedium && input.preferredRoute ? [] : [{
    pointer: input.preferredMedium ? '#/preferredRoute' : '#/preferredMedium',
    message: { zh: '未写明获取信息的方式、途径，可告知申请人补正', en: 'The form wanted is not stated; the applicant may be told to supply it' },
  }];
  return [...applicantWarnings(input.applicant, today), ...form];
}
