/**
 * The idempotency key of one act. It lives with the form until the act has succeeded, so that a double press, a lost answer or a retry
 * cannot make it happen twice; the next act gets another.
 */
export class ActKey {
  private current: string | null = null;

  constructor(private readonly made: () => string = () => crypto.randomUUID()) {}

  get value(): string {
    this.current ??= this.made();
    return this.current;
  }

  /** The act is done: what follows is another one. */
  done(): void {
    this.current = null;
  }
}
