import type { FilePurpose } from '../../../workflows/request/v1/payloads.js';
import type { PaperOf } from '../papers/papers-of.js';

/** How the reply is given to whoever asked, as the desk for deliveries is told. */
export type Dispatch =
  | { readonly mode: 'direct'; /** Signed for at once, not taken, or put aside to be collected. */ readonly ends: 'signed' | 'refused' | 'waits'; readonly detail?: string }
  | { readonly mode: 'post'; readonly carrier: string; readonly trackingNumber: string }
  | { readonly mode: 'through-organ'; readonly carrier: string };

/** What the applicant does on the public pages, in the own case. */
export type OnlineAct =
  | { readonly does: 'confirm' | 'fetch-reply' }
  | { readonly does: 'correct' | 'withdraw' | 'write' | 'suggest-release'; readonly text: string };

/** What people do beside the commands of a case, through the services of the capability that keeps texts and bytes, and what is told of it. */
export interface ActInputs {
  /** Adds a sentence to the officer's own passage of the draft. */
  readonly 'revise-letter': { readonly adding: string };
  readonly 'make-sheet': { readonly form: string };
  readonly 'attach-file': { readonly name: string; readonly purpose: FilePurpose; readonly paper: PaperOf; readonly title?: string };
  /** The last file of that purpose. */
  readonly 'withdraw-file': { readonly purpose: FilePurpose; readonly reason: string };
  /** Everything that the release check found and that may pass. */
  readonly 'let-findings-pass': { readonly reason: string };
  /** On the first sentence of the officer's own passage. */
  readonly comment: { readonly text: string };
  readonly 'answer-comments': { readonly text: string };
  readonly 'settle-comments': { readonly note: string };
  readonly 'deliver-reply': Dispatch;
  /** What became of the delivery that is under way; `proof`: the last file on evidence shows it. */
  readonly 'report-delivery': { readonly result: 'delivered' | 'returned'; readonly detail?: string; readonly proof?: true };
  readonly 'order-dossier': { readonly reason: string };
  readonly online: OnlineAct;
}

export type ActName = keyof ActInputs;
