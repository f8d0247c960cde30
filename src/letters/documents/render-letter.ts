/** Kind of the background work that prints a letter; its subject is the letter's id. */
export const RENDER_LETTER = 'render-letter';
