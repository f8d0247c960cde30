import type { CommandName, Given, Payloads } from '../../../workflows/request/v1/payloads.js';

/** Commands that only the system sends. */
export const AUTOMATIC = ['CLOCK_STAGE', 'DEADLINES_RECOMPUTED', 'THIRD_PARTY_SILENT', 'ORGAN_SILENT'] as const satisfies readonly CommandName[];

/** Commands of people after intake. */
export type RequestCommand = Exclude<CommandName, 'SUBMIT' | (typeof AUTOMATIC)[number]>;

/** Commands that the routes of another capability send, which keep text and bytes: letters, attachments, deliveries, the release gate, topics. */
export const INDIRECT = ['REVISE_LETTER', 'ISSUE_LETTER', 'ATTACH_FILE', 'WITHDRAW_FILE', 'RECORD_DELIVERY_ATTEMPT', 'OVERRIDE_LEAK', 'RECORD_SAME_INFORMATION'] as const satisfies readonly RequestCommand[];

/** Commands with a route of their own below `/commands`. */
export type DirectCommand = Exclude<RequestCommand, (typeof INDIRECT)[number]>;

/** What people give with a command. Names and numbers of third parties are stored apart; a policy is named by its version. */
export type CommandInput<K extends RequestCommand> =
  K extends 'CONSULT_THIRD_PARTY' ? Omit<Payloads['CONSULT_THIRD_PARTY'], 'partyId'> & { readonly party: { readonly name: string; readonly contact?: string } }
    : K extends 'ADOPT_POLICY' ? Omit<Payloads['ADOPT_POLICY'], 'policy'>
    : K extends 'CORRECTED' ? Payloads['CORRECTED'] & { readonly correctedContent?: string }
    : Given<K>;

/** `REQUEST_CORRECTION` → `request-correction`, as in addresses. */
export function pathOf(command: string): string {
  return command.toLowerCase().replaceAll('_', '-');
}

/** `REQUEST_CORRECTION` → `requestCorrection`. */
export function handlerOf(command: string): string {
  return command.toLowerCase().replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
}
