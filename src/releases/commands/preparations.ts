import { Injectable } from '@nestjs/common';
import { DEFAULT_POLICY, type Policy } from '../../../workflows/clock/policy.js';
import type { Payloads } from '../../../workflows/release/v1/payloads.js';
import { Policies } from '../../clock/policies/policies.js';
import { organById } from '../../identity/organs/organ-reads.js';
import { Directory } from '../../identity/people/directory.js';
import type { Queryable, Tx } from '../../platform/database/unit-of-work.js';
import { ValidationFailedError } from '../../platform/errors/general-errors.js';
import { ThirdParties } from '../../requests/applicants/third-parties.js';
import type { CommandInput, ReleaseCommand } from './command-names.js';

type Payload = Readonly<Record<string, unknown>>;

/** Turns what people give with a command into what the workflow takes: people, organs and policies that exist. */
@Injectable()
export class Preparations {
  constructor(private readonly directory: Directory, private readonly policies: Policies, private readonly thirdParties: ThirdParties) {}

  /** Reading only: what can be looked up before the transaction, and all that a preview needs. */
  async looked(db: Queryable, command: ReleaseCommand, organId: string, input: Payload): Promise<Payload> {
    switch (command) {
      case 'ASSIGN': case 'REASSIGN': await this.refuseAssignment(db, organId, input as Payloads['ASSIGN']); return input;
      case 'TRANSFER': await this.refuseOrgan(db, input as Payloads['TRANSFER']); return input;
      case 'ASSIGN_ADVISER': await this.refuseAdviser(db, organId, input as Payloads['ASSIGN_ADVISER']); return input;
      case 'ADOPT_POLICY': return { ...input, policy: await this.policyOf(organId, input as CommandInput<'ADOPT_POLICY'>) };
      case 'CONSULT_THIRD_PARTY': {
        const { party: _, ...rest } = input;
        return { ...rest, partyId: 'preview' };
      }
      default: return input;
    }
  }

  /** What is written in the transaction of the command. */
  async written(tx: Tx, command: ReleaseCommand, caseId: string, input: Payload, looked: Payload): Promise<Payload> {
    if (command !== 'CONSULT_THIRD_PARTY') return looked;
    return { ...looked, partyId: await this.thirdParties.insert(tx, caseId, (input as CommandInput<'CONSULT_THIRD_PARTY'>).party) };
  }

  private async refuseAssignment(db: Queryable, organId: string, { unitId, officerId }: Payloads['ASSIGN']): Promise<void> {
    const units = await this.directory.units(organId, db);
    if (!units.some((unit) => unit.id === unitId && unit.active)) throw ValidationFailedError.at('#/unitId', { zh: '本机关没有此内设机构', en: 'There is no such unit in the organ' });
    if (!(await this.directory.holds(officerId, organId, ['handling-officer'], db))) {
      throw ValidationFailedError.at('#/officerId', { zh: '此人不是本机关的承办人', en: 'This person is not a handling officer of the organ' });
    }
  }

  private async refuseOrgan(db: Queryable, { organId }: Payloads['TRANSFER']): Promise<void> {
    const organ = await organById(db, organId);
    if (!organ?.active) throw ValidationFailedError.at('#/organId', { zh: '没有此机关', en: 'There is no such organ' });
  }

  private async refuseAdviser(db: Queryable, organId: string, { adviserId }: Payloads['ASSIGN_ADVISER']): Promise<void> {
    if (await this.directory.holds(adviserId, organId, ['legal-adviser'], db)) return;
    throw ValidationFailedError.at('#/adviserId', { zh: '此人不是本机关的法律顾问', en: 'This person is not a legal adviser of the organ' });
  }

  private async policyOf(organId: string, { policyVersion }: CommandInput<'ADOPT_POLICY'>): Promise<Policy> {
    if (policyVersion === 'default') return DEFAULT_POLICY;
    const known = [...(await this.policies.list(organId)), ...(await this.policies.list(null))].find((each) => each.version === policyVersion);
    if (!known) throw ValidationFailedError.at('#/policyVersion', { zh: '没有此期限政策', en: 'There is no such policy' });
    return known.policy;
  }
}
