import type { Drawn, PixelData } from './drawn.js';
import type { Font } from './graphics-state.js';
import { PageDrawing } from './page-drawing.js';
import { operationNumbers, type Pdf, type PdfPage } from './pdfjs.js';
import { Pixels } from './pixels.js';
import { asUnreadable } from '../unreadable.js';

/** A store of the library: `get` with a function waits until the thing is there. */
interface Store {
  get(name: string, there: (thing: unknown) => void): unknown;
}

interface Operations {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

/** What a page draws, its annotations included, with the pixels of its pictures by their order. Errors: `Unreadable`. */
export async function readPage(pdf: Pdf, page: PdfPage): Promise<{ drawn: Drawn; pixels: Map<number, Pixels[]> }> {
  const numbers = (await operationNumbers()) as unknown as Readonly<Record<string, number>>;
  const operations = (await page.getOperatorList().catch((error: unknown) => { throw asUnreadable(error, 'pdf-broken'); })) as Operations;
  const layers = await pdf.getOptionalContentConfig();
  const fonts = await fontsOf(page, operations, numbers);
  const drawn = new PageDrawing({ numbers, font: (name) => fonts.get(name) ?? {}, isLayerShown: (properties) => layers.isVisible(properties) }).follow(operations);
  const pixels = new Map<number, Pixels[]>();
  for (const picture of drawn.pictures) {
    const data = await pixelsOf(page, picture.source);
    const one = Pixels.of(picture, data);
    if (one) pixels.set(picture.order, [...(pixels.get(picture.order) ?? []), one]);
  }
  return { drawn, pixels };
}

async function fontsOf(page: PdfPage, { fnArray, argsArray }: Operations, numbers: Readonly<Record<string, number>>): Promise<Map<string, Font>> {
  const names = new Set<string>();
  for (const [i, number] of fnArray.entries()) {
    if (number === numbers.setFont) names.add((argsArray[i] as [string])[0]);
    if (number !== numbers.setGState) continue;
    for (const [key, value] of (argsArray[i] as [[string, unknown][]])[0]) if (key === 'Font') names.add((value as [string])[0]);
  }
  const fonts = new Map<string, Font>();
  for (const name of names) fonts.set(name, (await waitFor(page, name)) as Font);
  return fonts;
}

async function pixelsOf(page: PdfPage, source: string | PixelData): Promise<PixelData | null> {
  if (typeof source === 'string') return (await waitFor(page, source)) as PixelData | null;
  return typeof source.data === 'string' ? { ...source, ...((await waitFor(page, source.data)) as PixelData | null) } : source;
}

/** Fonts and what several pages show is common to the document; the rest is the page's. */
function waitFor(page: PdfPage, name: string): Promise<unknown> {
  const { commonObjs, objs } = page as unknown as { commonObjs: Store; objs: Store };
  const store = name.startsWith('g_') ? commonObjs : objs;
  return new Promise((resolve) => { store.get(name, resolve); });
}
