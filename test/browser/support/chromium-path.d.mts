/** The system's Chromium; null where there is none. On CI there has to be one. */
export function chromiumPath(): string | null;
