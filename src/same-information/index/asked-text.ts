/** The words of a request as they are stored. */
export interface AskedTexts {
  readonly title: string | null;
  readonly docNumberSought: string | null;
  readonly content: string;
  /** As corrected, narrowed or split last (Art. 30): it takes the place of what came in. */
  readonly narrowedContent: string | null;
}

/** What a request asks for now, as one text. */
export function askedText({ title, docNumberSought, content, narrowedContent }: AskedTexts): string {
  if (narrowedContent !== null) return narrowedContent;
  return [title, docNumberSought, content].filter((part) => part !== null && part !== '').join('\n');
}

/** What came in, with what it was narrowed to: for a correction that says nothing by itself, such as 只要批复正文. */
export function wholeText(texts: AskedTexts): string {
  const whole = askedText({ ...texts, narrowedContent: null });
  return texts.narrowedContent === null ? whole : `${texts.narrowedContent}\n${whole}`;
}
