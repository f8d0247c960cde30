import type { XmlReader } from '../xml/read-xml.js';

/** A drawing that floats before the text. */
interface Floating {
  readonly depth: number;
  readonly inFront: boolean;
  wraps: boolean;
  filled: boolean;
  transparent: boolean;
  holdsText: boolean;
  isPicture: boolean;
}

/** Counts opaque shapes without text of their own that float over the text: black bars drawn in Word. Seals are pictures, and stay. */
export class CoveringShapes implements XmlReader {
  found = 0;
  private readonly stack: string[] = [];
  private floating: Floating | null = null;

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    this.stack.push(name);
    if (!this.floating) return this.begin(name, attributes);
    const shape = this.floating;
    const parent = this.stack.at(-2);
    if (name.startsWith('wrap') && name !== 'wrapNone' && name !== 'wrapPath') shape.wraps = true;
    if (name === 'solidFill' && parent === 'spPr') shape.filled = true;
    if (name === 'alpha' && this.stack.at(-4) === 'spPr' && Number(attributes.val ?? 100_000) < 90_000) shape.transparent = true;
    if (name === 'blip' || name === 'imagedata') shape.isPicture = true;
    if (name === 'wrap') shape.wraps ||= attributes.type !== undefined && attributes.type !== 'none';
    if (name === 'fill' && Number(attributes.opacity ?? 1) < 0.9) shape.transparent = true;
  }

  private begin(name: string, attributes: Readonly<Record<string, string>>): void {
    if (this.stack.includes('Fallback')) return;
    const fresh = { depth: this.stack.length, wraps: false, filled: false, transparent: false, holdsText: false, isPicture: false };
    if (name === 'anchor') this.floating = { ...fresh, inFront: attributes.behindDoc !== '1' && attributes.behindDoc !== 'true' };
    else if (['rect', 'roundrect', 'oval', 'shape'].includes(name) && /position:\s*absolute/.test(attributes.style ?? '')) {
      const filled = attributes.filled !== 'f' && attributes.filled !== 'false' && attributes.fillcolor !== undefined;
      this.floating = { ...fresh, filled, inFront: !/z-index:\s*-/.test(attributes.style ?? '') };
    }
  }

  text(value: string): void {
    if (this.floating && value.trim() !== '' && this.stack.at(-1) === 't') this.floating.holdsText = true;
  }

  close(): void {
    const shape = this.floating;
    if (shape && shape.depth === this.stack.length) {
      if (shape.inFront && shape.filled && !shape.wraps && !shape.transparent && !shape.holdsText && !shape.isPicture) this.found += 1;
      this.floating = null;
    }
    this.stack.pop();
  }
}
