const policy = (more: string): string => `default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'${more}`;

/** What the browser may do with a page: show it, load our style sheet, send our forms. */
export const PAGE_HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': policy(''), 'X-Content-Type-Options': 'nosniff', 'Referrer-Policy': 'same-origin',
};

/** The same for pages that hold what somebody typed, or a case: kept by nobody, told to nobody, with our one small program. */
export const FORM_PAGE_HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': policy("; script-src 'self'; connect-src 'self'"), 'X-Content-Type-Options': 'nosniff', 'Referrer-Policy': 'same-origin',
  'Cache-Control': 'no-store', 'X-Robots-Tag': 'noindex',
};
