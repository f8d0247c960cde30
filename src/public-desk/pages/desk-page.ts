import { html, type Part } from '../../platform/web-pages/html.js';
import { sitePage } from '../../platform/web-pages/site-page.js';
import type { Query, View } from '../../platform/web-pages/view.js';
import { FORM_SCRIPT_ADDRESS } from './form-script.js';
import { FORM_STYLE_ADDRESS } from './form-style.js';

export interface DeskPage {
  readonly view: View;
  readonly title: string;
  readonly main: Part;
  readonly path: string;
  readonly query?: Query;
  readonly section?: string;
  /** Something is wrong with what was typed: programs that read aloud say so first. */
  readonly faulty?: boolean;
  /** The answer to a form: it has no address of its own in the other language. */
  readonly answer?: boolean;
}

/** A page of the public desk: kept by nobody, found by no search engine but for its start. */
export function deskPage({ view, title, main, path, query, section, faulty, answer }: DeskPage): string {
  const wrong = view.language === 'zh' ? '需要更正：' : 'To be corrected: ';
  return sitePage({
    view, main, path, query, section, translated: !answer, title: faulty ? `${wrong}${title}` : title,
    head: html`${path === '/apply' ? null : html`<meta name="robots" content="noindex">
`}<link rel="stylesheet" href="${FORM_STYLE_ADDRESS}">
<script src="${FORM_SCRIPT_ADDRESS}" defer></script>`,
  });
}
