import type { Finding, LintInput } from './finding.js';
import { read } from './reading.js';
import type { Hit, LintRule } from './rule.js';
import { RULES } from './rules.js';

/** A rule that is broken more often is shown this often, and the rest as a number. */
const MOST_OF_A_RULE = 20;

/**
 * Checks a letter against the case (domain §5, §6, §9, §15). Judges it as text: it may have been edited, imported, or made by an older form.
 * Pure; the same input gives the same findings in the same order, that of the rules and within a rule that of the letter. Never throws.
 */
export function lint(input: LintInput): readonly Finding[] {
  const reading = read(input);
  return RULES.flatMap((rule) => findings(rule, rule.check(reading)).map((each) => withFile(each, input)));
}

/** Whether what was found keeps the letter from being agreed to and sent. */
export function blocks(found: readonly Finding[]): boolean {
  return found.some(({ severity }) => severity === 'error');
}

/** What is found in an enclosure is found in that very file. */
function withFile(found: Finding, { attachments = [] }: LintInput): Finding {
  const file = attachments[Number(/^enclosure:(\d+)$/.exec(found.blockId ?? '')?.[1]) - 1]?.sha256;
  return file === undefined ? found : { ...found, file };
}

function findings({ name, severity, article, remedy }: LintRule, hits: readonly Hit[]): Finding[] {
  const more = hits.length - MOST_OF_A_RULE;
  return hits.slice(0, MOST_OF_A_RULE).map(({ blockId, message, excerpt }, i) => ({
    rule: name, severity, article, remedy, blockId,
    message: i === MOST_OF_A_RULE - 1 && more > 0 ? { zh: `${message.zh}（另有${more}处）`, en: `${message.en} (and ${more} more)` } : message,
    ...(excerpt === undefined ? {} : { excerpt }),
  }));
}
