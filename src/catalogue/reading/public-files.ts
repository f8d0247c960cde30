import { Injectable } from '@nestjs/common';
import { NotFoundError, UnavailableError } from '../../platform/errors/general-errors.js';
import { StoredFiles } from '../../platform/storage/stored-files.js';
import type { ItemFile } from '../items/item.js';
import { ItemWithdrawnError } from '../items/withdrawn-error.js';
import { isIndexNumber } from '../editing/index-number.js';
import { PublicCatalogue } from './public-catalogue.js';

const FILE = { zh: '文件', en: 'file' };
/** Bytes of files that are on their way to readers at the same time. */
const IN_FLIGHT = 256 * 1024 * 1024;

interface Flight {
  readonly bytes: Promise<Buffer>;
  readonly size: number;
  readers: number;
}

/** Files of items for everybody. However many take the same file, it lies in memory once; what is in memory at a time is bounded. */
@Injectable()
export class PublicFiles {
  private readonly flights = new Map<string, Flight>();
  private held = 0;

  constructor(private readonly catalogue: PublicCatalogue, private readonly stored: StoredFiles) {}

  /** What is known of a file. Errors: `NotFoundError`, `ItemWithdrawnError`. */
  async describe(indexNumber: string, n: string): Promise<ItemFile> {
    const found = isIndexNumber(indexNumber) && /^[1-9]\d?$/.test(n) ? await this.catalogue.item(indexNumber) : undefined;
    if (found?.shown.status === 'withdrawn') throw new ItemWithdrawnError(found.shown);
    const file = found?.item.files.find((each) => each.n === Number(n));
    if (!file) throw new NotFoundError(FILE);
    return file;
  }

  /** Its bytes, until `done` is called. Errors: `UnavailableError` when too much is under way; those of the storage. */
  async take({ fileId, size }: ItemFile): Promise<{ readonly bytes: Buffer; readonly done: () => void }> {
    const flight = this.flights.get(fileId) ?? this.begin(fileId, size);
    flight.readers += 1;
    let open = true;
    const done = (): void => {
      if (open) this.end(fileId, flight);
      open = false;
    };
    try {
      return { bytes: await flight.bytes, done };
    } catch (error) {
      done();
      throw error;
    }
  }

  private begin(fileId: string, size: number): Flight {
    if (this.held > 0 && this.held + size > IN_FLIGHT) throw new UnavailableError({ zh: '正在下载的人较多，请稍后再试。', en: 'Many files are being taken; try again shortly.' });
    const flight = { bytes: this.stored.get(fileId), size, readers: 0 };
    this.held += size;
    this.flights.set(fileId, flight);
    return flight;
  }

  private end(fileId: string, flight: Flight): void {
    flight.readers -= 1;
    if (flight.readers > 0) return;
    this.held -= flight.size;
    this.flights.delete(fileId);
  }
}
