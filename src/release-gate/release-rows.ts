import { Injectable } from '@nestjs/common';
import type { Leak } from '../documents/leak.js';
import { canonical } from '../engine/record/entry.js';
import { FieldCipher } from '../platform/crypto/field-cipher.js';
import { LookupHash } from '../platform/crypto/lookup-hash.js';
import { Seal } from '../platform/crypto/seal.js';
import type { Queryable, Tx } from '../platform/database/unit-of-work.js';
import { Time } from '../platform/time/time.js';
import type { ReleaseCheckRow, ReleaseFindingRow } from './entities/release-check.entity.js';
import { stateOf, type ReleaseCheck, type ReleaseFinding } from './release-check.js';

type StoredFinding = Omit<ReleaseFindingRow, 'message'> & { readonly message: string };

/** Reads and writes checks and findings; what a finding shows of a file is sealed. */
@Injectable()
export class ReleaseRows {
  constructor(private readonly cipher: FieldCipher, private readonly lookup: LookupHash, private readonly time: Time) {}

  /** A file waits for its check, the first or another one. */
  async wait(tx: Tx, attachmentId: string, version: number): Promise<void> {
    await tx.execute(
      `INSERT INTO release_checks (attachment_id, state, check_version, checked_at) VALUES (?, 'waiting', ?, NULL)
       ON CONFLICT (attachment_id) DO UPDATE SET state = 'waiting', check_version = excluded.check_version`, [attachmentId, version]);
  }

  /** What a check came to. A finding that was there before stays as it was, let pass or not; one that is no longer found goes. */
  async keep(tx: Tx, attachmentId: string, leaks: readonly Leak[], version: number): Promise<void> {
    const changed = await tx.execute(
      'UPDATE release_checks SET state = ?, check_version = ?, checked_at = ? WHERE attachment_id = ?', [stateOf(leaks), version, this.time.now(), attachmentId]);
    if (changed === 0) return;
    const ids = leaks.map((leak) => this.idOf(attachmentId, leak));
    const others = ids.length === 0 ? '' : ` AND id NOT IN (${ids.map(() => '?').join(', ')})`;
    await tx.execute(`DELETE FROM release_findings WHERE attachment_id = ?${others}`, [attachmentId, ...ids]);
    for (const [position, leak] of leaks.entries()) await this.insert(tx, { id: ids[position]!, attachmentId, position }, leak);
  }

  /** Checks of these files with their findings, in the order in which they were found. */
  async of(db: Queryable, attachmentIds: readonly string[]): Promise<ReadonlyMap<string, ReleaseCheck>> {
    if (attachmentIds.length === 0) return new Map();
    const marks = attachmentIds.map(() => '?').join(', ');
    const checks = await db.query<ReleaseCheckRow>(`SELECT attachment_id, state, check_version, checked_at FROM release_checks WHERE attachment_id IN (${marks})`, attachmentIds);
    const rows = await db.query<StoredFinding>(`SELECT * FROM release_findings WHERE attachment_id IN (${marks}) ORDER BY attachment_id, position`, attachmentIds);
    const findings = rows.map((row) => this.opened(row));
    return new Map(checks.map(({ attachment_id: attachmentId, state, checked_at: checkedAt }) => [attachmentId, {
      attachmentId, state, checkedAt: checkedAt === null ? null : Number(checkedAt), findings: findings.filter((each) => each.attachmentId === attachmentId),
    }]));
  }

  /** Lets a finding pass. False when it was let pass before, or is gone. */
  async pass(tx: Tx, findingId: string, by: string, reason: string): Promise<boolean> {
    const sealed = this.seal(findingId).text('override', reason);
    return (await tx.execute(
      'UPDATE release_findings SET overridden_at = ?, overridden_by = ?, override_sealed = ? WHERE id = ? AND overridden_at IS NULL', [this.time.now(), by, sealed, findingId])) === 1;
  }

  private async insert(tx: Tx, { id, attachmentId, position }: { id: string; attachmentId: string; position: number }, leak: Leak): Promise<void> {
    const seal = this.seal(id);
    await tx.execute(
      `INSERT INTO release_findings (id, attachment_id, position, rule, severity, place_sealed, message, excerpt_sealed, found_count, overridden_at, overridden_by, override_sealed)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, NULL, NULL, NULL) ON CONFLICT (id) DO UPDATE SET position = excluded.position, message = excluded.message`,
      [id, attachmentId, position, leak.rule, leak.severity, seal.text('place', JSON.stringify(leak.where)), JSON.stringify(leak.message),
        leak.excerpt === null ? null : seal.text('excerpt', leak.excerpt), leak.count]);
  }

  private opened(row: StoredFinding): ReleaseFinding {
    const seal = this.seal(row.id);
    const { overridden_at: at, overridden_by: by, override_sealed: reason } = row;
    return {
      id: row.id, attachmentId: row.attachment_id, rule: row.rule, severity: row.severity, where: JSON.parse(seal.open('place', row.place_sealed)) as ReleaseFinding['where'],
      message: JSON.parse(row.message) as ReleaseFinding['message'], excerpt: row.excerpt_sealed === null ? null : seal.open('excerpt', row.excerpt_sealed), count: row.found_count,
      override: at === null || by === null || reason === null ? null : { at: Number(at), by, reason: seal.open('override', reason) },
    };
  }

  /** Nobody without the office's secret can work out from it what a file says. */
  private idOf(attachmentId: string, { rule, severity, where, excerpt, count }: Leak): string {
    const hex = this.lookup.of('text', canonical({ attachmentId, rule, severity, where, excerpt, count }));
    return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join('-');
  }

  private seal(findingId: string): Seal {
    return new Seal(this.cipher, 'release-finding', findingId);
  }
}
