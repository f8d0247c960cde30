import { colourOf } from '../colour.js';
import { LIMITS } from '../limits.js';
import { Unreadable } from '../unreadable.js';
import { placeGlyphs, type LibraryGlyph } from './draw-glyphs.js';
import type { Drawn, Glyph, Patch, Picture, PixelData } from './drawn.js';
import { flatPath, thickened } from './flat-path.js';
import { apply, areaOf, boxOf, corners, IDENTITY, intersection, scaleOf, times, type Box, type Matrix, type Point } from './geometry.js';
import { covers, firstState, type Font, type Paint, type State } from './graphics-state.js';

type Args = readonly unknown[];
/** Smaller than this, in points, covers no letter. */
const LEAST = 2;
const UNIT: readonly Point[] = corners([0, 0, 1, 1]);

export interface Surroundings {
  /** Drawing operations by name. */
  readonly numbers: Readonly<Record<string, number>>;
  font(name: string): Font;
  isLayerShown(properties: unknown): boolean;
}

/** Follows the drawing operations of a page and notes where letters come to stand, and what is painted, in order. */
export class PageDrawing {
  private state = firstState();
  private readonly saved: State[] = [];
  private readonly layers: boolean[] = [];
  /** How deep we are in content that only serves as a soft mask. */
  private readonly groups: boolean[] = [];
  private maskReady = false;
  private clipping = false;
  private order = 0;
  private readonly glyphs: Glyph[] = [];
  private readonly patches: Patch[] = [];
  private readonly pictures: (Picture & { box: Box; order: number })[] = [];
  private hiddenGraphics = false;
  private readonly handlers = new Map<number, (args: Args) => void>();

  constructor(private readonly around: Surroundings) {
    for (const [name, handler] of Object.entries(this.table())) this.handlers.set(around.numbers[name]!, handler);
  }

  /** Errors: `Unreadable` (`pdf-too-complex`). */
  follow({ fnArray, argsArray }: { readonly fnArray: readonly number[]; readonly argsArray: readonly unknown[] }): Drawn {
    if (fnArray.length > LIMITS.operations) throw new Unreadable('pdf-too-complex');
    for (const [i, number] of fnArray.entries()) {
      this.order = i;
      this.handlers.get(number)?.((argsArray[i] ?? []) as Args);
    }
    return { glyphs: this.glyphs, patches: this.patches, pictures: this.pictures, hiddenGraphics: this.hiddenGraphics };
  }

  private table(): Record<string, (args: Args) => void> {
    const s = () => this.state;
    const set = (change: (state: State, args: Args) => void) => (args: Args) => change(this.state, args);
    return {
      save: () => this.save(), restore: () => this.restore(), transform: (args) => this.transform(args as unknown as Matrix),
      setLineWidth: set((state, [width]) => { state.lineWidth = width as number; }), setGState: ([entries]) => this.graphics(entries as [string, unknown][]),
      setFillRGBColor: set((state, [colour]) => { state.fill = paintOf(colour); }), setStrokeRGBColor: set((state, [colour]) => { state.stroke = paintOf(colour); }),
      setFillColorN: set((state, [kind]) => { state.fill = kind === 'TilingPattern' ? 'sparse' : 'unknown'; }),
      setStrokeColorN: set((state) => { state.stroke = 'sparse'; }),
      setFillTransparent: set((state) => { state.fill = 'none'; }), setStrokeTransparent: set((state) => { state.stroke = 'none'; }),
      constructPath: ([op, data]) => this.path(op as number, data as unknown[]), clip: () => { this.clipping = true; }, eoClip: () => { this.clipping = true; },
      shadingFill: () => this.paint([corners(s().clip)], false, 'unknown', s().fillAlpha),
      beginText: set((state) => Object.assign(state, { textMatrix: IDENTITY, x: 0, y: 0, lineX: 0, lineY: 0 })),
      setCharSpacing: set((state, [value]) => { state.charSpacing = value as number; }), setWordSpacing: set((state, [value]) => { state.wordSpacing = value as number; }),
      setHScale: set((state, [value]) => { state.hScale = (value as number) / 100; }), setLeading: set((state, [value]) => { state.leading = -(value as number); }),
      setTextRise: set((state, [value]) => { state.rise = value as number; }), setTextRenderingMode: set((state, [value]) => { state.mode = value as number; }),
      setFont: ([name, size]) => this.setFont(name as string, size as number),
      setTextMatrix: ([matrix, ...rest]) => Object.assign(this.state, { textMatrix: (rest.length > 0 ? [matrix, ...rest] : Array.from(matrix as number[])) as unknown as Matrix, x: 0, y: 0, lineX: 0, lineY: 0 }),
      moveText: ([x, y]) => this.moveText(x as number, y as number), setLeadingMoveText: ([x, y]) => { s().leading = y as number; this.moveText(x as number, y as number); },
      nextLine: () => this.moveText(0, s().leading), showText: ([glyphs]) => this.show(glyphs as LibraryGlyph[]),
      beginMarkedContent: () => this.layers.push(true), endMarkedContent: () => this.layers.pop(),
      beginMarkedContentProps: ([tag, properties]) => this.layers.push(tag !== 'OC' || this.around.isLayerShown(properties)),
      paintFormXObjectBegin: ([matrix, box]) => this.beginForm(matrix as Matrix | null, box as Box | null), paintFormXObjectEnd: () => this.restore(),
      beginGroup: ([group]) => this.beginGroup(group as Group), endGroup: () => this.endGroup(),
      beginAnnotation: ([, rect, transform, matrix]) => this.beginAnnotation(rect as Box | null, transform as Matrix, matrix as Matrix), endAnnotation: () => undefined,
      paintImageXObject: ([source]) => this.picture(source as string, s().matrix, false), paintInlineImageXObject: ([data]) => this.picture(data as PixelData, s().matrix, false),
      paintImageXObjectRepeat: ([source, x, y, places]) => this.repeated(source as string, [x as number, 0, 0, y as number], places as ArrayLike<number>, false),
      paintInlineImageXObjectGroup: ([data, map]) => { for (const { transform } of map as { transform: Matrix }[]) this.picture(data as PixelData, times(s().matrix, transform), false); },
      paintImageMaskXObject: ([data]) => this.picture(data as PixelData, s().matrix, true),
      paintImageMaskXObjectRepeat: ([data, a, b, c, d, places]) => this.repeated(data as PixelData, [a as number, b as number, c as number, d as number], places as ArrayLike<number>, true),
      paintImageMaskXObjectGroup: ([images]) => { for (const each of images as (PixelData & { transform: Matrix })[]) this.picture(each, times(s().matrix, each.transform), true); },
      paintSolidColorImageMask: () => this.paint([UNIT.map((point) => apply(s().matrix, point))], false, s().fill, s().fillAlpha),
    };
  }

  private save(): void {
    this.saved.push({ ...this.state });
  }

  private restore(): void {
    this.state = this.saved.pop() ?? this.state;
    this.clipping = false;
  }

  private transform(matrix: Matrix): void {
    this.state.matrix = times(this.state.matrix, matrix);
  }

  private graphics(entries: readonly (readonly [string, unknown])[]): void {
    for (const [key, value] of entries) {
      if (key === 'LW') this.state.lineWidth = value as number;
      if (key === 'ca') this.state.fillAlpha = value as number;
      if (key === 'CA') this.state.strokeAlpha = value as number;
      if (key === 'BM') this.state.blend = String(value);
      if (key === 'Font') this.setFont((value as [string, number])[0], (value as [string, number])[1]);
      if (key === 'SMask') { this.state.masked = Boolean(value) && this.maskReady; this.maskReady = false; }
    }
  }

  private setFont(name: string, size: number): void {
    Object.assign(this.state, { font: this.around.font(name), size: Math.abs(size), direction: size < 0 ? -1 : 1 });
  }

  private moveText(x: number, y: number): void {
    const { state } = this;
    state.x = state.lineX += x;
    state.y = state.lineY += y;
  }

  private get layerShown(): boolean {
    return this.layers.every(Boolean);
  }

  private get inMask(): boolean {
    return this.groups.includes(true);
  }

  private show(glyphs: readonly LibraryGlyph[]): void {
    const placed = placeGlyphs(this.state, glyphs, this.order, !this.layerShown);
    if (!this.inMask) for (const glyph of placed) this.glyphs.push(glyph);
  }

  private path(op: number, [data]: unknown[]): void {
    const { numbers } = this.around;
    const lines = data ? flatPath(data as ArrayLike<number>, this.state.matrix) : [];
    const named = (...names: string[]) => names.some((name) => numbers[name] === op);
    const evenOdd = named('eoFill', 'eoFillStroke', 'closeEOFillStroke');
    if (evenOdd || named('fill', 'fillStroke', 'closeFillStroke', 'rawFillPath')) this.paint(lines, evenOdd, this.state.fill, this.state.fillAlpha);
    if (named('stroke', 'closeStroke', 'fillStroke', 'eoFillStroke', 'closeFillStroke', 'closeEOFillStroke')) this.stroked(lines);
    if (this.clipping) this.state.clip = intersection(this.state.clip, boxOf(lines.flat()));
    this.clipping = false;
  }

  private stroked(lines: readonly (readonly Point[])[]): void {
    const width = this.state.lineWidth * scaleOf(this.state.matrix);
    if (width < LEAST) return;
    for (const piece of thickened(lines, width)) this.paint([piece], false, this.state.stroke, this.state.strokeAlpha);
  }

  private paint(lines: readonly (readonly Point[])[], evenOdd: boolean, paint: Paint, alpha: number, picture: Picture | null = null): void {
    const box = intersection(boxOf(lines.flat()), this.state.clip);
    if (this.inMask || areaOf(box) === 0) return;
    if (!this.layerShown) { this.hiddenGraphics = true; return; }
    if (box[2] - box[0] < LEAST || box[3] - box[1] < LEAST || !covers(this.state, paint, alpha)) return;
    this.patches.push({ order: this.order, lines, evenOdd, box, colour: typeof paint === 'string' ? null : paint, picture });
  }

  private picture(source: string | PixelData, matrix: Matrix, isMask: boolean): void {
    const picture = { source, matrix, isMask };
    const area = UNIT.map((point) => apply(matrix, point));
    this.paint([area], false, isMask ? 'sparse' : 'unknown', this.state.fillAlpha, picture);
    if (this.layerShown && !this.inMask) this.pictures.push({ ...picture, box: intersection(boxOf(area), this.state.clip), order: this.order });
  }

  private repeated(source: string | PixelData, [a, b, c, d]: readonly [number, number, number, number], places: ArrayLike<number>, isMask: boolean): void {
    for (let i = 0; i + 1 < places.length; i += 2) this.picture(source, times(this.state.matrix, [a, b, c, d, places[i]!, places[i + 1]!]), isMask);
  }

  private beginForm(matrix: Matrix | null, box: Box | null): void {
    this.save();
    if (matrix) this.transform(Array.from(matrix) as unknown as Matrix);
    if (box) this.clipTo(box, this.state.matrix);
  }

  private clipTo(box: Box, matrix: Matrix): void {
    this.state.clip = intersection(this.state.clip, boxOf(corners(box).map((point) => apply(matrix, point))));
  }

  private beginGroup(group: Group): void {
    this.save();
    this.groups.push(Boolean(group.smask));
    const { state } = this;
    if (group.bbox) this.clipTo(group.bbox, group.matrix ? times(state.matrix, Array.from(group.matrix) as unknown as Matrix) : state.matrix);
    if (state.blend === 'source-over') state.groupAlpha *= state.fillAlpha;
    else if (!group.smask) state.masked = true;
    Object.assign(state, { fillAlpha: 1, strokeAlpha: 1, blend: 'source-over' });
  }

  private endGroup(): void {
    this.maskReady = this.groups.pop() ?? false;
    this.restore();
  }

  /** An annotation is drawn over the page, with nothing of its state. */
  private beginAnnotation(rect: Box | null, transform: Matrix, matrix: Matrix): void {
    this.saved.length = 0;
    this.state = firstState();
    if (rect) this.clipTo([Math.min(rect[0], rect[2]), Math.min(rect[1], rect[3]), Math.max(rect[0], rect[2]), Math.max(rect[1], rect[3])], IDENTITY);
    this.transform(Array.from(transform) as unknown as Matrix);
    this.transform(Array.from(matrix) as unknown as Matrix);
  }
}

interface Group {
  readonly bbox?: Box | null;
  readonly matrix?: Matrix | null;
  readonly smask?: unknown;
}

function paintOf(colour: unknown): Paint {
  return colourOf(String(colour)) ?? 'unknown';
}
