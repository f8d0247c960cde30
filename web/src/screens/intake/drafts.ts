import type { IntakeForm } from './intake-form.js';
import type { Decided } from './decided.js';
import { formKey, formsIn } from '../../stores/own-forms.js';
import type { FormStore } from '../../stores/own-store.js';

/** A half-filled form on this machine: its clerk's own, gone once the request is logged or the clerk signs out. */
export interface Draft {
  /** Also the idempotency key of logging it: the same form sent twice, even from a tab opened again, is one request. */
  readonly id: string;
  /** Epoch milliseconds of this machine. */
  readonly savedAt: number;
  readonly form: IntakeForm;
  readonly decided: readonly Decided[];
  /** Names of files that were chosen: files themselves cannot be kept. */
  readonly files: readonly string[];
}

const KEPT_MS = 7 * 24 * 3_600_000;

/** Drafts of new requests, each under its clerk and id, so that several clerks and several tabs on one machine keep apart. */
export class Drafts {
  constructor(private readonly personId: string, private readonly store: FormStore, private readonly now: () => number = Date.now) {}

  /** False where the browser keeps nothing. */
  save(draft: Omit<Draft, 'savedAt'>): number | null {
    const savedAt = this.now();
    try {
      this.store.setItem(this.keyOf(draft.id), JSON.stringify({ ...draft, savedAt }));
      return savedAt;
    } catch {
      return null;
    }
  }

  remove(id: string): void {
    this.quietly(() => this.store.removeItem(this.keyOf(id)));
  }

  /** The clerk's own, the latest first; what is too old or cannot be read is thrown away. */
  all(): Draft[] {
    const found: Draft[] = [];
    for (const key of formsIn(this.store, this.personId)) {
      const draft = parsed(this.store.getItem(key));
      if (draft && this.now() - draft.savedAt < KEPT_MS) found.push(draft);
      else this.quietly(() => this.store.removeItem(key));
    }
    return found.sort((a, b) => b.savedAt - a.savedAt);
  }

  private keyOf(id: string): string {
    return formKey(this.personId, id);
  }

  private quietly(act: () => void): void {
    try {
      act();
    } catch {
      // A browser that keeps nothing has nothing to take away.
    }
  }
}

function parsed(text: string | null): Draft | null {
  try {
    const draft = JSON.parse(text ?? 'null') as Draft | null;
    return draft && typeof draft.id === 'string' && typeof draft.form?.content === 'string' ? draft : null;
  } catch {
    return null;
  }
}
