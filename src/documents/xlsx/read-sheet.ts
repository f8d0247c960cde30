import { readXml, type Attributes } from '../xml/read-xml.js';

export interface Cell {
  /** From 1. */
  readonly row: number;
  readonly column: number;
  /** As shown without its number format; empty for nothing. */
  readonly value: string;
  /** Index into the cell formats. */
  readonly style: number;
}

export interface SheetReader {
  cell?(cell: Cell): void;
  row?(row: number, attributes: Attributes): void;
  rowEnd?(row: number): void;
  /** Any other element. */
  element?(name: string, attributes: Attributes): void;
}

interface OpenCell {
  row: number;
  column: number;
  type: string;
  style: number;
  value: string;
}

/** Reads a sheet as a stream. Errors: `Unreadable`. */
export function readSheet(bytes: Uint8Array, strings: readonly string[], reader: SheetReader): void {
  let row = 0;
  let column = 0;
  let cell: OpenCell | null = null;
  let inValue = false;
  readXml(bytes, {
    open(name, attributes) {
      if (name === 'row') {
        row = attributes.r ? Number(attributes.r) : row + 1;
        column = 0;
        reader.row?.(row, attributes);
      } else if (name === 'c') {
        column = columnOf(attributes.r) ?? column + 1;
        cell = { row, column, type: attributes.t ?? 'n', style: Number(attributes.s ?? 0), value: '' };
      } else if (cell && (name === 'v' || name === 't')) inValue = true;
      else reader.element?.(name, attributes);
    },
    text(value) { if (cell && inValue) cell.value += value; },
    close(name) {
      if (name === 'v' || name === 't') inValue = false;
      if (name === 'row') reader.rowEnd?.(row);
      if (name !== 'c' || !cell) return;
      reader.cell?.({ row: cell.row, column: cell.column, style: cell.style, value: cell.type === 's' ? strings[Number(cell.value)] ?? '' : cell.value });
      cell = null;
    },
  });
}

/** `AB12` → 28. */
export function columnOf(reference: string | undefined): number | null {
  const letters = /^([A-Z]{1,3})\d/.exec(reference ?? '')?.[1];
  return letters ? Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) : null;
}

/** 28 → `AB`. */
export function columnName(column: number): string {
  return column <= 0 ? '' : columnName(Math.floor((column - 1) / 26)) + String.fromCharCode(65 + ((column - 1) % 26));
}
