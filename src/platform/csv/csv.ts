export type Cell = string | number | null | undefined;

/** What a table program would take for a formula: it is shown as the text that it is. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

/**
 * A table as a program for tables opens it: with a mark of the encoding in front, or Excel garbles Chinese; lines end as RFC 4180 has it.
 * Texts that begin like a formula get an apostrophe, so that nothing in them is carried out; numbers are ours and stay numbers.
 */
export function csv(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return `\uFEFF${[head, ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

function cell(value: Cell): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return String(value);
  const text = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
