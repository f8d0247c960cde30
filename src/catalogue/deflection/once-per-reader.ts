import { createHmac, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../workflows/clock/civil-date.js';
import { addressSubject } from '../../identity/sign-in/attempt-subject.js';
import { Time } from '../../platform/time/time.js';
import type { DeflectionKind } from './deflection.js';

/** Presses that are remembered of a day. When they are more, none is counted: rather too few than too many. */
const MOST = 200_000;

/**
 * Counts what a reader declares of an item once a day, however often the button is pressed: what it spared is told to superiors. A reader
 * is an address or its /64 network, as for the limits. Only a hash under a key of the day is kept, in memory; the key is thrown away with
 * the day. Readers behind one address count as one, so that the figure is a lower bound.
 */
@Injectable()
export class OncePerReader {
  private day: CivilDate = '';
  private key = randomBytes(32);
  private readonly pressed = new Set<string>();

  constructor(private readonly time: Time) {}

  /** True for the first time today. */
  first(address: string, kind: DeflectionKind, itemId = ''): boolean {
    this.turn();
    const press = createHmac('sha256', this.key).update(`${addressSubject(address)}|${kind}|${itemId}`).digest('base64');
    if (this.pressed.has(press) || this.pressed.size >= MOST) return false;
    this.pressed.add(press);
    return true;
  }

  private turn(): void {
    const today = this.time.today();
    if (today === this.day) return;
    this.day = today;
    this.key = randomBytes(32);
    this.pressed.clear();
  }
}
