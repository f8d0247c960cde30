import { createServer } from 'node:net';
import { ConfigError } from '../../platform/config/config-error.js';

/** Refuses a port that is taken before anybody has waited for the office to be loaded. Errors: `ConfigError`. */
export async function requireFreePort(port: number, host: string): Promise<void> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once('error', () => reject(new ConfigError([{ name: 'PORT', problem: `端口 ${port} 不可用，请用 --port 指定其他端口 · port ${port} cannot be used; choose another with --port` }])));
    server.listen(port, host, resolve);
  });
  await new Promise<void>((resolve) => server.close(() => resolve()));
}
