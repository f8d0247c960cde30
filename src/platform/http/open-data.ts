import type { FastifyInstance } from 'fastify';

/** What programs read of what is public: data, feeds, maps. Nothing below these addresses differs by who asks. */
const OPEN_DATA = /^\/(?:api\/open\/|open\/(?:feed\.atom|dataset\.jsonld)(?:$|\?)|sitemap\.xml|sitemaps\/|robots\.txt)/;
const FOR_ANYBODY = { 'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin' } as const;

/** Data for everybody can be read by pages of other sites, too, refusals and notices included: without cookies, as by any program. */
export function openData(server: FastifyInstance): void {
  server.addHook('onSend', async (request, reply, payload) => {
    if (OPEN_DATA.test(request.url)) reply.headers(FOR_ANYBODY);
    return payload;
  });
}
