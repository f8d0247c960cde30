import type { Readable, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { StringDecoder } from 'node:string_decoder';
import { WorkingCalendar } from '../../workflows/clock/calendar.js';
import { DEFAULT_POLICY } from '../../workflows/clock/policy.js';
import { calculate, type CalculatorOptions } from './clock-calculator.js';

/**
 * Reads cases as JSON Lines and writes one answer a line in the same order; blank lines are skipped. Memory does not grow with the
 * input. Resolves to the number of lines answered, and how many of them with a refusal. The output is left open; a reader that goes away
 * ends the run quietly.
 */
export async function runClock(
  input: Readable, output: Writable, options: Partial<CalculatorOptions> = {},
): Promise<{ lines: number; refused: number }> {
  const settings: CalculatorOptions = {
    explain: options.explain ?? false,
    calendar: options.calendar ?? WorkingCalendar.published(),
    policy: options.policy ?? DEFAULT_POLICY,
  };
  const tally = { lines: 0, refused: 0 };
  try {
    await pipeline(answers(input, settings, tally), output, { end: false });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPIPE') throw error;
  }
  return tally;
}

/** One piece of output for each piece of input: few writes for a file, and no waiting for somebody who types. */
async function* answers(input: Readable, settings: CalculatorOptions, tally: { lines: number; refused: number }): AsyncGenerator<string> {
  let number = 0;
  for await (const lines of linesByPiece(input)) {
    let piece = '';
    for (const raw of lines) {
      number += 1;
      const line = number === 1 ? raw.replace(/^\uFEFF/, '') : raw;
      if (line.trim() === '') continue;
      const answer = calculate(line, number, settings);
      tally.lines += 1;
      if ('error' in answer) tally.refused += 1;
      piece += `${JSON.stringify(answer)}\n`;
    }
    if (piece) yield piece;
  }
}

/** The complete lines of each piece of input. Only a line feed ends a line, as JSON Lines has it. */
async function* linesByPiece(input: Readable): AsyncGenerator<string[]> {
  const decoder = new StringDecoder('utf8');
  let begun: string[] = [];
  for await (const chunk of input as AsyncIterable<string | Buffer>) {
    const lines = (typeof chunk === 'string' ? chunk : decoder.write(chunk)).split('\n');
    begun.push(lines.shift()!);
    if (lines.length === 0) continue;
    const rest = lines.pop()!;
    yield [begun.join(''), ...lines];
    begun = [rest];
  }
  yield [begun.join('') + decoder.end()];
}
