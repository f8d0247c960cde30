import { applicantWarnings, refuseWrongPaper } from '../../requests/applicants/applicant-checks.js';
import { sampleRequests } from '../data/sample-requests.js';
import { Seeded } from '../random/seeded.js';
import { demoApplicant } from './demo-applicant.js';

const seed = new Seeded('applicants');

describe('applicants of the demonstration', () => {
  it('have papers that check and that nobody can have', () => {
    for (const request of sampleRequests()) {
      const applicant = demoApplicant(request, seed);
      expect(() => refuseWrongPaper(applicant)).not.toThrow();
      expect(applicantWarnings(applicant, '2026-01-01')).toEqual([]);
      expect(applicant.documentNumber ?? applicant.organisationCode).toMatch(/^(99)?990000/);
      expect(applicant.contact?.phone).toMatch(/^1990000\d{4}$/);
    }
  });

  it('are the same person each time they ask', () => {
    const asking = sampleRequests().filter((each) => each.applicant.ref === 'A073').map((each) => demoApplicant(each, seed));
    expect(asking.length).toBeGreaterThan(1);
    for (const each of asking) expect({ ...each, contact: null }).toEqual({ ...asking[0], contact: null });
  });
});
