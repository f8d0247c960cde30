import { formOf } from '../../../workflows/letters/forms/find-form.js';
import { FORMS } from '../../../workflows/letters/forms/index.js';
import { correct, type Specimen } from './specimen.js';

/** What the officer writes where a form has no suggestion. */
const FREE: Readonly<Record<string, Readonly<Record<string, string>>>> = { 'fee-cancellation': { reason: '经复核，本次申请的数量、频次没有超过合理范围。' } };

/** Every form with complete facts, as it comes: no finding at all. */
export const AS_BUILT: readonly Specimen[] = [...new Set(FORMS.map(({ key }) => key))].map((key) => formOf(key)).map((form) => correct(`as-built:${form.key}`, `${form.label.zh}，事实齐全`, form.key, { free: FREE[form.key] ?? {} }));
