/** States of a letter, in words. */
export const LETTER_STATES: Readonly<Record<'draft' | 'issued' | 'recalled' | 'discarded', { readonly zh: string; readonly en: string; readonly tone: string }>> = {
  draft: { zh: '草稿', en: 'Draft', tone: 'blue' }, issued: { zh: '已出具', en: 'Issued', tone: 'green' },
  recalled: { zh: '已撤回', en: 'Taken back', tone: 'grey' }, discarded: { zh: '已作废', en: 'Given up', tone: 'grey' },
};

/** The reply is agreed to and signed; every other letter is issued by a step, or once it is complete. */
export const isReply = (form: string): boolean => form.startsWith('reply:');
