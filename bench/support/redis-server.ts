import { spawnSync } from 'node:child_process';
import { connect } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { Child, freePort } from './server-process.js';

/** An own Redis on a free port of the loopback address, without persistence. Null where no `redis-server` is installed. */
export async function startRedis(directory: string): Promise<{ readonly url: string; readonly child: Child } | null> {
  if (spawnSync('redis-server', ['--version']).error) return null;
  const port = await freePort();
  const child = Child.start('redis-server', ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no', '--maxmemory-policy', 'noeviction', '--dir', directory]);
  for (let tries = 0; tries < 200; tries += 1) {
    child.alive();
    if (await accepts(port)) return { url: `redis://127.0.0.1:${port}`, child };
    await pause(25);
  }
  await child.stop();
  throw new Error('redis-server does not accept connections');
}

function accepts(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => (socket.destroy(), resolve(true)));
    socket.on('error', () => resolve(false));
  });
}
