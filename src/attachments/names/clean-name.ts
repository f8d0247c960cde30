/** Most characters of a file's name, extension included. */
export const NAME_LENGTH = 120;
const EXTENSION_LENGTH = 10;
/** Stands for a name of which nothing is left. */
const NAMELESS = '附件';

/** Names that Windows keeps for devices, whatever their extension. */
const RESERVED = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])$/i;
/** Control characters, halves of pairs, characters without a meaning, marks that nobody sees or that reverse the direction of writing. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Cn}\p{Co}\u2028\u2029]/gu;

export interface CleanName {
  /** Without path, safe on every system, at most `NAME_LENGTH` characters. */
  readonly name: string;
  /** In lower case, without the dot; empty where the name has none. */
  readonly extension: string;
}

/**
 * A file's name as it may be kept and handed out: NFC, the last part of a path only, no invisible characters, nothing that a file system
 * or a header takes for something else. Never refuses: whatever came, a name comes out.
 */
export function cleanName(given: string): CleanName {
  const visible = given.normalize('NFC').replace(INVISIBLE, '').replace(/\s+/gu, ' ');
  const last = visible.split(/[/\\]/).filter((part) => part.trim() !== '' && !/^[. ]+$/.test(part)).at(-1) ?? '';
  const plain = last.replace(/[<>:"|?*%]/g, '_').replace(/^[. ]+|[. ]+$/g, '');
  const dot = plain.lastIndexOf('.');
  const ending = dot > 0 ? plain.slice(dot + 1).trim() : '';
  const isExtension = ending.length <= EXTENSION_LENGTH && /^[A-Za-z0-9]+$/.test(ending);
  return named(isExtension ? plain.slice(0, dot) : plain, isExtension ? ending.toLowerCase() : '');
}

/** The same name with this extension. */
export function withExtension({ name, extension }: CleanName, added: string): CleanName {
  return named(extension === '' ? name : name.slice(0, -extension.length - 1), added);
}

function named(stem: string, extension: string): CleanName {
  const ending = extension === '' ? '' : `.${extension}`;
  const base = shortened(stem.replace(/[. ]+$/, ''), NAME_LENGTH - ending.length) || NAMELESS;
  // `con.tar.gz` is the device as well as `con.gz`.
  const safe = RESERVED.test(base.split('.')[0]!.trim()) ? `_${shortened(base, NAME_LENGTH - ending.length - 1)}` : base;
  return { name: `${safe}${ending}`, extension };
}

/** Characters as people count them, so that none is cut in two. */
function shortened(text: string, most: number): string {
  return Array.from(text).slice(0, most).join('').replace(/[. ]+$/, '');
}
