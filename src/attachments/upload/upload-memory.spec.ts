import { UnavailableError } from '../../platform/errors/general-errors.js';
import { UploadMemory } from './upload-memory.js';

const MB = 1024 * 1024;

describe('what uploads hold in memory', () => {
  it('has a limit for all together, and room again when others are done', () => {
    const memory = new UploadMemory(50 * MB);
    memory.take(100 * MB);
    expect(() => memory.take(50 * MB)).toThrow(UnavailableError);
    memory.take(28 * MB);
    memory.give(100 * MB);
    expect(() => memory.take(50 * MB)).not.toThrow();
  });

  it('has room for the largest file there may be', () => {
    expect(() => new UploadMemory(500 * MB).take(500 * MB)).not.toThrow();
  });
});
