import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Mode, Secrets } from './config.js';
import type { Environment } from './environment.js';
import { variable, type VariableName } from './variables.js';

type Field = 'fieldKey' | 'lookupKey' | 'sessionKey';
type Keys = Record<Field, Buffer>;

const names = { fieldKey: 'YISHEN_FIELD_KEY', lookupKey: 'YISHEN_LOOKUP_KEY', sessionKey: 'YISHEN_SESSION_KEY' } as const satisfies Record<Field, VariableName>;
const FILE = 'development-keys.json';

/**
 * The keys of the installation. Production must be given them; development makes them up once and keeps them in a file that only its
 * owner can read; a demonstration or a test forgets them with the process.
 */
export function readSecrets(environment: Environment, mode: Mode, dataDir: string): Secrets {
  const given = mapKeys((field) => givenKey(environment, names[field], field === 'fieldKey'));
  refuseSameKeys(environment, given);
  const formerFieldKeys = formerKeys(environment);
  if (mode === 'production') return { ...required(environment, given), formerFieldKeys };
  if (fields.every((field) => given[field])) return { ...(given as Keys), formerFieldKeys };
  const madeUp = mode === 'development' ? keptKeys(dataDir) : freshKeys();
  return { ...mapKeys((field) => given[field] ?? madeUp[field]), formerFieldKeys };
}

const fields = Object.keys(names) as Field[];

function mapKeys<T>(make: (field: Field) => T): Record<Field, T> {
  return { fieldKey: make('fieldKey'), lookupKey: make('lookupKey'), sessionKey: make('sessionKey') };
}

function refuseSameKeys(environment: Environment, given: Partial<Keys>): void {
  for (const [a, b] of [['fieldKey', 'lookupKey'], ['fieldKey', 'sessionKey'], ['lookupKey', 'sessionKey']] as const) {
    if (given[a] && given[b]?.equals(given[a])) environment.fault(names[b], `must differ from ${names[a]}`);
  }
}

/** A key that is missing is a fault, so that the empty one put in its place is never used. */
function required(environment: Environment, given: Partial<Keys>): Keys {
  const absent = (field: Field) => given[field] === undefined && environment.text(names[field]) === undefined;
  for (const field of fields) if (absent(field)) environment.fault(names[field], `is required in production: ${variable(names[field]).expected}`);
  return mapKeys((field) => given[field] ?? Buffer.alloc(0));
}

function formerKeys(environment: Environment): Buffer[] {
  return environment.read<Buffer[]>('YISHEN_FORMER_FIELD_KEYS', [], (text) => {
    const keys = text.split(',').map((one) => Buffer.from(one.trim(), 'base64'));
    return keys.every(({ length }) => length === 32) ? keys : undefined;
  });
}

function givenKey(environment: Environment, name: VariableName, exact: boolean): Buffer | undefined {
  return environment.read<Buffer | undefined>(name, undefined, (text) => {
    const key = Buffer.from(text, 'base64');
    const isBase64 = /^[A-Za-z0-9+/_-]+={0,2}$/.test(text);
    if (!isBase64 || key.length < 32 || (exact && key.length !== 32)) return undefined;
    return isWeak(key) ? environment.fault(name, 'is not random: make it with openssl rand -base64 32') ?? key : key;
  });
}

/** Too few different bytes, or bytes that only count up: typed in rather than made at random. 32 random bytes have about 30 different ones. */
function isWeak(key: Buffer): boolean {
  const printable = key.every((byte) => byte >= 0x20 && byte < 0x7f);
  const steps = new Set(key.subarray(1).map((byte, n) => byte - key[n]!));
  return printable || new Set(key).size < 16 || steps.size < 8;
}

function freshKeys(): Keys {
  return mapKeys(() => randomBytes(32));
}

function keptKeys(dataDir: string): Keys {
  const file = join(dataDir, FILE);
  mkdirSync(dataDir, { recursive: true });
  try {
    const texts = Object.fromEntries(Object.entries(freshKeys()).map(([field, key]: [string, Buffer]) => [field, key.toString('base64')]));
    writeFileSync(file, JSON.stringify(texts), { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  const kept = JSON.parse(readFileSync(file, 'utf8')) as Record<Field, string>;
  return mapKeys((field) => Buffer.from(kept[field], 'base64'));
}
