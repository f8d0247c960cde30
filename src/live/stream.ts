/** An open answer that events are written to; a part of Node's response. */
export interface Writable {
  write(text: string): boolean;
  end(): void;
  readonly writableLength: number;
}

/** A reader that does not keep up is let go, and comes again by itself. */
const MOST_WAITING = 64 * 1024;

/** One connection as server-sent events. */
export class EventStream {
  private closed = false;

  constructor(private readonly to: Writable) {}

  /** Events carry ids and figures, never what a case says. */
  send(event: string, data: object): void {
    this.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
  }

  /** Keeps the line open through what stands between. */
  beat(): void {
    this.write(': \n\n');
  }

  close(): void {
    if (this.closed) return;
    this.closed = true;
    this.to.end();
  }

  private write(text: string): void {
    if (this.closed) return;
    if (this.to.writableLength > MOST_WAITING) return this.close();
    this.to.write(text);
  }
}
