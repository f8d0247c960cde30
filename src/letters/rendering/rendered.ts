import { DomainError } from '../../platform/errors/domain-error.js';
import type { Letter } from '../../../workflows/letters/letter.js';
import { plainText } from '../../../workflows/letters/letter.js';

/**
 * Recorded with every document. Raised whenever the same letter gives other bytes than before: a hash can be recomputed only with the version
 * that made it (and with the same release of Node.js, whose zlib compresses).
 */
export const RENDERER_VERSION = 1;

export type RenderFormat = 'pdf' | 'docx';

export interface RenderOptions {
  /** Whether 草稿 stands on every page. Unless given: while the letter is not signed, or has gaps. */
  readonly draft?: boolean;
}

/** A letter as a file. */
export interface Rendered {
  readonly bytes: Buffer;
  /**
   * Characters the embedded font cannot show, each once, in order. In their place stands `〔缺字U+XXXXX〕`, never an empty box. Always empty for DOCX,
   * which is shown in the reader's own fonts.
   */
  readonly missing: readonly string[];
  /** Null for DOCX: the reader's program breaks the pages. */
  readonly pages: number | null;
}

/** Far more than any letter; less than what would keep the machine busy for minutes. */
const MOST_CHARACTERS = 200_000;

export class LetterTooLongError extends DomainError {
  readonly code = 'payload-too-large';

  constructor(characters: number) {
    super({
      zh: `文书共 ${characters} 字，超过 ${MOST_CHARACTERS} 字，无法生成文件。请将长篇内容改作附件。`,
      en: `The letter has ${characters} characters, more than ${MOST_CHARACTERS}, and cannot be made into a file. Enclose long material instead.`,
    });
  }
}

export function requireRenderable(letter: Letter): void {
  const characters = plainText(letter).length;
  if (characters > MOST_CHARACTERS) throw new LetterTooLongError(characters);
}
