import { PAPER_NAMES } from '../../../src/identity/checks/paper-names.js';
import { ROLE_NAMES } from '../../../src/identity/roles.js';
import { MEDIUM_NAMES, ROUTE_NAMES } from '../../../src/requests/request-texts.js';
import { taskText } from '../../../src/supervision/tasks/task-texts.js';
import { APPLICANT_KINDS } from '../../../workflows/request/applicant-kinds.js';
import { CHANNELS } from '../../../workflows/request/channels.js';
import { OUTCOMES } from '../../../workflows/request/outcomes.js';
import { STATE_NAMES } from '../../../workflows/request/state-names.js';
import { said } from '../i18n/texts.js';
import { ALARM_NAMES, CLOCK_STATE_NAMES, FLAG_NAMES, HEARD_NAMES, ORGAN_KIND_NAMES, type Named } from './tables.js';

/** The names of what the server tells by a word, in the present language. A word that a later server sends is shown as it is. */

const CHANNEL_NAMES = new Map(CHANNELS.map((each) => [each.channel as string, each.label]));
const APPLICANT_NAMES = new Map(APPLICANT_KINDS.map((each) => [each.kind as string, each.label]));
const OUTCOME_NAMES = new Map(OUTCOMES.map((each) => [each.code as string, each.label]));

const from = (table: Named, word: string | null | undefined): string => (word ? said(Object.hasOwn(table, word) ? table[word] : undefined, word) : '');

export const stateName = (state: string | null | undefined): string => from(STATE_NAMES, state);
export const roleName = (role: string | null | undefined): string => from(ROLE_NAMES, role);
export const mediumName = (medium: string | null | undefined): string => from(MEDIUM_NAMES, medium);
export const routeName = (route: string | null | undefined): string => from(ROUTE_NAMES, route);
export const flagName = (flag: string): string => from(FLAG_NAMES, flag);
export const alarmName = (alarm: string): string => from(ALARM_NAMES, alarm);
export const clockStateName = (state: string): string => from(CLOCK_STATE_NAMES, state);
export const organKindName = (kind: string): string => from(ORGAN_KIND_NAMES, kind);
export const channelName = (channel: string | null | undefined): string => (channel ? said(CHANNEL_NAMES.get(channel), channel) : '');
export const applicantKindName = (kind: string | null | undefined): string => (kind ? said(APPLICANT_NAMES.get(kind), kind) : '');
export const outcomeName = (outcome: string | null | undefined): string => (outcome ? said(OUTCOME_NAMES.get(outcome), outcome) : '');

/** What a command of the applicant's is called in a list. */
export const heardName = (command: string | null | undefined): string => from(HEARD_NAMES, command);

/** Words to choose from, with their names, as filters and forms offer them. */
export const channelChoices = () => CHANNELS.map((each) => ({ value: each.channel, label: said(each.label) }));
export const applicantKindChoices = () => APPLICANT_KINDS.map((each) => ({ value: each.kind, label: said(each.label) }));
export const paperChoices = () => Object.entries(PAPER_NAMES).filter(([kind]) => kind !== 'organisation-code').map(([value, label]) => ({ value, label: said(label) }));
export const mediumChoices = () => Object.entries(MEDIUM_NAMES).map(([value, label]) => ({ value, label: said(label) }));
export const routeChoices = () => Object.entries(ROUTE_NAMES).map(([value, label]) => ({ value, label: said(label) }));
export const outcomeChoices = () => OUTCOMES.map((each) => ({ value: each.code, label: said(each.label) }));
export const stateChoices = () => Object.entries(STATE_NAMES).filter(([state]) => state !== 'NEW').map(([value, label]) => ({ value, label: said(label) }));

/** What a task asks for. */
export const taskTitle = (kind: string): string => said(taskText(kind));

/** How receipt is proven, by channel. */
export const channelRule = (channel: string) => CHANNELS.find((each) => each.channel === channel) ?? null;

/** What a deadline of a case is called, by its key. */
export { deadlineName as deadlineTitle } from '../../../src/supervision/notifications/deadline-names.js';
