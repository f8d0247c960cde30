import { Injectable } from '@nestjs/common';
import { DEFAULT_POLICY, type Policy } from '../../../workflows/clock/policy.js';
import type { Payloads } from '../../../workflows/request/v1/payloads.js';
import { Policies } from '../../clock/policies/policies.js';
import { Directory } from '../../identity/people/directory.js';
import type { Queryable, Tx } from '../../platform/database/unit-of-work.js';
import { ValidationFailedError } from '../../platform/errors/general-errors.js';
import { ThirdParties } from '../applicants/third-parties.js';
import type { CommandInput, RequestCommand } from './command-names.js';

type Payload = Readonly<Record<string, unknown>>;

/** Turns what people give with a command into what the workflow takes. */
@Injectable()
export class Preparations {
  constructor(
    private readonly directory: Directory,
    private readonly policies: Policies,
    private readonly thirdParties: ThirdParties,
  ) {}

  /** Reading only: what can be looked up before the transaction, and all that a preview needs. */
  async looked(db: Queryable, command: RequestCommand, organId: string, input: Payload): Promise<Payload> {
    const plain = withoutNothing(input);
    if (command === 'ASSIGN' || command === 'REASSIGN') await this.refuseAssignment(db, organId, plain as Payloads['ASSIGN']);
    if (command === 'ADOPT_POLICY') return { ...plain, policy: await this.policyOf(organId, plain as CommandInput<'ADOPT_POLICY'>) };
    if (command !== 'CONSULT_THIRD_PARTY') return plain;
    const { party: _, ...rest } = plain;
    return { ...rest, partyId: 'preview' };
  }

  /** What is written in the transaction of the command. */
  async written(tx: Tx, command: RequestCommand, caseId: string, input: Payload, looked: Payload): Promise<Payload> {
    if (command !== 'CONSULT_THIRD_PARTY') return looked;
    const { party } = input as CommandInput<'CONSULT_THIRD_PARTY'>;
    return { ...looked, partyId: await this.thirdParties.insert(tx, caseId, withoutNothing(party)) };
  }

  /** A case goes to a unit of its organ and to somebody who handles requests there. */
  private async refuseAssignment(db: Queryable, organId: string, { unitId, officerId }: Payloads['ASSIGN']): Promise<void> {
    const units = await this.directory.units(organId, db);
    if (!units.some((unit) => unit.id === unitId && unit.active)) {
      throw ValidationFailedError.at('#/unitId', { zh: '本机关没有此内设机构', en: 'There is no such unit in the organ' });
    }
    if (!(await this.directory.holds(officerId, organId, ['handling-officer'], db))) {
      throw ValidationFailedError.at('#/officerId', { zh: '此人不是本机关的承办人', en: 'This person is not a handling officer of the organ' });
    }
  }

  private async policyOf(organId: string, { policyVersion }: CommandInput<'ADOPT_POLICY'>): Promise<Policy> {
    if (policyVersion === 'default') return DEFAULT_POLICY;
    const known = [...(await this.policies.list(organId)), ...(await this.policies.list(null))];
    const found = known.find((each) => each.version === policyVersion);
    if (!found) throw ValidationFailedError.at('#/policyVersion', { zh: '没有此期限政策', en: 'There is no such policy' });
    return found.policy;
  }
}

/** An absent optional member and one that is null mean the same; the workflow knows only the first. */
export function withoutNothing<T extends object>(input: T): T {
  return Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined && value !== null)) as T;
}
