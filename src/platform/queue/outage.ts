import type { Logger } from '@nestjs/common';

/** Says once that something stopped working, and once that it works again, however many failures lie between. */
export class Outage {
  private lasting = false;

  constructor(private readonly logger: Logger, private readonly what: string) {}

  /** A failure; reported when it is the first since the last success. */
  begin(error: unknown): void {
    if (this.lasting) return;
    this.lasting = true;
    this.logger.warn(`${this.what}: ${reason(error)}`);
  }

  /** A success. */
  end(): void {
    if (!this.lasting) return;
    this.lasting = false;
    this.logger.log(`${this.what}: over`);
  }
}

/** An error's message in one line; several causes of one failure (IPv4 and IPv6) are joined. */
export function reason(error: unknown): string {
  if (error instanceof AggregateError && !error.message) return error.errors.map(reason).join('; ');
  const text = error instanceof Error ? error.message || error.name : String(error);
  return text.split('\n', 1)[0]!.slice(0, 300);
}
