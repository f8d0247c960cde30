import { inflateSync, constants } from 'node:zlib';
import { LIMITS } from '../limits.js';
import { Unreadable } from '../unreadable.js';
import { streamsOf } from './raw-objects.js';

/** A stream packed more often than this is packed to do harm. */
const ROUNDS = 3;

/** Refuses a PDF whose streams grow beyond the limits, before it is given to a parser that does not count. Errors: `Unreadable`. */
export function refuseBombs(bytes: Uint8Array): void {
  let left = LIMITS.streams as number;
  for (const { data } of streamsOf(bytes)) {
    let packed: Uint8Array = data;
    for (let round = 0; looksDeflated(packed); round += 1) {
      if (round === ROUNDS) throw new Unreadable('pdf-too-large');
      const inflated = inflatedWithin(packed, Math.min(LIMITS.stream, left));
      if (inflated === null) break;
      left -= inflated.length;
      packed = inflated;
    }
  }
}

/** The mark of zlib: method 8 and a header that is a multiple of 31. */
export function looksDeflated(data: Uint8Array): boolean {
  return data.length > 2 && (data[0]! & 0x0f) === 8 && ((data[0]! << 8) | data[1]!) % 31 === 0;
}

/** Inflates as far as the data goes, or answers null where it is no deflated data. Errors: `Unreadable` beyond `most` bytes. */
export function inflatedWithin(data: Uint8Array, most: number): Uint8Array | null {
  try {
    return inflateSync(data, { maxOutputLength: Math.max(most, 1), finishFlush: constants.Z_SYNC_FLUSH });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw new Unreadable('pdf-too-large');
    return null;
  }
}
