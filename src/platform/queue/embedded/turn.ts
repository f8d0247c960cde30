/** One at a time, in the order of asking. */
export class Turn {
  private last: Promise<void> = Promise.resolve();

  /** Resolves when it is the caller's turn; the answer passes the turn on. */
  async take(): Promise<() => void> {
    let pass!: () => void;
    const mine = new Promise<void>((resolve) => (pass = resolve));
    const before = this.last;
    this.last = before.then(() => mine);
    await before;
    return pass;
  }
}
