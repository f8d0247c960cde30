/** A passage with a standard paragraph put in at a place: within a line as it stands, at the end as a paragraph of its own. */
export function withParagraph(passage: string, paragraph: string, at: number): string {
  const before = passage.slice(0, at);
  const after = passage.slice(at);
  if (after.trim() === '') return before.trim() === '' ? paragraph : `${before.trimEnd()}\n${paragraph}`;
  return `${before}${paragraph}${after}`;
}
