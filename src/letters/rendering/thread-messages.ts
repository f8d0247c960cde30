import type { Letter } from '../../../workflows/letters/letter.js';
import type { RenderFormat, RenderOptions } from './rendered.js';

export interface ThreadTask {
  readonly id: number;
  readonly format: RenderFormat;
  readonly letter: Letter;
  readonly options: RenderOptions;
}

export type ThreadAnswer =
  | { readonly id: number; readonly bytes: Uint8Array; readonly missing: readonly string[]; readonly pages: number | null }
  | { readonly id: number; readonly error: string };
