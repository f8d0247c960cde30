import { FILE_PURPOSES } from '../../../workflows/request/v1/payloads.js';
import { CommandAnswerView } from '../../requests/http/views/command-views.js';
import { ListOf, Of, OfOrNull, Text, TextOrNull, Whole, Word } from '../../requests/http/views/shown.js';
import { SCAN_LABELS, SCAN_STATES, TEXT_LABELS, TEXT_STATES, type Attachment } from '../attachment.js';

export class ScanView {
  @Word(SCAN_STATES, 'Only `clean` says that nothing was found') state: string;
  @Text() label: string;
  @TextOrNull('Name of the virus, or why the scan failed') detail: string | null;
}

export class TextStateView {
  @Word(TEXT_STATES) state: string;
  @Text() label: string;
  @TextOrNull() detail: string | null;
}

export class ByView {
  @Text() id: string;
  @Text() name: string;
}

export class WithdrawalView {
  @Whole('Epoch milliseconds') at: number;
  @OfOrNull(() => ByView) by: ByView | null;
  @Text() reason: string;
}

export class AttachmentView {
  @Text() id: string;
  @Text() caseId: string;
  @Word(FILE_PURPOSES) purpose: string;
  @TextOrNull() letterId: string | null;
  @Text() name: string;
  @TextOrNull() title: string | null;
  @Text('By content') mediaType: string;
  @Whole('Bytes') size: number;
  @Text('Of the content, as it stands in the record') sha256: string;
  @OfOrNull(() => ByView) uploadedBy: ByView | null;
  @Whole('Epoch milliseconds') uploadedAt: number;
  @OfOrNull(() => WithdrawalView) withdrawal: WithdrawalView | null;
  @Of(() => ScanView) scan: ScanView;
  @Of(() => TextStateView) text: TextStateView;
}

export class AttachmentListView {
  @ListOf(() => AttachmentView, 'The oldest first') items: readonly AttachmentView[];
}

export class UploadedView {
  @Of(() => AttachmentView) attachment: AttachmentView;
  @Of(() => CommandAnswerView) answer: CommandAnswerView;
}

export class FoundAttachmentView extends AttachmentView {
  @TextOrNull('Registration number of the request') requestNumber: string | null;
  @Text('Where it was found, in lower case, personal numbers covered') excerpt: string;
}

export class AttachmentPageView {
  @ListOf(() => FoundAttachmentView, 'The latest first') items: readonly FoundAttachmentView[];
  @TextOrNull('`cursor` of the next page') next: string | null;
}

/** People who did something to attachments. */
export function peopleOf(attachments: readonly Attachment[]): string[] {
  return attachments.flatMap(({ uploadedBy, withdrawal }) => [uploadedBy, withdrawal?.by ?? null]).filter((id) => id !== null);
}

/** An attachment as it is shown; texts in both languages, for `spoken`. Where its content lies is nobody's business. */
export function shownAttachment<A extends Attachment>({ fileId: _file, organId: _organ, ...rest }: A, names: ReadonlyMap<string, string>) {
  const by = (id: string | null) => (id === null ? null : { id, name: names.get(id) ?? id });
  const { uploadedBy, withdrawal, scan, text } = rest;
  return {
    ...rest, uploadedBy: by(uploadedBy), withdrawal: withdrawal && { ...withdrawal, by: by(withdrawal.by) },
    scan: { ...scan, label: SCAN_LABELS[scan.state] }, text: { ...text, label: TEXT_LABELS[text.state] },
  };
}
