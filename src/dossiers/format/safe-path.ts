import { cleanName } from '../../attachments/names/clean-name.js';

/** A file's place in a case file: folder, number, and a name that every system takes. */
export function placeIn(folder: string, n: number, name: string): string {
  return `${folder}/${String(n).padStart(3, '0')}-${safeName(name)}`;
}

/** The whole text as one name: what would be a path becomes a line. */
export function safeName(name: string): string {
  return cleanName(name.replace(/[/\\]/g, '_')).name;
}
