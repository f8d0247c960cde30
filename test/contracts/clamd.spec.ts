import { join } from 'node:path';
import { type Scanner } from '../../src/platform/config/files-config.js';
import { ScannerUnavailableError, ScanRefusedError, scanWithClamd } from '../../src/attachments/scan/clamd.js';
import { ClamdServer, EICAR } from '../support/clamd-server.js';
import { scratchDirectory } from '../support/database.js';

interface Clamd {
  readonly name: string;
  readonly open: () => Promise<{ readonly scanner: Scanner; readonly stop: () => Promise<void> }>;
}

/** A small server that speaks the protocol, and the real one where `TEST_CLAMD_URL` (host:port) names it; with `CI_CONTRACTS=1` it has to. */
function clamds(): Clamd[] {
  const real = process.env.TEST_CLAMD_URL;
  if (!real && process.env.CI_CONTRACTS === '1') throw new Error('CI_CONTRACTS=1 but TEST_CLAMD_URL is not set');
  const own: Clamd = { name: 'a server of our own', open: async () => { const clamd = await ClamdServer.start(); return { scanner: clamd.scanner, stop: () => clamd.stop() }; } };
  const [host = '', port = ''] = real?.split(':') ?? [];
  return real ? [own, { name: 'the real clamd', open: async () => ({ scanner: { host, port: Number(port) }, stop: async () => undefined }) }] : [own];
}

describe.each(clamds())('scanning with $name', ({ open }) => {
  it('tells what is harmless from what is not', async () => {
    const { scanner, stop } = await open();
    expect(await scanWithClamd(scanner, Buffer.from('harmless'))).toEqual({ clean: true });
    expect(await scanWithClamd(scanner, EICAR)).toMatchObject({ clean: false, virus: expect.stringMatching(/eicar/i) });
    await stop();
  });
});

describe('clamd’s protocol', () => {
  it('is spoken over a socket file as over TCP', async () => {
    const scratch = scratchDirectory();
    const clamd = await ClamdServer.start({ path: join(scratch.path, 'clamd.sock'), limit: 3 * 1024 * 1024 });
    expect(await scanWithClamd(clamd.scanner, Buffer.alloc(0))).toEqual({ clean: true });
    expect(await scanWithClamd(clamd.scanner, Buffer.concat([Buffer.alloc(2_000_000, 'a'), EICAR]))).toEqual({ clean: false, virus: 'Win.Test.EICAR_HDB-1' });
    await expect(scanWithClamd(clamd.scanner, Buffer.alloc(8_000_000))).rejects.toThrow(ScanRefusedError);
    await clamd.stop();
    await expect(scanWithClamd(clamd.scanner, Buffer.from('x'))).rejects.toThrow(ScannerUnavailableError);
    await expect(scanWithClamd({ host: '127.0.0.1', port: 1 }, Buffer.from('x'))).rejects.toThrow(/ECONNREFUSED/);
    scratch.remove();
  });
});
