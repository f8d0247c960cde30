import { ALPHABET, organisationCheckCharacter } from '../../identity/checks/organisation-code.js';
import { residentCheckDigit } from '../../identity/checks/check-digit.js';
import type { ApplicantKind } from '../../../workflows/request/applicant-kinds.js';
import type { ApplicantInput } from '../../requests/applicants/applicant.js';
import type { SampleRequest } from '../data/sample-requests.js';
import { Names } from '../office/names.js';
import type { Seeded } from '../random/seeded.js';

export const APPLICANT_KIND: Readonly<Record<SampleRequest['applicant']['kind'], ApplicantKind>> = {
  natural: 'natural-person', business: 'commercial', research: 'research', ngo: 'public-interest', 'law-firm': 'legal-service', other: 'other-organisation',
};

/** 99 is no province: nobody has such a number, though its check digit is right. */
const NO_REGION = '990000';

const PLACES = ['示例路', '河洲大道', '剑邑大道', '东方红大街', '紫云大道', '人民路'];
const FANCY = '昶沣沄岚翌晟钰琛霖曜珩霁沅湉';
const TITLES: Readonly<Record<Exclude<SampleRequest['applicant']['kind'], 'natural'>, readonly [before: string, after: string]>> = {
  business: ['江西', '实业有限公司'], research: ['赣中', '研究中心'], ngo: ['丰城市', '志愿服务协会'], 'law-firm': ['江西', '律师事务所'], other: ['丰城市', '业主委员会'],
};

/** The applicant behind a reference of the sample data: everything is invented and the same each time for the same reference. */
export function demoApplicant({ applicant: { kind, ref }, channel }: Pick<SampleRequest, 'applicant' | 'channel'>, seed: Seeded): ApplicantInput {
  const rng = seed.of(`applicant/${ref}`);
  const person = new Names(rng).person();
  const contact = {
    phone: `1990000${rng.text(4, '0123456789')}`, address: `丰城市${rng.pick(PLACES)}${rng.int(1, 299)}号`,
    ...(channel === 'email' || channel === 'online' ? { email: `${ref.toLowerCase()}@example.cn` } : {}),
  };
  if (kind === 'natural') return { kind: 'natural-person', name: person, documentKind: 'resident-id', documentNumber: residentNumber(rng), contact };
  const [before, after] = TITLES[kind];
  return {
    kind: APPLICANT_KIND[kind], name: before + rng.text(2, FANCY) + after, organisationCode: organisationNumber(rng), contact,
    agent: { name: person, documentKind: 'resident-id', documentNumber: residentNumber(rng), phone: contact.phone, authorisation: '授权委托书（原件已核对）' },
  };
}

function residentNumber(rng: Seeded): string {
  const two = (n: number) => String(n).padStart(2, '0');
  const first = `${NO_REGION}${rng.int(1950, 2004)}${two(rng.int(1, 12))}${two(rng.int(1, 28))}${String(rng.int(1, 999)).padStart(3, '0')}`;
  return first + residentCheckDigit(first);
}

function organisationNumber(rng: Seeded): string {
  const first = `99${NO_REGION}${rng.text(9, ALPHABET)}`;
  return first + organisationCheckCharacter(first);
}
