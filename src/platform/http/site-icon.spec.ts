import Fastify from 'fastify';
import { serveIcon } from './site-icon.js';

describe('the icon of the site', () => {
  it('is there for every browser, with three sizes', async () => {
    const server = Fastify();
    serveIcon(server);
    const { statusCode, headers, rawPayload } = await server.inject({ url: '/favicon.ico' });
    expect([statusCode, headers['content-type']]).toEqual([200, 'image/x-icon']);
    expect([rawPayload.readUInt16LE(2), rawPayload.readUInt16LE(4), rawPayload[6], rawPayload[22], rawPayload[38]]).toEqual([1, 3, 16, 32, 48]);
    await server.close();
  });
});
