/** Red, green and blue, 0 to 255. */
export type Colour = readonly [number, number, number];

export const WHITE: Colour = [255, 255, 255];

/** `#1a2b3c`, `1A2B3C` or `FF1A2B3C` (with what is opaque before it); null for anything else. */
export function colourOf(text: string | undefined): Colour | null {
  const hex = /^#?(?:[0-9a-f]{2})?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(text ?? '');
  return hex ? [parseInt(hex[1]!, 16), parseInt(hex[2]!, 16), parseInt(hex[3]!, 16)] : null;
}

/** How far apart two colours may be, over the three of them, and still not be told from each other. */
const CLOSE = 48;

/** Whether text of one colour cannot be seen on the other. */
export function alike(a: Colour, b: Colour): boolean {
  return a.reduce((sum, value, i) => sum + Math.abs(value - b[i]!), 0) < CLOSE;
}

/** Perceived brightness, 0 to 255. */
export function brightness([red, green, blue]: Colour): number {
  return 0.299 * red + 0.587 * green + 0.114 * blue;
}
