/** An answer as it was made. */
export interface MadeAnswer {
  readonly body: string;
  readonly status: number;
  readonly etag: string;
  /** Ids of the items it lists, to be counted. */
  readonly listed: readonly string[];
}

const MOST = 500;
const MOST_CHARACTERS = 16 * 1024 * 1024;

/** The answers that were made last, for one revision of the catalogue; bounded by number and size. The least recent goes first. */
export class AnswerCache {
  private readonly answers = new Map<string, MadeAnswer>();
  private characters = 0;

  get(key: string): MadeAnswer | undefined {
    const found = this.answers.get(key);
    if (!found) return undefined;
    this.answers.delete(key);
    this.answers.set(key, found);
    return found;
  }

  put(key: string, answer: MadeAnswer): void {
    this.drop(key);
    this.answers.set(key, answer);
    this.characters += answer.body.length;
    while (this.answers.size > MOST || this.characters > MOST_CHARACTERS) this.drop(this.answers.keys().next().value as string);
  }

  private drop(key: string): void {
    const found = this.answers.get(key);
    if (!found) return;
    this.characters -= found.body.length;
    this.answers.delete(key);
  }
}
