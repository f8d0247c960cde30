/** Lets something happen at once, then at most once per pause, however often it is asked for. The last request is never lost. */
export class Pace {
  private timer: NodeJS.Timeout | undefined;
  private again = false;

  constructor(private readonly pauseMs: number, private readonly act: () => Promise<void>) {}

  /** Resolves when it has happened; at once where it will happen after the pause. */
  async ask(): Promise<void> {
    if (this.timer) this.again = true;
    else await this.go();
  }

  /** Forgets what is still to happen. */
  stop(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.again = false;
  }

  private go(): Promise<void> {
    this.timer = setTimeout(() => this.rested(), this.pauseMs);
    this.timer.unref();
    return this.act();
  }

  private rested(): void {
    this.timer = undefined;
    if (!this.again) return;
    this.again = false;
    void this.go();
  }
}
