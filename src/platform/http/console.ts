import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { builtConsole } from './console-folder.js';

/** Addresses that belong to programs and to the public pages; the console never answers for them. */
const NOT_THE_CONSOLE = /^\/(api|open|apply|feed|sitemap|robots|assets)(\/|\.|$)/;
/** Built files carry a hash of their content in the name: what has this name never changes. */
const FOREVER = 'public, max-age=31536000, immutable';

/**
 * Serves the console that `npm run build` made: its files, and its one page at every address that it knows itself (`/queue`, `/requests/…`).
 * Where it is not built, `/` leads to the description of the API.
 */
export async function serveConsole(server: FastifyInstance, folder: string = builtConsole(fileURLToPath(import.meta.url))): Promise<void> {
  const index = join(folder, 'index.html');
  if (!existsSync(index)) {
    server.get('/', (_request, reply) => reply.redirect('/api/docs'));
    return;
  }
  await server.register(fastifyStatic, {
    root: join(folder, 'assets'), prefix: '/assets/', wildcard: false, decorateReply: false, index: false, preCompressed: true, cacheControl: false,
    setHeaders: (reply) => void reply.header('Cache-Control', FOREVER),
  });
  const page = readFileSync(index, 'utf8');
  server.get('/', (_request, reply) => pageIn(reply, page));
  server.addHook('onRequest', async (request, reply) => {
    if (request.is404 && isForThePage(request)) await pageIn(reply, page);
  });
}

/** A person who opens or reloads an address, not a program that asks for data or a file. */
function isForThePage({ method, url, headers }: FastifyRequest): boolean {
  const path = url.split('?', 1)[0] ?? '';
  return method === 'GET' && !NOT_THE_CONSOLE.test(path) && !/\.\w+$/.test(path) && (headers.accept ?? '').includes('text/html');
}

/** Asked for again each time, for it names the files of this release. */
function pageIn(reply: FastifyReply, page: string): FastifyReply {
  return reply.header('Cache-Control', 'no-cache').type('text/html; charset=utf-8').send(page);
}
