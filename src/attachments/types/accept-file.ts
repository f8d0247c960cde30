import { ValidationFailedError } from '../../platform/errors/general-errors.js';
import { cleanName, withExtension, type CleanName } from '../names/clean-name.js';
import { detect, type Detected } from './detect.js';
import { EXTENSIONS, kindOfExtension, KINDS, type Kind } from './kinds.js';

export interface AcceptedFile {
  readonly name: string;
  readonly mediaType: string;
}

/**
 * Judges a file by its content and its name, which have to agree. A name without an extension is given that of the content. The
 * refusals repeat the extension, never the name. Errors: `ValidationFailedError`.
 */
export async function acceptFile(givenName: string, bytes: Buffer): Promise<AcceptedFile> {
  if (bytes.length === 0) throw refused('文件是空的，请检查后重新上传', 'the file is empty; check it and upload it again');
  const name = cleanName(givenName);
  const found = await detect(bytes);
  if (name.extension === '') return withoutExtension(name, found);
  const claimed = kindOfExtension(name.extension);
  if (claimed === undefined) throw refused(`不接受 .${name.extension} 文件；${accepted.zh}`, `.${name.extension} files are not accepted; ${accepted.en}`);
  if ('other' in found) throw mismatch(name.extension, claimed, found);
  if (found.kind !== claimed && !(claimed === 'csv' && found.kind === 'text')) throw mismatch(name.extension, claimed, found);
  return { name: name.name, mediaType: KINDS[claimed].mediaType };
}

function withoutExtension(name: CleanName, found: Detected): AcceptedFile {
  if ('other' in found) throw refused(`文件名没有扩展名，内容是${found.other.zh}；${accepted.zh}`, `the name has no extension and the content is ${found.other.en}; ${accepted.en}`);
  const { extensions, mediaType } = KINDS[found.kind];
  return { name: withExtension(name, extensions[0]!).name, mediaType };
}

function mismatch(extension: string, claimed: Kind, found: Detected): ValidationFailedError {
  const content = 'other' in found ? found.other : KINDS[found.kind].label;
  const claim = KINDS[claimed].label;
  return refused(
    `文件名是 .${extension}（${claim.zh}），内容却是${content.zh}；请核对后以正确的格式上传`,
    `the name says .${extension} (${claim.en}), but the content is ${content.en}; check it and upload it in the right format`,
  );
}

const accepted = { zh: `可上传：${EXTENSIONS.join('、')}`, en: `accepted are ${EXTENSIONS.join(', ')}` };

function refused(zh: string, en: string): ValidationFailedError {
  return ValidationFailedError.at('#/file', { zh, en });
}
