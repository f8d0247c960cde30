import { Inject, Injectable } from '@nestjs/common';
import { hash, verify, type Options } from '@node-rs/argon2';
import { newSecret } from '../secret.js';
import { normalizePassword } from './password-rules.js';

/** Injection token of `HashCost`. */
export const HASH_COST = Symbol('HashCost');
export type HashCost = Pick<Options, 'memoryCost' | 'timeCost' | 'parallelism'>;

/** Argon2id with 19 MiB and two passes: OWASP's recommendation, about 10 ms. Only tests use less. */
export const PRODUCTION_HASH_COST: HashCost = { memoryCost: 19456, timeCost: 2, parallelism: 1 };

/** Argon2id. Whether an account exists cannot be told from the time an answer takes. */
@Injectable()
export class PasswordHasher {
  /** Verified in place of an account that does not exist or has no password. */
  private decoy: Promise<string> | undefined;

  constructor(@Inject(HASH_COST) private readonly cost: HashCost) {}

  /** The encoded hash, which names its own salt and cost. */
  hash(password: string): Promise<string> {
    return hash(normalizePassword(password), this.cost);
  }

  /** Whether the password fits. Takes as long, and says no, when there is no hash. */
  async verify(encoded: string | null, password: string): Promise<boolean> {
    this.decoy ??= this.hash(newSecret());
    const fits = await verify(encoded ?? (await this.decoy), normalizePassword(password));
    return fits && encoded !== null;
  }
}
