/** What of the browser's own store is needed here. */
export type FormStore = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/**
 * The browser's store for a person's unfinished work. It is shut from the moment they sign out: a pause that was still
 * running, or a page that is left afterwards, keeps nothing any more.
 */
class OwnStore implements FormStore {
  private shut = false;

  get isShut(): boolean {
    return this.shut;
  }
  get length(): number {
    return localStorage.length;
  }

  close(): void {
    this.shut = true;
  }
  open(): void {
    this.shut = false;
  }

  key(index: number): string | null {
    return localStorage.key(index);
  }
  getItem(key: string): string | null {
    return localStorage.getItem(key);
  }
  setItem(key: string, value: string): void {
    if (!this.shut) localStorage.setItem(key, value);
  }
  removeItem(key: string): void {
    localStorage.removeItem(key);
  }
}

export const OWN_STORE = new OwnStore();
