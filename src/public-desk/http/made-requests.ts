import { Injectable } from '@nestjs/common';
import { DomainError } from '../../platform/errors/domain-error.js';
import { KeyReusedError, ValidationFailedError, type FieldFault } from '../../platform/errors/general-errors.js';
import { Time } from '../../platform/time/time.js';
import type { View } from '../../platform/web-pages/view.js';
import { ReceiptPreview } from '../../requests/intake/receipt-preview.js';
import { FormKeys } from '../forms/form-keys.js';
import { SimilarPublished } from '../guidance/similar-published.js';
import { receiptPage } from '../pages/receipt-page.js';
import { AddressedOrgans } from '../submission/addressed-organs.js';
import { Submissions, type SubmissionReceipt } from '../submission/submissions.js';
import type { PageForm } from './public-forms.js';
import { checkedRequest, requestFiles } from './typed-request.js';

const FILLED: FieldFault = { pointer: '#/homepage', message: { zh: '请把此栏清空后再提交', en: 'leave this empty and send it again' } };

const SENT_BEFORE = {
  zh: '这张表已经提交过一件内容不同的申请。如果确实要再提交一件，请核对后再按一次“提交申请”', en: 'This form was submitted before with another content. If you mean to make one more request, check it and submit it once more',
};

/** Makes the request that a filled-in form stands for, or tells everything that is wrong with it. */
@Injectable()
export class MadeRequests {
  constructor(
    private readonly organs: AddressedOrgans, private readonly keys: FormKeys, private readonly published: SimilarPublished, private readonly submissions: Submissions,
    private readonly preview: ReceiptPreview, private readonly time: Time,
  ) {}

  async make(view: View, { typed, files, tooLarge }: PageForm, address: string): Promise<{ readonly page: string } | { readonly faults: readonly FieldFault[] }> {
    const taken = requestFiles(files);
    const papers = taken.files.some(({ pointer }) => pointer === '#/paper');
    const checked = await checkedRequest(typed, papers || tooLarge !== null);
    const faults = [...('faults' in checked ? checked.faults : []), ...taken.faults, ...(typed['homepage'] ? [FILLED] : []), ...(tooLarge ? [{ pointer: '#/paper', message: tooLarge.detail }] : [])];
    if ('faults' in checked || faults.length > 0) return { faults };
    const { formKey, ...input } = checked.body;
    try {
      this.keys.require(formKey);
      const receipt = await this.submissions.submit({ input, files: taken.files, papers, formKey });
      await this.published.passedOver((typed['shown'] ?? '').split(',').filter((id) => /^[\w-]{1,36}$/.test(id)).slice(0, 3), address);
      return { page: await this.receipt(view, receipt) };
    } catch (error) {
      if (error instanceof ValidationFailedError) return { faults: error.errors };
      if (error instanceof KeyReusedError) return { faults: [{ pointer: '#/formKey', message: SENT_BEFORE }] };
      if (error instanceof DomainError && error.code === 'payload-too-large') return { faults: [{ pointer: '#/paper', message: error.detail }] };
      throw error;
    }
  }

  /** With the day on which the reply would be due if both sides confirmed today: an expectation, by the organ's own calendar. */
  private async receipt(view: View, { organId, ...receipt }: SubmissionReceipt): Promise<string> {
    const organ = (await this.organs.list()).find(({ id }) => id === organId);
    const today = this.time.today();
    const { statutory } = await this.preview.of({ organId, channel: 'internet', submittedOn: receipt.submittedOn, confirmedOn: today });
    return receiptPage({ view, ...receipt, organ: organ ?? { name: organId, phone: null, address: null }, today, ifConfirmed: statutory });
  }
}
