import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { isCivilDate, type CivilDate } from '../../../workflows/clock/civil-date.js';
import { DEFAULT_POLICY, type Policy } from '../../../workflows/clock/policy.js';
import { AccessLog } from '../../identity/access-log/access-log.js';
import type { Client } from '../../identity/client.js';
import { Directory } from '../../identity/people/directory.js';
import { Reads, UnitOfWork, type Queryable, type Tx } from '../../platform/database/unit-of-work.js';
import { ValidationFailedError } from '../../platform/errors/general-errors.js';
import { Time } from '../../platform/time/time.js';
import { PolicyFollowers } from './policy-followers.js';
import { policyFaults } from './policy-rules.js';

/** A policy with the name under which a case keeps it. */
export interface PolicyInForce {
  readonly policy: Policy;
  /** The id of the stored policy; `default` for the one built in. */
  readonly version: string;
}

export interface StoredPolicy extends PolicyInForce {
  /** Null for the city's. */
  readonly organId: string | null;
  readonly effectiveFrom: CivilDate;
  readonly createdBy: string | null;
  readonly createdAt: number;
}

/** Members that change; the others are taken from what would be in force on that day. */
export type PolicyChange = Partial<Omit<Policy, 'alarms' | 'stageLimits' | 'release'>> & {
  readonly alarms?: Partial<Policy['alarms']>; readonly stageLimits?: Partial<Policy['stageLimits']>; readonly release?: Partial<Policy['release']>;
};

interface Line { id: string; organ_id: string | null; effective_from: string; content: string; created_by: string | null; created_at: number | string }

/**
 * The numbers organs work by. A policy is never edited: a later one takes its place from its day on, for cases that open then;
 * a running case keeps the policy it began with unless ADOPT_POLICY is sent to it.
 */
@Injectable()
export class Policies {
  constructor(
    private readonly work: UnitOfWork,
    private readonly reads: Reads,
    private readonly time: Time,
    private readonly directory: Directory,
    private readonly log: AccessLog,
    private readonly followers: PolicyFollowers,
  ) {}

  /** The policy in force in an organ on a day: its own, else the city's, else the one built in. */
  async forOrgan(db: Queryable, organId: string, on: CivilDate): Promise<PolicyInForce> {
    const [line] = await db.query<Line>(
      `SELECT * FROM policies WHERE effective_from <= ? AND (organ_id = ? OR organ_id IS NULL)
       ORDER BY CASE WHEN organ_id IS NULL THEN 1 ELSE 0 END, effective_from DESC, revision DESC LIMIT 1`, [on, organId]);
    return line ? stored(line) : { policy: DEFAULT_POLICY, version: 'default' };
  }

  /** Every policy ever set for an organ (null: the city's), the latest first. */
  async list(organId: string | null): Promise<StoredPolicy[]> {
    const place = organId === null ? 'organ_id IS NULL' : 'organ_id = ?';
    const lines = await this.reads.query<Line>(
      `SELECT * FROM policies WHERE ${place} ORDER BY effective_from DESC, revision DESC`, organId === null ? [] : [organId]);
    return lines.map(stored);
  }

  /**
   * Sets a policy from a day on, today or later. Errors: `ValidationFailedError` naming every number that is out of range, an
   * organ that does not exist, or a day in the past (two requests of one day must not differ by the hour they were entered).
   */
  async set(by: string | null, policy: { organId: string | null; effectiveFrom: CivilDate; values: PolicyChange }, client: Client): Promise<StoredPolicy> {
    return this.work.run(async (tx) => {
      const { content } = await this.proposed(tx, policy);
      return this.insert(tx, by, { organId: policy.organId, effectiveFrom: policy.effectiveFrom, content }, client);
    });
  }

  /** What `set` would put in force, and what it would take the place of; nothing is changed. Errors: as of `set`. */
  async preview(policy: { organId: string | null; effectiveFrom: CivilDate; values: PolicyChange }): Promise<{ readonly before: Policy; readonly after: Policy; readonly runningCases: number }> {
    const { base, content } = await this.proposed(this.reads, policy);
    const [row] = await this.reads.query<{ n: number | string }>(
      `SELECT COUNT(*) AS n FROM cases WHERE open = ? ${policy.organId === null ? '' : 'AND organ_id = ?'}`, policy.organId === null ? [true] : [true, policy.organId]);
    return { before: base, after: content, runningCases: Number(row?.n ?? 0) };
  }

  private async proposed(db: Queryable, { organId, effectiveFrom, values }: { organId: string | null; effectiveFrom: CivilDate; values: PolicyChange }): Promise<{ readonly base: Policy; readonly content: Policy }> {
    if (!isCivilDate(effectiveFrom)) throw ValidationFailedError.at('#/effectiveFrom', { zh: '应为存在的日期，格式 YYYY-MM-DD', en: 'must be an existing day, YYYY-MM-DD' });
    if (effectiveFrom < this.time.today()) throw ValidationFailedError.at('#/effectiveFrom', { zh: '生效日期不得早于今天', en: 'must be today or later' });
    if (organId !== null && !(await this.directory.organ(organId, db))) throw ValidationFailedError.at('#/organId', { zh: '机关不存在', en: 'There is no such organ' });
    const base = (await this.forOrgan(db, organId ?? '', effectiveFrom)).policy;
    const content = merged(base, values);
    const faults = policyFaults(content);
    if (faults.length > 0) throw new ValidationFailedError(faults);
    return { base, content };
  }

  private async insert(tx: Tx, by: string | null, { organId, effectiveFrom, content }: { organId: string | null; effectiveFrom: CivilDate; content: Policy }, client: Client): Promise<StoredPolicy> {
    const id = randomUUID();
    const createdAt = this.time.now();
    const [last] = await tx.query<{ revision: number | null }>(
      `SELECT MAX(revision) AS revision FROM policies WHERE effective_from = ? AND ${organId === null ? 'organ_id IS NULL' : 'organ_id = ?'}`,
      organId === null ? [effectiveFrom] : [effectiveFrom, organId]);
    await tx.insert('policies', {
      id, organ_id: organId, effective_from: effectiveFrom, revision: (last?.revision ?? 0) + 1, content, created_by: by, created_at: createdAt,
    });
    await this.log.append(tx, { event: 'policy.set', personId: by, subjectId: organId ?? undefined, client, detail: { policyId: id, effectiveFrom } });
    await this.followers.tell(tx, { effectiveFrom, organId });
    return { organId, effectiveFrom, version: id, policy: content, createdBy: by, createdAt };
  }
}

function merged(base: Policy, { alarms, stageLimits, release, ...values }: PolicyChange): Policy {
  return { ...base, ...values, alarms: { ...base.alarms, ...alarms }, stageLimits: { ...base.stageLimits, ...stageLimits }, release: { ...base.release, ...release } };
}

/** A number that a later release added to the policy is missing from an older row; the built-in value is then meant. */
function stored(line: Line): StoredPolicy {
  return {
    policy: merged(DEFAULT_POLICY, JSON.parse(line.content) as Policy), version: line.id, organId: line.organ_id, effectiveFrom: line.effective_from,
    createdBy: line.created_by, createdAt: Number(line.created_at),
  };
}
