const MEGABYTE = 1024 * 1024;

/** How much of a file is looked at. What is larger is not opened, whatever it says of itself. */
export const LIMITS = {
  /** Bytes of a file. */
  file: 100 * MEGABYTE,
  /** Entries of an archive. */
  entries: 5_000,
  /** Bytes of one entry, and of all that is read of one archive, counted while inflating. */
  entry: 64 * MEGABYTE,
  archive: 256 * MEGABYTE,
  /** How many times an archive may grow, once it grows beyond `freeGrowth`. */
  growth: 200,
  freeGrowth: 16 * MEGABYTE,
  /** Elements within elements. */
  xmlDepth: 200,
  /** Attributes of one element. */
  xmlAttributes: 500,
  /** Pages of a PDF. */
  pages: 2_000,
  /** Drawing operations of one page. */
  operations: 2_000_000,
  /** Bytes of one stream of a PDF, and of all of them, once inflated. */
  stream: 128 * MEGABYTE,
  streams: 512 * MEGABYTE,
  /** Pixels of an image of a PDF. */
  pixels: 100_000_000,
  /** Characters of extracted text. */
  text: 8_000_000,
} as const;
