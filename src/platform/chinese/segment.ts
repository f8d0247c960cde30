import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict.js';

/** A word of a text with its part of speech, in the letters of the dictionary (n noun, v verb, m number, ns place, x mark …). */
export interface Word {
  readonly text: string;
  readonly tag: string;
}

let loaded: Jieba | null = null;

/** The dictionary takes a third of a second and some 50 MB: it is loaded when the first text comes, once for the process. */
function jieba(): Jieba {
  loaded ??= Jieba.withDict(dict);
  return loaded;
}

/** Words in order; joined they are the text again. */
export function tagged(text: string): readonly Word[] {
  return text === '' ? [] : jieba().tag(text).map(({ word, tag }) => ({ text: word, tag }));
}

/** Words as a search index wants them: long words and, beside them, the words inside. */
export function segment(text: string): readonly string[] {
  return text === '' ? [] : jieba().cutForSearch(text, true);
}
