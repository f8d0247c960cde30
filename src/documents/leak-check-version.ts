/** Grows when the check finds more than before: what was checked by an older one is checked again. */
export const LEAK_CHECK_VERSION = 1;
