import type { Bilingual } from '../../platform/errors/bilingual.js';

/** What an API token may be used for. Roles still apply: a scope never gives more than its owner has. */
export const TOKEN_SCOPES = ['read', 'intake', 'handling', 'clock'] as const;
export type TokenScope = (typeof TOKEN_SCOPES)[number];

export const TOKEN_SCOPE_NAMES: Readonly<Record<TokenScope, Bilingual>> = {
  read: { zh: '查询', en: 'Read' },
  intake: { zh: '登记申请', en: 'Log requests' },
  handling: { zh: '办理申请', en: 'Handle requests' },
  clock: { zh: '期限计算', en: 'Use the deadline calculator' },
};
