import { html, type Html, type Part } from '../../platform/web-pages/html.js';

/** XML escapes like HTML; what XML cannot hold at all is left out. */
export function xml(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return html(strings, ...parts.map(holdable));
}

function holdable(part: Part): Part {
  if (typeof part === 'string') return part.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '');
  return Array.isArray(part) ? part.map(holdable) : part;
}
