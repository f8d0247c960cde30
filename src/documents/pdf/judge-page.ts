import { alike, WHITE } from '../colour.js';
import type { LeakPlace } from '../leak.js';
import type { LeakList } from '../leak-list.js';
import type { LeakRule } from '../leak-rules.js';
import type { Drawn, Glyph, Patch } from './drawn.js';
import { areaOf, inside, intersection, within, type Box } from './geometry.js';
import { PatchIndex } from './patch-index.js';
import type { Pixels } from './pixels.js';

/** Letters lower than this, in points, are not read. */
const READABLE = 1;
/** The part of a page that a scan covers. */
const SCAN = 0.5;
/** Difference of brightness that ink makes. */
const INK = 40;

export interface PageToJudge {
  readonly drawn: Drawn;
  /** What of the page is shown. */
  readonly view: Box;
  /** Pixels of the page's pictures by their order, where they are to be had. */
  readonly pixels: ReadonlyMap<number, readonly Pixels[]>;
}

/** Says what of a page's text is not seen although it is there. */
export function judgePage({ drawn, view, pixels }: PageToJudge, where: LeakPlace, list: LeakList): void {
  const page = new Page(drawn, view, pixels);
  const verdicts = smoothed(drawn.glyphs.map((glyph) => page.verdict(glyph)));
  const found = new Map<LeakRule, Glyph[]>();
  for (const [i, rule] of verdicts.entries()) {
    if (!rule) continue;
    const glyphs = found.get(rule) ?? [];
    glyphs.push(drawn.glyphs[i]!);
    found.set(rule, glyphs);
  }
  for (const [rule, glyphs] of found) {
    const severity = rule === 'ocr-layer' ? 'note' : 'error';
    list.add(rule, where, { text: glyphs.map(({ text }) => text).join(''), severity, count: glyphs.length });
  }
  if (drawn.hiddenGraphics && !found.has('hidden-layer')) list.add('hidden-layer', where);
}

/** One recognised letter by itself where the picture shows nothing is a letter in the wrong place; several in a row are hidden. */
function smoothed(verdicts: readonly (LeakRule | null)[]): (LeakRule | null)[] {
  return verdicts.map((rule, i) => (rule === 'text-not-in-scan' && verdicts[i - 1] !== rule && verdicts[i + 1] !== rule ? 'ocr-layer' : rule));
}

class Page {
  /** Letters that are seen, by what and where: one that is drawn again over its cover is not hidden. */
  private readonly seen = new Set<string>();
  private readonly scans: readonly Pixels[];
  private readonly hasScan: boolean;

  private readonly patches: PatchIndex;

  constructor(drawn: Drawn, private readonly view: Box, private readonly pixels: PageToJudge['pixels']) {
    this.patches = new PatchIndex(drawn.patches, view);
    const large = drawn.pictures.filter(({ box }) => areaOf(intersection(box, view)) > areaOf(view) * SCAN);
    // A scan may be one picture, or a background with the letters as masks upon it.
    this.hasScan = large.length > 0;
    this.scans = large.flatMap(({ order }) => pixels.get(order) ?? []);
    for (const glyph of drawn.glyphs) if (!this.isUnseen(glyph) && !this.coverOf(glyph)) this.seen.add(keyOf(glyph));
  }

  verdict(glyph: Glyph): LeakRule | null {
    if (glyph.hiddenLayer) return 'hidden-layer';
    if (!within(glyph.middle, this.view) || glyph.clipped) return 'text-outside-page';
    const cover = this.coverOf(glyph);
    if (cover && !this.isScan(cover)) return this.seen.has(keyOf(glyph)) ? null : 'text-under-box';
    if (cover || glyph.invisible) return this.asRecognised(glyph);
    if (glyph.alpha < 0.05 || glyph.size < READABLE) return 'invisible-text';
    return this.hasBackgroundColour(glyph) ? 'same-colour-text' : null;
  }

  /** Text that is not shown is that of a scan, if the scan shows something where the text is. */
  private asRecognised(glyph: Glyph): LeakRule {
    if (!this.hasScan || this.scans.length === 0) return 'invisible-text';
    const contrasts = this.scans.map((scan) => scan.contrastIn(glyph.box)).filter((contrast) => contrast !== null);
    if (contrasts.length === 0) return 'invisible-text';
    return contrasts.some((contrast) => contrast >= INK) ? 'ocr-layer' : 'text-not-in-scan';
  }

  private isUnseen(glyph: Glyph): boolean {
    return glyph.hiddenLayer || glyph.invisible || glyph.clipped || glyph.alpha < 0.05;
  }

  /** What is painted over a letter later; the last of it. */
  private coverOf(glyph: Glyph): Patch | undefined {
    return this.patches.lastAt(glyph.middle, (patch) => patch.order > glyph.order && this.isOver(patch, glyph));
  }

  private isOver({ box, lines, evenOdd, picture, order }: Patch, { middle }: Glyph): boolean {
    if (!within(middle, box) || !inside(middle, lines, evenOdd)) return false;
    return picture === null || (this.pixels.get(order) ?? []).every((pixels) => pixels.opaqueAt(middle));
  }

  private isScan({ picture, box }: Patch): boolean {
    return picture !== null && areaOf(intersection(box, this.view)) > areaOf(this.view) * SCAN;
  }

  private hasBackgroundColour(glyph: Glyph): boolean {
    if (!glyph.colour) return false;
    const behind = this.patches.lastAt(glyph.middle, (patch) => patch.order < glyph.order && this.isOver(patch, glyph));
    const colour = behind ? behind.colour : WHITE;
    return colour !== null && alike(glyph.colour, colour);
  }
}

function keyOf({ text, middle }: Glyph): string {
  return `${text}@${Math.round(middle[0])},${Math.round(middle[1])}`;
}
