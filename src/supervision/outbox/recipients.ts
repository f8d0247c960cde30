import { Injectable } from '@nestjs/common';
import { CASE_ROLES } from '../../identity/access/route-rules.js';
import { Directory } from '../../identity/people/directory.js';
import { ROLES, type Role } from '../../identity/roles.js';
import type { Tx } from '../../platform/database/unit-of-work.js';
import type { Notify } from './message.js';

interface Place { readonly organ_id: string; readonly unit_id: string | null }

/** Finds the people behind an audience. */
@Injectable()
export class Recipients {
  constructor(private readonly directory: Directory) {}

  /**
   * Ids of those to be told. Where nobody fills a role, the supervisors are told instead: a step that waits for nobody must not go
   * unseen. Throws on an audience that does not exist.
   */
  async of(tx: Tx, caseId: string, { audience, personId }: Notify): Promise<string[]> {
    if (personId) return [personId];
    if (audience === 'officer') return [];
    const [place] = await tx.query<Place>('SELECT organ_id, unit_id FROM cases WHERE id = ?', [caseId]);
    if (!place) return [];
    const found = await this.directory.holdersOf(...this.sought(audience, place), tx);
    return found.length > 0 ? found : this.directory.holdersOf('supervisor', place.organ_id, null, tx);
  }

  /** Those who watch a case and may still read it: whoever lost the right since hears no more. */
  async watching(tx: Tx, caseId: string, except: readonly string[]): Promise<string[]> {
    const watching = await tx.query<{ person_id: string }>('SELECT person_id FROM case_watches WHERE case_id = ? ORDER BY person_id', [caseId]);
    return this.readersAmong(tx, caseId, watching.map((row) => row.person_id).filter((id) => !except.includes(id)));
  }

  /** Of these people those who may read the case now. */
  async readersAmong(tx: Tx, caseId: string, people: readonly string[]): Promise<string[]> {
    const [place] = await tx.query<Place>('SELECT organ_id, unit_id FROM cases WHERE id = ?', [caseId]);
    return place ? this.directory.stillHolding(people, CASE_ROLES, place.organ_id, tx) : [];
  }

  private sought(audience: string, { organ_id: organId, unit_id: unitId }: Place): [Role, string, string | null] {
    if (audience === 'unit') return ['handling-officer', organId, unitId];
    if (!ROLES.includes(audience as Role)) throw new Error(`nobody is called '${audience}'`);
    return [audience as Role, organId, null];
  }
}
