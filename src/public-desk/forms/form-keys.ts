import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../../platform/config/config.js';
import { ValidationFailedError } from '../../platform/errors/general-errors.js';
import { Time } from '../../platform/time/time.js';

const HOUR = 3_600_000;
/** A form may lie open over night. */
export const FORM_KEY_MS = 24 * HOUR;

/**
 * The key of a form: only a page or program that asked for it has it, and what is sent twice under one key is done once. Random and signed, so that
 * nothing is stored and nobody chooses it. Forms of an opened case are bound to what it was opened with.
 */
@Injectable()
export class FormKeys {
  constructor(@Inject(CONFIG) private readonly config: Config, private readonly time: Time) {}

  /** @param boundTo what the form belongs to: id of the code a case was opened with, or nothing */
  issue(boundTo = ''): string {
    const body = `${this.time.now().toString(36)}.${randomBytes(24).toString('base64url')}`;
    return `${body}.${this.signature(body, boundTo)}`;
  }

  /** Errors: `ValidationFailedError` at `#/formKey`. */
  require(key: unknown, boundTo = ''): string {
    if (!this.holds(key, boundTo)) throw ValidationFailedError.at('#/formKey', STALE);
    return key as string;
  }

  /** Whether it is a key of ours, and not too old. */
  holds(key: unknown, boundTo = ''): boolean {
    const [, body, issued, signature] = /^(([0-9a-z]{1,12})\.[\w-]{32})\.([\w-]{43})$/.exec(typeof key === 'string' ? key : '') ?? [];
    return body !== undefined && isSame(signature!, this.signature(body, boundTo)) && this.time.now() - Number.parseInt(issued!, 36) <= FORM_KEY_MS;
  }

  private signature(body: string, boundTo: string): string {
    return createHmac('sha256', this.config.secrets.sessionKey).update(`public-form:${boundTo}:${body}`).digest('base64url');
  }
}

const STALE = { zh: '页面已过期，已为您换上新的页面，请核对内容后再提交一次', en: 'the page has expired and was renewed; check it and send it once more' };

function isSame(given: string, expected: string): boolean {
  return given.length === expected.length && timingSafeEqual(Buffer.from(given), Buffer.from(expected));
}
