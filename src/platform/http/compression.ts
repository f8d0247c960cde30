import compress from '@fastify/compress';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

/** Bytes below which packing costs more than it saves: such an answer fits one packet anyway. */
const THRESHOLD = 1_024;
/** Prose and data; all that files are made of is packed already, or is left as it lies. */
const PACKED = /^(?:text\/(?:html|plain|css|csv|xml)|application\/(?:[\w.-]+\+)?(?:json|xml))(?:;|$)/;
/** Sign-in, and the applicant's own pages: they hold a secret (CSRF token, query code) beside what somebody typed. */
const SECRETS = /^\/(?:api\/session|api\/public|apply)(?:\/|\?|$)/;

/**
 * Answers to what is read travel packed. Left alone are streams (server push, files: a file is handed out byte by byte as it was hashed) and
 * whatever may hold a secret beside words of the caller's, whose length could then be told from outside (BREACH): answers to acts, which show a
 * token or a code once, and pages of sign-in and of applicants. Bodies that are sent to us packed are not unpacked: nobody needs it, and a small
 * one may be huge inside.
 */
export async function packAnswers(server: FastifyInstance): Promise<void> {
  // Before those of the routes, among which the packer is: the header is its switch.
  server.addHook('onSend', async (request, reply, payload) => {
    if (!isPacked(request, reply, payload)) request.headers['x-no-compression'] = 'true';
    else if (request.headers['accept-encoding'] !== undefined) weaken(reply);
    return payload;
  });
  await server.register(compress, { global: true, globalDecompression: false, threshold: THRESHOLD, encodings: ['br', 'gzip'], customTypes: PACKED });
}

/** A cache between may hold one page packed in two ways: what it says of both at once is no more than that they mean the same (RFC 9110, 8.8.1). */
function weaken(reply: FastifyReply): void {
  const etag = reply.getHeader('etag');
  const cached = String(reply.getHeader('cache-control') ?? '').includes('public');
  // A revision of a case is no page to be kept: it is named in If-Match, as it stands.
  if (cached && typeof etag === 'string' && etag.startsWith('"')) reply.header('etag', `W/${etag}`);
}

function isPacked({ method, url }: FastifyRequest, reply: FastifyReply, payload: unknown): boolean {
  return method === 'GET' && !SECRETS.test(url) && (typeof payload === 'string' || Buffer.isBuffer(payload)) && PACKED.test(String(reply.getHeader('content-type') ?? ''))
    && !reply.hasHeader('set-cookie') && !reply.hasHeader('content-disposition');
}
