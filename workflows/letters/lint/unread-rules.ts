import type { EnclosedText } from './finding.js';
import type { Reading } from './reading.js';
import { errorRule, type Hit, hit, type LintRule, warningRule } from './rule.js';

const BASIS = 'Art. 15; Art. 17';

/** Enclosures whose text the other rules could not look at: silence about them is no finding that they are clean. */
function unread({ input, letter }: Reading, how: NonNullable<EnclosedText['unread']>, zh: string, en: string): Hit[] {
  if (letter.audience === 'internal') return [];
  return (input.attachments ?? []).flatMap((each, i) => (each.unread === how ? [hit(`enclosure:${i + 1}`, zh, en, each.title)] : []));
}

const waiting = errorRule('attachment-unread', BASIS, ['附件文字尚未读取', 'an enclosure has not been read yet'], ['请等待系统读取附件文字后再试。', 'Wait until the text of the file has been read.'], (reading) =>
  unread(reading, 'waiting', '附件的文字尚未读取，无法核对其中的个人信息。', 'The text of the enclosure has not been read yet, so it is not checked for personal data.'));

const unreadable = warningRule('attachment-unreadable', BASIS, ['附件没有可读取的文字', 'an enclosure without readable text'], ['逐页人工核对该附件并说明理由，或者更换为可读取文字的文件。', 'Check the file page by page and say so, or replace it by one whose text can be read.'], (reading) =>
  unread(reading, 'none', '附件没有可读取的文字（扫描件、加密或者损坏的文件等），本检查未核对其内容。', 'The enclosure holds no text that can be read (a scan, an encrypted or broken file): this check did not see what it says.'));

export const UNREAD_RULES: readonly LintRule[] = [waiting, unreadable];
