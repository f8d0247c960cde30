import { CivilDateField } from '../../../platform/http/fields.js';

/** Every command can say on which day its fact was; today unless it does. */
export class Dated {
  @CivilDateField({ optional: true, doc: 'Day of the fact; today unless given. Never in the future' }) on?: string;
}
