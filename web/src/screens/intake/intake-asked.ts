import { computed } from 'vue';
import { useAskedWhileTyping } from '../../api/asked-while-typing.js';
import { api, read } from '../../api/client.js';
import { pathOf } from '../../api/problem.js';
import { channelRule } from '../../names/names.js';
import { applicantOf, daysOf, type IntakeForm } from './intake-form.js';

/** Shorter texts are like everything. */
const ENOUGH = 4;
const SOON_MS = 150;
const PAUSE_MS = 500;

/** Everything the server says of the form while it is filled in. */
export function useIntakeAsked(form: () => IntakeForm) {
  const receiptIs = computed(() => channelRule(form().channel)?.receiptIs ?? null);
  const days = computed(() => daysOf(form(), receiptIs.value));
  const receipt = useAskedWhileTyping(() => days.value, (body, signal) => read(api.POST('/api/requests/receipt-preview', { body, signal })), { pauseMs: SOON_MS });

  const checks = useAskedWhileTyping(() => (form().name.trim() ? applicantOf(form()) : null), (body, signal) => read(api.POST('/api/requests/applicant-check', { body, signal })), { pauseMs: PAUSE_MS });
  /** By the path of the field; of several the first counts. */
  const warnings = computed(() => {
    const found: Record<string, string> = {};
    for (const { pointer, message } of checks.data.value?.items ?? []) found[pathOf(pointer)] ??= message;
    return found;
  });

  const paper = computed(() => (form().kind === 'natural-person' ? form().documentNumber : form().organisationCode).trim());
  const earlier = useAskedWhileTyping(() => {
    const name = form().name.trim();
    const phone = form().phone.trim();
    if (paper.value.length >= 6) return { documentNumber: paper.value };
    return name.length < 2 ? null : phone.length >= 7 ? { name, phone } : { name };
  }, (body, signal) => read(api.POST('/api/requests/by-applicant', { body, signal })), { pauseMs: PAUSE_MS });

  const suggestions = useAskedWhileTyping(() => {
    const { content, title, docNumberSought, organId } = form();
    if (!organId || `${content}${title}${docNumberSought}`.trim().length < ENOUGH) return null;
    return { organId, ...(content.trim() && { content: content.trim() }), ...(title.trim() && { title: title.trim() }), ...(docNumberSought.trim() && { docNumberSought: docNumberSought.trim() }) };
  }, (body, signal) => read(api.POST('/api/same-information/suggestions', { body, signal })), { pauseMs: PAUSE_MS });

  return { receiptIs, days, receipt, warnings, earlier, byName: computed(() => paper.value.length < 6), suggestions };
}
