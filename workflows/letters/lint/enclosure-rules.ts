import { errorRule, hit, type LintRule } from './rule.js';

/** Outcomes under which information is given, and may therefore be enclosed (domain §5). */
const gives = (code: string): boolean => code.startsWith('GRANTED.') || code === 'PARTIALLY_GRANTED';

const withRefusal = errorRule('enclosures-with-refusal', 'Arts. 14–16, 36; domain §5', ['答复不提供信息，却附有文件', 'nothing is given, yet files are enclosed'], ['撤下答复附件，或者改为予以公开、部分公开的答复意见。', 'Withdraw the files, or propose an outcome that gives the information.'], ({ kind, outcome, input }) => {
  const files = input.attachments?.length ?? 0;
  if (kind !== 'reply' || !outcome || files === 0 || gives(outcome.code)) return [];
  return [hit(null, `答复为“${outcome.label.zh}”，却有${files}个文件将随答复发出，请撤下。`, `The reply is '${outcome.label.en}', yet ${files} file(s) would leave with it. Withdraw them.`)];
});

const unlisted = errorRule('enclosures-unlisted', 'Art. 36(2)', ['有附件随答复发出，文书没有列出', 'files are enclosed that the letter does not list'], ['撤下答复附件，或者在答复意见中写明所提供的材料。', 'Withdraw the files, or name in the proposal what is supplied.'], ({ kind, outcome, letter, input }) => {
  const files = input.attachments?.length ?? 0;
  if (kind !== 'reply' || !outcome || files === 0 || !gives(outcome.code) || letter.enclosures.length > 0) return [];
  return [hit(null, `有${files}个文件将随答复发出，文书没有列出任何附件。`, `${files} file(s) would leave with the reply; the letter lists no enclosure.`)];
});

/** The letter and the files that go with it say the same. */
export const ENCLOSURE_RULES: readonly LintRule[] = [withRefusal, unlisted];
