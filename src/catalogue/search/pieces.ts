/** A list in pieces of at most so many: what goes into one statement. */
export function* inPieces<T>(all: readonly T[], size: number): Generator<readonly T[]> {
  for (let i = 0; i < all.length; i += size) yield all.slice(i, i + size);
}
