import { colourOf, type Colour } from '../colour.js';
import { readXml, type Attributes } from '../xml/read-xml.js';

/** What decides whether text is seen. Undefined where nothing is said. */
export interface RunLook {
  hidden?: boolean;
  /** `auto` is chosen by the program so that it can be read. */
  colour?: Colour | 'auto';
  /** What is behind the text: highlighting or shading. */
  highlight?: Colour;
  shade?: Colour | 'auto';
}

/** Colours that highlighting has names for. */
const HIGHLIGHTS: Readonly<Record<string, string>> = {
  black: '000000', blue: '0000FF', cyan: '00FFFF', green: '00FF00', magenta: 'FF00FF', red: 'FF0000', yellow: 'FFFF00', white: 'FFFFFF',
  darkBlue: '000080', darkCyan: '008080', darkGreen: '008000', darkMagenta: '800080', darkRed: '800000', darkYellow: '808000', darkGray: '808080', lightGray: 'C0C0C0',
};

/** A switch such as `<w:vanish/>`: on unless it says otherwise. */
export function isOn({ val }: Attributes): boolean {
  return val === undefined || !['0', 'false', 'off', 'none'].includes(val);
}

/** Notes what an element within `rPr` (or `pPr`, `tcPr`, for shading) says. */
export function noteLook(look: RunLook, name: string, attributes: Attributes): void {
  if (name === 'vanish' || name === 'specVanish') look.hidden = isOn(attributes);
  else if (name === 'color') look.colour = attributes.val === 'auto' ? 'auto' : colourOf(attributes.val) ?? 'auto';
  else if (name === 'highlight') look.highlight = colourOf(HIGHLIGHTS[attributes.val ?? '']) ?? undefined;
  else if (name === 'shd') look.shade = shadeOf(attributes);
}

/** A solid pattern shows its own colour, any other its filling. */
export function shadeOf({ val, color, fill }: Attributes): Colour | 'auto' | undefined {
  if (val === 'solid') return colourOf(color) ?? 'auto';
  if (val === 'nil' || fill === undefined) return undefined;
  return fill === 'auto' ? undefined : colourOf(fill) ?? 'auto';
}

/** Looks of the styles by id, with what they inherit. */
export function readStyles(bytes: Uint8Array): ReadonlyMap<string, RunLook> {
  const own = new Map<string, { look: RunLook; basedOn?: string }>();
  let current: { look: RunLook; basedOn?: string } | null = null;
  let inRun = false;
  readXml(bytes, {
    open(name, attributes) {
      if (name === 'style') own.set(attributes.styleId ?? '', (current = { look: {} }));
      else if (name === 'rPr') inRun = true;
      else if (name === 'basedOn' && current) current.basedOn = attributes.val;
      else if (inRun && current) noteLook(current.look, name, attributes);
    },
    close(name) {
      if (name === 'style') current = null;
      if (name === 'rPr') inRun = false;
    },
  });
  return new Map([...own.keys()].map((id) => [id, inherited(own, id)]));
}

function inherited(own: ReadonlyMap<string, { look: RunLook; basedOn?: string }>, id: string): RunLook {
  const chain: RunLook[] = [];
  for (let at: string | undefined = id, steps = 0; at !== undefined && steps < 20; at = own.get(at)?.basedOn, steps += 1) chain.unshift(own.get(at)?.look ?? {});
  return Object.assign({}, ...chain) as RunLook;
}
