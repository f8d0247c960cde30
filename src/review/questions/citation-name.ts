import { citationText } from '../../../workflows/letters/wording/citations.js';
import type { Citation } from '../../../workflows/request/outcomes.js';
import type { Bilingual } from '../../platform/errors/bilingual.js';

const LAWS: Readonly<Record<Citation['law'], string>> = { REG: 'Regulation', FEE: 'Fee Measures' };

/** A statutory ground in words, to the item. */
export function citationName(citation: Citation): Bilingual {
  const { law, article, paragraph, item } = citation;
  const place = [`Art. ${article}`, ...(paragraph ? [`¶${paragraph}`] : []), ...(item ? [`item (${item})`] : [])].join(' ');
  return { zh: citationText(citation), en: `${LAWS[law]} ${place}` };
}
