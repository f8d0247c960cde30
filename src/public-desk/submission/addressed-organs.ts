import { Injectable } from '@nestjs/common';
import type { Organ } from '../../identity/organs/organ.js';
import { Organs } from '../../identity/organs/organs.js';

/** Organs that a request can be addressed to: all that answer in their own name (Art. 27). */
@Injectable()
export class AddressedOrgans {
  constructor(private readonly organs: Organs) {}

  /** In the order of their codes. */
  async list(): Promise<Organ[]> {
    return (await this.organs.list()).filter(({ active }) => active);
  }
}
