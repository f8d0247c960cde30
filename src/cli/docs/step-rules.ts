/** A rule as it stands in the source of a step. */
export interface StepRule {
  readonly rule: string;
  readonly article: string;
  readonly message: string;
}

const REFUSAL = /refuse\(\s*'(\w+)',\s*([^,]+),\s*(?:`([^`]*)`|'([^']*)')/g;

/** The rules that a step's source names, each once, with the article and the Chinese explanation (… where facts are filled in). */
export function rulesIn(source: string): StepRule[] {
  const found = [...source.matchAll(REFUSAL)].map(([, rule, article, template, plain]): StepRule => ({
    rule: rule!, article: article!.startsWith("'") ? article!.slice(1, -1) : '', message: (template ?? plain ?? '').replace(/\$\{[^}]*\}/g, '…'),
  }));
  return found.filter((each, i) => found.findIndex((other) => other.rule === each.rule) === i);
}
