import type { FastifyReply, FastifyRequest } from 'fastify';
import { attachmentHeader } from '../../platform/http/content-disposition.js';
import type { PublicFiles } from '../reading/public-files.js';
import { holds } from './public-answers.js';

/** Hands a file to anybody: to be kept, never to be shown or run by the browser. Its mark is its hash. */
export async function sendFile(files: PublicFiles, indexNumber: string, n: string, request: FastifyRequest, reply: FastifyReply): Promise<void> {
  const file = await files.describe(indexNumber, n);
  const etag = `"${file.sha256}"`;
  reply.headers({
    ETag: etag, 'Cache-Control': 'public, max-age=60, must-revalidate', 'X-Content-Type-Options': 'nosniff', 'Content-Security-Policy': "sandbox; default-src 'none'",
    'Repr-Digest': `sha-256=:${Buffer.from(file.sha256, 'hex').toString('base64')}:`, 'Content-Disposition': attachmentHeader(file.name),
  });
  if (holds(request.headers['if-none-match'], etag)) return void reply.code(304).send();
  if (request.method === 'HEAD') return void reply.header('Content-Length', file.size).type(file.mediaType).send();
  const { bytes, done } = await files.take(file);
  // A reader who left meanwhile holds nothing.
  if (reply.raw.closed) done();
  else reply.raw.once('close', done);
  void reply.header('Content-Length', bytes.length).type(file.mediaType).send(bytes);
}
