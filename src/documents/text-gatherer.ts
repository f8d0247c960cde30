import { LIMITS } from './limits.js';
import { Unreadable } from './unreadable.js';

/** Puts text together and stops at the limit. */
export class TextGatherer {
  private readonly pieces: string[] = [];
  private length = 0;

  /** Errors: `Unreadable` (`text-too-long`); what was gathered so far stays. */
  add(text: string): void {
    this.length += text.length;
    if (this.length > LIMITS.text) throw new Unreadable('text-too-long');
    this.pieces.push(text);
  }

  get all(): string {
    return this.pieces.join('');
  }
}

/** Text as it is stored and searched: no control characters but line feed and tab, no space at the end of lines, no runs of empty lines. */
export function tidy(text: string): string {
  // eslint-disable-next-line no-control-regex
  const clean = text.replace(/\p{Cs}/gu, '\ufffd').replace(/\r\n?/g, '\n').replace(/[\u0000-\u0008\u000b-\u001f\u007f\ufffe\uffff]/g, '');
  return clean.split('\n').map((line) => line.trimEnd()).join('\n').replace(/\n{3,}/g, '\n\n').trim();
}
