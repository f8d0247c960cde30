import { join } from 'node:path';
import type { Config } from './config.js';
import type { Environment } from './environment.js';

/** A bucket of an S3-compatible service. */
export interface S3Location {
  readonly kind: 's3';
  readonly bucket: string;
  /** Empty, or ends in `/`. */
  readonly prefix: string;
  /** Absent for Amazon's own service. */
  readonly endpoint?: string;
  readonly region: string;
  /** `https://host/bucket/key` rather than `https://bucket.host/key`. */
  readonly pathStyle: boolean;
  readonly accessKey: string;
  readonly secretKey: string;
}

export type FilesLocation = { readonly kind: 'directory'; readonly directory: string } | S3Location;

/** Where the virus scanner listens. */
export type Scanner = { readonly host: string; readonly port: number } | { readonly socket: string };

/** What the environment decides about files. */
export interface FilesConfig {
  readonly location: FilesLocation;
  /** Most bytes of one file. */
  readonly fileLimit: number;
  /** Most bytes of all files of one case. */
  readonly caseLimit: number;
  /** Absent where files are not scanned. */
  readonly scanner?: Scanner;
}

const MB = 1024 * 1024;
const FILE_MB = 50;
const CASE_MB = 200;

/** What holds for files: as configured, else a directory of the program. */
export function filesOf({ files, dataDir }: Pick<Config, 'files' | 'dataDir'>): FilesConfig {
  return files ?? { location: ownDirectory(dataDir), fileLimit: FILE_MB * MB, caseLimit: CASE_MB * MB };
}

export function readFilesConfig(environment: Environment, dataDir: string): FilesConfig {
  const fileLimit = environment.read('YISHEN_FILE_LIMIT_MB', FILE_MB, upTo(500)) * MB;
  const caseLimit = environment.read('YISHEN_CASE_FILES_LIMIT_MB', CASE_MB, upTo(10_000)) * MB;
  const scanner = environment.read<Scanner | undefined>('YISHEN_CLAMD', undefined, scannerOf);
  return { location: readLocation(environment, dataDir), fileLimit, caseLimit, ...(scanner && { scanner }) };
}

function readLocation(environment: Environment, dataDir: string): FilesLocation {
  const accessKey = environment.text('YISHEN_S3_ACCESS_KEY');
  const secretKey = environment.text('YISHEN_S3_SECRET_KEY');
  const found = environment.read<FilesLocation | Bucket>('YISHEN_FILES_URL', ownDirectory(dataDir), (text) => directoryOf(text) ?? bucketOf(text));
  if (found.kind === 'directory') return found;
  if (!accessKey) environment.fault('YISHEN_S3_ACCESS_KEY', 'is required with an s3:// address of the files');
  if (!secretKey) environment.fault('YISHEN_S3_SECRET_KEY', 'is required with an s3:// address of the files');
  return { ...found, accessKey: accessKey ?? '', secretKey: secretKey ?? '' };
}

type Bucket = Omit<S3Location, 'accessKey' | 'secretKey'>;

const ownDirectory = (dataDir: string): FilesLocation => ({ kind: 'directory', directory: join(dataDir, 'files') });

function directoryOf(text: string): FilesLocation | undefined {
  const directory = /^file:(?:\/\/(?=\/))?(.+)$/.exec(text)?.[1];
  return directory === undefined ? undefined : { kind: 'directory', directory };
}

/** `s3://bucket/prefix?endpoint=…&region=…&path-style=false`. Keys have no place in it. */
function bucketOf(text: string): Bucket | undefined {
  if (!/^s3:\/\/[a-z0-9][a-z0-9.-]{1,61}[a-z0-9](\/[\w./-]*)?(\?[^#]*)?$/.test(text)) return undefined;
  const url = new URL(text);
  const endpoint = url.searchParams.get('endpoint') ?? undefined;
  if (endpoint !== undefined && !isPlainAddress(endpoint)) return undefined;
  const path = url.pathname.replace(/^\/+|\/+$/g, '');
  const pathStyle = url.searchParams.get('path-style') ?? (endpoint === undefined ? 'false' : 'true');
  return {
    kind: 's3', bucket: url.hostname, prefix: path === '' ? '' : `${path}/`, ...(endpoint !== undefined && { endpoint }),
    region: url.searchParams.get('region') ?? 'us-east-1', pathStyle: pathStyle === 'true',
  };
}

function isPlainAddress(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, username, password } = new URL(text);
  return (protocol === 'http:' || protocol === 'https:') && username === '' && password === '';
}

function upTo(most: number): (text: string) => number | undefined {
  return (text) => (/^\d{1,5}$/.test(text) && Number(text) >= 1 && Number(text) <= most ? Number(text) : undefined);
}

/** `host:port`, `[::1]:3310`, or the path of a socket. */
function scannerOf(text: string): Scanner | undefined {
  if (text.startsWith('/')) return { socket: text };
  const [, host, port] = /^\[?([\w.:-]+?)\]?:(\d{1,5})$/.exec(text) ?? [];
  return host !== undefined && Number(port) >= 1 && Number(port) <= 65_535 ? { host, port: Number(port) } : undefined;
}
