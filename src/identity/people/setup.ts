import { Injectable } from '@nestjs/common';
import { Reads, UnitOfWork, type Tx } from '../../platform/database/unit-of-work.js';
import { ForbiddenError } from '../../platform/errors/general-errors.js';
import { LOCAL_CLIENT } from '../client.js';
import { organByKind } from '../organs/organ-reads.js';
import type { NewOrgan, NewUnit } from '../organs/organ.js';
import { Organs } from '../organs/organs.js';
import { People } from './people.js';
import type { CreatedPerson, NewPerson } from './person.js';

/** A whole office: organs, then their units, then people with roles in them. */
export interface OfficePlan {
  readonly organs: readonly NewOrgan[];
  readonly units: readonly NewUnit[];
  readonly people: readonly NewPerson[];
}

/** Where the first administrator belongs when no organ exists yet. */
export const FIRST_ORGAN: NewOrgan = {
  code: 'fengcheng-office', name: '丰城市人民政府办公室', shortName: '市政府办', kind: 'general-office', docPrefix: '丰府办公开',
  reconsiderationOrgan: '宜春市人民政府', court: '宜春市中级人民法院',
};

/** What the command line and the demonstration need to fill an empty database. Nobody gets a password known beforehand. */
@Injectable()
export class Setup {
  constructor(
    private readonly work: UnitOfWork,
    private readonly reads: Reads,
    private readonly organs: Organs,
    private readonly people: People,
  ) {}

  /** Creates the office in one transaction. Answers the people in the order of the plan, each with the password made up for it. */
  async createOffice(plan: OfficePlan): Promise<readonly CreatedPerson[]> {
    const prepared = await Promise.all(plan.people.map((person) => this.people.prepare(person)));
    return this.work.run(async (tx) => {
      for (const organ of plan.organs) await this.organs.insert(tx, null, organ, LOCAL_CLIENT);
      for (const unit of plan.units) await this.organs.insertUnit(tx, null, unit, LOCAL_CLIENT);
      const created: CreatedPerson[] = [];
      for (const person of prepared) created.push(await this.people.insert(tx, null, person, LOCAL_CLIENT));
      return created;
    });
  }

  /** Whether somebody can administer the system already. */
  async hasAdministrator(): Promise<boolean> {
    const rows = await this.reads.query("SELECT id FROM role_assignments WHERE role = 'administrator' LIMIT 1");
    return rows.length > 0;
  }

  /**
   * Creates the first administrator, in the general office (made when it does not exist). With a given password there is none to
   * change; without one a password is made up and answered once.
   * Errors: `ForbiddenError` when there is an administrator already; `ValidationFailedError` for a weak password.
   */
  async createFirstAdministrator(person: Pick<NewPerson, 'username' | 'displayName' | 'password'>): Promise<CreatedPerson> {
    const prepared = await this.people.prepare({ ...person, mustChangePassword: person.password === undefined });
    if (await this.hasAdministrator()) {
      throw new ForbiddenError({ zh: '系统管理员已存在，请由其添加人员。', en: 'There is an administrator already, who can add people.' });
    }
    return this.work.run(async (tx) => {
      const organId = await this.generalOffice(tx);
      return this.people.insert(tx, null, { ...prepared, roles: [{ organId, role: 'administrator' }] }, LOCAL_CLIENT);
    });
  }

  private async generalOffice(tx: Tx): Promise<string> {
    return (await organByKind(tx, 'general-office'))?.id ?? this.organs.insert(tx, null, FIRST_ORGAN, LOCAL_CLIENT);
  }
}
