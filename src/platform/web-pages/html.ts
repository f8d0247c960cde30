/** Markup that goes into a page as it is. Only `html` and `joined` make it, so that every text from elsewhere is escaped. */
export class Html {
  constructor(readonly markup: string) {}

  toString(): string {
    return this.markup;
  }
}

export type Part = Html | string | number | null | undefined | false | readonly Part[];

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;', '`': '&#96;' };

/** A text as it is written between tags or within a quoted attribute. */
export function escaped(text: string): string {
  return text.replace(/[&<>"'`]/g, (mark) => ESCAPES[mark]!);
}

function markupOf(part: Part): string {
  if (part === null || part === undefined || part === false) return '';
  if (part instanceof Html) return part.markup;
  if (Array.isArray(part)) return part.map(markupOf).join('');
  return escaped(String(part));
}

/** Markup with values in it: texts are escaped, markup is not, nothing is nothing. Attributes are always written in double quotes. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return new Html(strings.map((text, i) => text + markupOf(parts[i])).join(''));
}

/** Parts with something between them. */
export function joined(parts: readonly Part[], between: string): Html {
  return new Html(parts.map(markupOf).join(escaped(between)));
}
