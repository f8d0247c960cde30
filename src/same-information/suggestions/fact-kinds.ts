import type { Bilingual } from '../../platform/errors/bilingual.js';
import type { FactKind } from '../matching/facts.js';

/** What the kinds of identifying facts are called. */
export const FACT_KINDS: Readonly<Record<FactKind, Bilingual>> = {
  'document-number': { zh: '文号', en: 'document number' }, 'document-kind': { zh: '文件种类', en: 'kind of document' }, matter: { zh: '事项', en: 'matter' },
  place: { zh: '地点', en: 'place' }, project: { zh: '项目', en: 'project' }, party: { zh: '单位', en: 'party' }, year: { zh: '年度', en: 'year' },
  batch: { zh: '批次', en: 'batch' }, phase: { zh: '期次', en: 'phase' }, section: { zh: '标段', en: 'section' }, ordinal: { zh: '序次', en: 'ordinal' },
  stage: { zh: '阶段', en: 'stage' }, words: { zh: '用词', en: 'words' },
};
