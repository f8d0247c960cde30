import type { Instant } from '../../../workflows/clock/civil-date.js';

/**
 * Where bytes lie. Keys are ids made by `newFileId`, never anything that somebody sent; another key is a `RangeError`. A blob is
 * written once, whole or not at all: who reads sees nothing half-written. Errors: `UnavailableError` when the store does not answer.
 */
export abstract class BlobStore {
  abstract write(key: string, bytes: Buffer): Promise<void>;
  /** Undefined when there is no such blob. */
  abstract read(key: string): Promise<Buffer | undefined>;
  /** Removing what is not there is no error. */
  abstract remove(key: string): Promise<void>;
  /** The keys of all blobs, in no particular order. */
  abstract list(): AsyncIterable<string>;
  /** Removes what a process that died while writing has left behind, begun before this instant. Answers how many. */
  abstract removeUnfinished(before: Instant): Promise<number>;

  /** Lets go of connections. */
  close(): void {}
}
