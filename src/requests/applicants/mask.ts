import { maskContact, maskDocumentNumber, maskName } from '../../platform/crypto/masks.js';
import type { ApplicantView } from './applicant.js';

/** An applicant as everybody who works on the case may see it: enough to recognise, not enough to misuse. */
export function masked(applicant: ApplicantView): ApplicantView {
  const { agent } = applicant;
  return {
    ...applicant,
    name: maskName(applicant.name),
    documentNumber: applicant.documentNumber && maskDocumentNumber(applicant.documentNumber),
    phone: applicant.phone && maskContact(applicant.phone),
    email: applicant.email && maskContact(applicant.email),
    address: applicant.address && maskContact(applicant.address),
    agent: agent && {
      name: maskName(agent.name),
      ...(agent.documentKind ? { documentKind: agent.documentKind } : {}),
      ...(agent.documentNumber ? { documentNumber: maskDocumentNumber(agent.documentNumber) } : {}),
      ...(agent.phone ? { phone: maskContact(agent.phone) } : {}),
    },
  };
}
