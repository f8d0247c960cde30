import type { CommandName, Given, Payloads } from '../../../workflows/release/v1/payloads.js';

/** Commands that only the system sends: deadlines, and changes of topics. */
export const AUTOMATIC = ['LOOK_AGAIN', 'FOLLOW_TOPIC', 'MERGE_INTO', 'THIRD_PARTY_SILENT', 'CLOCK_STAGE', 'DEADLINES_RECOMPUTED'] as const satisfies readonly CommandName[];

/** Commands of people, the opening one among them. */
export type PeoplesCommand = Exclude<CommandName, (typeof AUTOMATIC)[number]>;

/** Commands of people after a case is open. */
export type ReleaseCommand = Exclude<PeoplesCommand, 'FLAG'>;

/** Commands that other routes send, which keep rows of their own: flags, texts, files, the release check, deliveries. */
export const INDIRECT = ['ADD_FLAG', 'REVISE_TEXT', 'ATTACH_FILE', 'WITHDRAW_FILE', 'OVERRIDE_LEAK', 'RECORD_DELIVERY_ATTEMPT'] as const satisfies readonly ReleaseCommand[];

/** Commands with a route of their own below `/commands`. */
export type DirectCommand = Exclude<ReleaseCommand, (typeof INDIRECT)[number]>;

/** What people give with a command. Names of third parties are stored apart; a policy is named by its version; the public title of what is withdrawn may go, too. */
export type CommandInput<K extends ReleaseCommand> =
  K extends 'CONSULT_THIRD_PARTY' ? Omit<Payloads['CONSULT_THIRD_PARTY'], 'partyId'> & { readonly party: { readonly name: string; readonly contact?: string } }
    : K extends 'ADOPT_POLICY' ? Omit<Payloads['ADOPT_POLICY'], 'policy'>
    : Given<K>;
