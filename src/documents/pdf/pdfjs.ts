import { createRequire } from 'node:module';
import { dirname, join, sep } from 'node:path';
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { LIMITS } from '../limits.js';
import { Unreadable } from '../unreadable.js';

export type Pdf = PDFDocumentProxy;
export type PdfPage = PDFPageProxy;
type Library = typeof import('pdfjs-dist/legacy/build/pdf.mjs');

let loading: Promise<Library> | null = null;

/** The library, loaded once and when first needed: it is large. */
function library(): Promise<Library> {
  return (loading ??= load());
}

async function load(): Promise<Library> {
  const world = globalThis as Record<string, unknown>;
  // The library wants classes of a browser's canvas to exist. Nothing is drawn here, so empty ones do, and no native code is needed.
  for (const name of ['DOMMatrix', 'ImageData', 'Path2D']) world[name] ??= class {};
  // Where it is found here, no second thread is started.
  world.pdfjsWorker ??= await import('pdfjs-dist/legacy/build/pdf.worker.mjs' as string);
  return import('pdfjs-dist/legacy/build/pdf.mjs');
}

/** Numbers of drawing operations. */
export async function operationNumbers(): Promise<Library['OPS']> {
  return (await library()).OPS;
}

/** Tables and fonts that come with the library. Nothing is fetched from elsewhere. */
function folders() {
  const root = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
  const folder = (name: string) => join(root, name) + sep;
  return { cMapUrl: folder('cmaps'), cMapPacked: true, standardFontDataUrl: folder('standard_fonts'), wasmUrl: folder('wasm'), iccUrl: folder('iccs') };
}

/** Opens a PDF for `work` and closes it. Errors: `Unreadable` (`password-needed`, `pdf-broken`, `pdf-too-many-pages`), and those of `work`. */
export async function withPdf<T>(bytes: Uint8Array, work: (pdf: Pdf) => Promise<T>): Promise<T> {
  const { getDocument, VerbosityLevel } = await library();
  const task = getDocument({
    data: Uint8Array.from(bytes), ...folders(), isEvalSupported: false, useSystemFonts: false, disableFontFace: true, useWorkerFetch: false,
    enableXfa: false, maxImageSize: LIMITS.pixels, verbosity: VerbosityLevel.ERRORS, stopAtErrors: false,
  });
  try {
    const pdf = await task.promise.catch((error: unknown) => { throw faultOf(error); });
    if (pdf.numPages > LIMITS.pages) throw new Unreadable('pdf-too-many-pages');
    return await work(pdf);
  } finally {
    await task.destroy();
  }
}

function faultOf(error: unknown): Unreadable {
  return new Unreadable(error instanceof Error && error.name === 'PasswordException' ? 'password-needed' : 'pdf-broken');
}
