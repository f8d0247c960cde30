import { Injectable } from '@nestjs/common';
import type { WorkHandler } from './work-handler.js';

/** Who does which kind of work. Capabilities register theirs in `onModuleInit`. */
@Injectable()
export class WorkHandlers {
  private readonly byKind = new Map<string, WorkHandler>();

  /** Throws when the kind has a handler already. */
  register(handler: WorkHandler): void {
    if (this.byKind.has(handler.kind)) throw new Error(`work of the kind '${handler.kind}' has a handler already`);
    this.byKind.set(handler.kind, handler);
  }

  get(kind: string): WorkHandler | undefined {
    return this.byKind.get(kind);
  }

  get kinds(): string[] {
    return [...this.byKind.keys()];
  }
}
