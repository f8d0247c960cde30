import type { Bilingual } from '../../platform/errors/bilingual.js';
import { organisationCode } from './organisation-code.js';
import { birthWarnings, checkDigitWarnings, residentId } from './resident-id.js';
import { PAPER_NAMES, type PaperKind } from './paper-names.js';
import { normalizeNumber, verdict, type Verdict } from './verdict.js';

/** Checks the number of any paper. `today` is a civil date `YYYY-MM-DD`. Papers without a published rule get a mild check of shape. */
export function checkPaper(kind: PaperKind, text: string, today: string): Verdict {
  const number = normalizeNumber(text);
  switch (kind) {
    case 'resident-id': return residentId(text, today);
    case 'organisation-code': return organisationCode(text);
    case 'hk-macao-taiwan-residence-permit': return numbered(kind, number, /^8[123]\d{15}[\dX]$/, today);
    case 'foreign-permanent-resident':
      return number.startsWith('9') ? numbered(kind, number, /^9\d{16}[\dX]$/, today) : shaped(kind, number, /^[A-Z]{3}\d{12}$/);
    case 'hk-macao-travel-permit': return shaped(kind, number, /^[HM]\d{8}(\d{2})?$/);
    case 'taiwan-travel-permit': return shaped(kind, number, /^(\d{8}|\d{10}[A-Z]?)$/);
    case 'passport': return shaped(kind, number, /^[A-Z0-9]{5,12}$/);
    case 'other': return verdict(number, number === '' ? [EMPTY] : []);
  }
}

/** A paper whose number is built like a resident's: birth date and check digit are looked at too. */
function numbered(kind: PaperKind, number: string, shape: RegExp, today: string): Verdict {
  if (!shape.test(number)) return shaped(kind, number, shape);
  return verdict(number, [...birthWarnings(number, today), ...checkDigitWarnings(number)]);
}

function shaped(kind: PaperKind, number: string, shape: RegExp): Verdict {
  if (shape.test(number)) return verdict(number, []);
  const name = PAPER_NAMES[kind];
  return verdict(number, [{ zh: `号码不像${name.zh}的号码，请核对`, en: `This does not look like the number of this paper: ${name.en}` }]);
}

const EMPTY: Bilingual = { zh: '没有填写证件号码', en: 'No number was given' };
