import { isFileId } from './storage/file-id.js';
import { newSortableId } from './sortable-id.js';

describe('sortable ids', () => {
  test('are in the order of time, and at one moment in the order of making', () => {
    const ids = [...Array.from({ length: 5_000 }, () => newSortableId(1_772_000_000_000)), ...Array.from({ length: 10 }, (_, i) => newSortableId(1_772_000_000_001 + i))];
    expect(new Set(ids).size).toBe(ids.length);
    for (let i = 1; i < ids.length; i += 1) expect(ids[i - 1]! < ids[i]!).toBe(true);
    expect(ids.every(isFileId)).toBe(true);
  });
});
