/** The words of a request as they are stored. */
export interface AskedTexts {
  readonly title: string | null;
  readonly docNumberSought: string | null;
  readonly content: string;
  /** As corrected, narrowed or split last (Art. 30): it takes the place of what came in. */
  readonly narrowedContent: string | null;
}

/** What a request asks for now, as one text. A title names the record, whatever is written below it. */
export function askedText({ title, docNumberSought, content, narrowedContent }: AskedTexts): string {
  if (narrowedContent !== null) return narrowedContent;
  if (!title && !docNumberSought) return content;
  return `申请公开${title ?? ''}${docNumberSought ? `（${docNumberSought}）` : ''}。\n${content}`;
}

/** What came in, with what it was narrowed to: for a correction that says nothing by itself, such as 只要批复正文. */
export function wholeText(texts: AskedTexts): string {
  const whole = askedText({ ...texts, narrowedContent: null });
  return texts.narrowedContent === null ? whole : `${texts.narrowedContent}\n${whole}`;
}
