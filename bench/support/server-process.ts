import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('../../src/main.js', import.meta.url));
const LONGEST_START_MS = 180_000;
/** `USER_HZ` of Linux. */
const TICKS_PER_SECOND = 100;

/** A port of the loopback address that was free a moment ago. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** A program in a process of its own, ended with the benchmark. */
export class Child {
  private output = '';

  private constructor(private readonly process: ChildProcess) {
    for (const stream of [process.stdout, process.stderr]) stream?.on('data', (text: Buffer) => (this.output += text.toString()));
  }

  static start(command: string, args: readonly string[], env: NodeJS.ProcessEnv = process.env): Child {
    return new Child(spawn(command, args, { env, stdio: ['ignore', 'pipe', 'pipe'] }));
  }

  /** A field of `/proc/<pid>/status` in MB: `VmRSS` for memory in use, `VmHWM` for the most it ever was. */
  memory(field: 'VmRSS' | 'VmHWM'): number {
    const status = readFileSync(`/proc/${this.process.pid}/status`, 'utf8');
    return Number(new RegExp(`${field}:\\s+(\\d+) kB`).exec(status)?.[1]) / 1024;
  }

  /** Processor seconds used so far, in all threads. On a busy machine they tell more than the time that went by. */
  processorSeconds(): number {
    const fields = readFileSync(`/proc/${this.process.pid}/stat`, 'utf8').replace(/^.*\) /, '').split(' ');
    return (Number(fields[11]) + Number(fields[12])) / TICKS_PER_SECOND;
  }

  /** Throws with what the program said when it has ended. */
  alive(): void {
    if (this.process.exitCode !== null || this.process.signalCode !== null) throw new Error(`the program ended:\n${this.output}`);
  }

  async stop(): Promise<void> {
    if (this.process.exitCode !== null || this.process.signalCode !== null) return;
    const ended = once(this.process, 'exit');
    this.process.kill('SIGTERM');
    const late = setTimeout(() => this.process.kill('SIGKILL'), 10_000);
    await ended;
    clearTimeout(late);
  }
}

export interface StartFigures {
  /** From the start of the process to the first answer. */
  readonly seconds: number;
  readonly processorSeconds: number;
  /** What readiness asked. */
  readonly checks: string;
}

/** The product as it is run (`node dist/src/main.js`), and how long it took to its first answer. */
export class ServerProcess {
  private constructor(readonly url: string, readonly child: Child, readonly start: StartFigures) {}

  /** Starts it and waits until `/api/health/ready` answers that everything it needs is there. */
  static async start(env: NodeJS.ProcessEnv): Promise<ServerProcess> {
    const port = await freePort();
    const url = `http://127.0.0.1:${port}`;
    const began = performance.now();
    const child = Child.start(process.execPath, [MAIN], { ...process.env, ...env, HOST: '127.0.0.1', PORT: String(port) });
    while (performance.now() - began < LONGEST_START_MS) {
      child.alive();
      const answer = await fetch(`${url}/api/health/ready`).catch(() => null);
      if (answer?.status === 200) {
        const seconds = (performance.now() - began) / 1000;
        const processorSeconds = child.processorSeconds();
        const { checks } = (await answer.json()) as { checks: object };
        return new ServerProcess(url, child, { seconds, processorSeconds, checks: Object.keys(checks).join(', ') });
      }
      await answer?.arrayBuffer();
      await pause(10);
    }
    await child.stop();
    throw new Error('the server did not answer within three minutes');
  }

  stop(): Promise<void> {
    return this.child.stop();
  }
}
