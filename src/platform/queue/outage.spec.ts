import { jest } from '@jest/globals';
import type { Logger } from '@nestjs/common';
import { Outage, reason } from './outage.js';

describe('Outage', () => {
  it('is told once when it begins and once when it is over', () => {
    const logger = { warn: jest.fn(), log: jest.fn() };
    const outage = new Outage(logger as unknown as Logger, 'no queue');
    outage.end();
    for (let i = 0; i < 3; i += 1) outage.begin(new Error('connect ECONNREFUSED'));
    outage.end();
    outage.end();

    expect(logger.warn.mock.calls).toEqual([['no queue: connect ECONNREFUSED']]);
    expect(logger.log.mock.calls).toEqual([['no queue: over']]);
  });
});

describe('reason', () => {
  it.each([
    [new Error('first line\nsecond line'), 'first line'],
    [new AggregateError([new Error('on ::1'), new Error('on 127.0.0.1')]), 'on ::1; on 127.0.0.1'],
    ['text', 'text'],
  ])('is one line', (error, line) => {
    expect(reason(error)).toBe(line);
  });
});
