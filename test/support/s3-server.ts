import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { S3Location } from '../../src/platform/config/files-config.js';

const KEYS = { accessKey: 'AKIATESTKEY', secretKey: 'test/secret+key' };
const PAGE = 3;

/**
 * An object storage that speaks S3 over HTTP, in this process: PUT, GET, HEAD, DELETE and pages of ListObjectsV2 on one bucket,
 * path style. Every request must carry a valid signature (AWS Signature Version 4) over its very headers and body.
 */
export class S3Server {
  readonly objects = new Map<string, Buffer>();
  /** Answers everything with 503 while true. */
  broken = false;
  readonly seen: string[] = [];

  private constructor(private readonly server: Server, readonly bucket: string) {}

  static async start(bucket = 'yishen-test'): Promise<S3Server> {
    const server = createServer();
    const s3 = new S3Server(server, bucket);
    server.on('request', (request, response) => void s3.answer(request, response));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return s3;
  }

  location(change: Partial<S3Location> = {}): S3Location {
    const { port } = this.server.address() as AddressInfo;
    return { kind: 's3', bucket: this.bucket, prefix: 'files/', endpoint: `http://127.0.0.1:${port}`, region: 'cn-north-1', pathStyle: true, ...KEYS, ...change };
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    const body = Buffer.concat(parts);
    const url = new URL(request.url!, 'http://s3');
    this.seen.push(`${request.method} ${url.pathname}`);
    if (this.broken) return fail(response, 503, 'SlowDown');
    if (!isSigned(request, url, body)) return fail(response, 403, 'SignatureDoesNotMatch');
    const [, bucket, ...rest] = url.pathname.split('/');
    if (bucket !== this.bucket) return fail(response, 404, 'NoSuchBucket');
    const key = decodeURIComponent(rest.join('/'));
    if (key === '') return this.listing(url, response);
    this.object(request.method!, key, body, response);
  }

  private object(method: string, key: string, body: Buffer, response: ServerResponse): void {
    const found = this.objects.get(key);
    if (method === 'PUT') {
      this.objects.set(key, body);
      response.writeHead(200, { etag: etag(body) }).end();
    } else if (method === 'DELETE') {
      this.objects.delete(key);
      response.writeHead(204).end();
    } else if (!found) fail(response, 404, 'NoSuchKey');
    else response.writeHead(200, { 'content-length': found.length, etag: etag(found) }).end(method === 'HEAD' ? undefined : found);
  }

  private listing(url: URL, response: ServerResponse): void {
    const prefix = url.searchParams.get('prefix') ?? '';
    const after = url.searchParams.get('continuation-token') ?? '';
    const keys = [...this.objects.keys()].filter((key) => key.startsWith(prefix) && key > after).sort();
    const page = keys.slice(0, PAGE);
    const more = keys.length > PAGE;
    const contents = page.map((key) => `<Contents><Key>${key}</Key><LastModified>2026-01-01T00:00:00.000Z</LastModified><Size>1</Size></Contents>`).join('');
    const next = more ? `<NextContinuationToken>${page.at(-1)}</NextContinuationToken>` : '';
    response.writeHead(200, { 'content-type': 'application/xml' })
      .end(`<?xml version="1.0" encoding="UTF-8"?><ListBucketResult><Name>${this.bucket}</Name><IsTruncated>${more}</IsTruncated>${next}${contents}</ListBucketResult>`);
  }
}

function fail(response: ServerResponse, status: number, code: string): void {
  response.writeHead(status, { 'content-type': 'application/xml' }).end(`<?xml version="1.0" encoding="UTF-8"?><Error><Code>${code}</Code><Message>${code}</Message></Error>`);
}

const etag = (body: Buffer) => `"${createHash('md5').update(body).digest('hex')}"`;
const sha256 = (content: string | Buffer) => createHash('sha256').update(content).digest('hex');
const hmac = (key: string | Buffer, content: string) => createHmac('sha256', key).update(content).digest();

/** Works the signature out anew, as the protocol says, and compares. */
function isSigned(request: IncomingMessage, url: URL, body: Buffer): boolean {
  const given = /^AWS4-HMAC-SHA256 Credential=([^/]+)\/(\d{8})\/([^/]+)\/s3\/aws4_request, SignedHeaders=([^,]+), Signature=([0-9a-f]{64})$/.exec(request.headers.authorization ?? '');
  const hash = request.headers['x-amz-content-sha256'];
  if (!given || typeof hash !== 'string' || (hash !== 'UNSIGNED-PAYLOAD' && hash !== sha256(body))) return false;
  const [, accessKey, day, region, signedHeaders, signature] = given as unknown as string[];
  const encoded = (text: string) => encodeURIComponent(text).replace(/[!'()*]/g, (each) => `%${each.charCodeAt(0).toString(16).toUpperCase()}`);
  const query = [...url.searchParams].map(([name, value]) => `${encoded(name)}=${encoded(value)}`).sort().join('&');
  const headers = signedHeaders!.split(';').map((name) => `${name}:${String(request.headers[name]).trim()}\n`).join('');
  const canonical = [request.method, url.pathname, query, headers, signedHeaders, hash].join('\n');
  const scope = `${day}/${region}/s3/aws4_request`;
  const toSign = ['AWS4-HMAC-SHA256', request.headers['x-amz-date'], scope, sha256(canonical)].join('\n');
  const key = ['s3', 'aws4_request'].reduce(hmac, hmac(hmac(`AWS4${KEYS.secretKey}`, day!), region!));
  return accessKey === KEYS.accessKey && timingSafeEqual(hmac(key, toSign), Buffer.from(signature!, 'hex'));
}
