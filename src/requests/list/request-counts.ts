import { Injectable } from '@nestjs/common';
import { Reads } from '../../platform/database/unit-of-work.js';
import { Conditions } from './conditions.js';
import type { ListReader } from './list-filter.js';
import { scopeCondition, unitsOf } from './scopes.js';

/** How many requests the chips of a worklist stand for. */
export interface RequestCounts {
  readonly mine: number;
  /** Null for somebody who belongs to no unit. */
  readonly unit: number | null;
  /** Those too that are closed. */
  readonly watched: number;
  readonly awaitingConfirmation: number;
  readonly awaitingCorrection: number;
  readonly open: number;
}

interface Line { mine: number | string | null; unit: number | string | null; confirmation: number | string | null; correction: number | string | null; n: number | string }

/** Counts over open requests alone: they are few, whatever lies behind them. */
@Injectable()
export class RequestCounter {
  constructor(private readonly reads: Reads) {}

  async of(reader: ListReader, within: 'all' | readonly string[], organId?: string): Promise<RequestCounts> {
    const [mine, unit] = [scopeCondition('mine', reader), scopeCondition('unit', reader)];
    const where = new Conditions();
    where.equal('r.open', true);
    if (within !== 'all') where.oneOf('r.organ_id', within);
    where.equal('r.organ_id', organId);
    const watched = await this.watched(reader, within, organId);
    const [line] = await this.reads.query<Line>(
      `SELECT SUM(CASE WHEN ${mine.sql} THEN 1 ELSE 0 END) AS mine, SUM(CASE WHEN ${unit.sql} THEN 1 ELSE 0 END) AS unit,
         SUM(CASE WHEN r.state = 'AWAITING_CONFIRMATION' THEN 1 ELSE 0 END) AS confirmation,
         SUM(CASE WHEN r.state = 'AWAITING_CORRECTION' THEN 1 ELSE 0 END) AS correction, COUNT(*) AS n FROM requests r ${where.sql}`,
      [...mine.params, ...unit.params, ...where.params]);
    return {
      watched, mine: Number(line?.mine ?? 0), unit: unitsOf(reader).length === 0 ? null : Number(line?.unit ?? 0),
      awaitingConfirmation: Number(line?.confirmation ?? 0), awaitingCorrection: Number(line?.correction ?? 0), open: Number(line?.n ?? 0),
    };
  }

  private async watched(reader: ListReader, within: 'all' | readonly string[], organId?: string): Promise<number> {
    const where = new Conditions();
    where.and('w.person_id = ?', reader.personId);
    if (within !== 'all') where.oneOf('r.organ_id', within);
    where.equal('r.organ_id', organId);
    const [line] = await this.reads.query<{ n: number | string }>(`SELECT COUNT(*) AS n FROM case_watches w JOIN requests r ON r.case_id = w.case_id ${where.sql}`, where.params);
    return Number(line?.n ?? 0);
  }
}
