import { ConsoleLogger, type LogLevel } from '@nestjs/common';
import type { Config } from '../config/config.js';
import { redact } from './redaction.js';

const order: readonly LogLevel[] = ['fatal', 'error', 'warn', 'log', 'debug'];

/** Nest's console logger with personal data and secrets hidden; JSON Lines in production. */
export class AppLogger extends ConsoleLogger {
  protected override printMessages(
    messages: unknown[],
    context?: string,
    logLevel?: LogLevel,
    writeStreamType?: 'stdout' | 'stderr',
    errorStack?: unknown,
    params?: Record<string, unknown>,
  ): void {
    super.printMessages(messages.map((message) => redact(message)), context, logLevel, writeStreamType, redact(errorStack), redact(params) as Record<string, unknown> | undefined);
  }

  protected override printStackTrace(stack: string): void {
    super.printStackTrace(redact(stack) as string);
  }
}

/** The logger of a configuration: in a test only what is wrong. */
export function appLogger({ mode, logLevel }: Pick<Config, 'mode' | 'logLevel'>): AppLogger {
  const least = mode === 'test' ? 'error' : logLevel;
  return new AppLogger({ json: mode === 'production', colors: mode !== 'production' && process.stdout.isTTY, logLevels: order.slice(0, order.indexOf(least) + 1) });
}
