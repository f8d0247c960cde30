import type { FieldCipher } from './field-cipher.js';

/** Encrypts the fields of one row; a value opens only as the field of the row it was made for. */
export class Seal {
  constructor(private readonly cipher: FieldCipher, private readonly table: string, private readonly id: string) {}

  text(field: string, value: string): string {
    return this.cipher.encrypt(value, this.context(field));
  }

  /** Null for nothing. */
  json(field: string, value: object | undefined): string | null {
    return value === undefined || Object.keys(value).length === 0 ? null : this.text(field, JSON.stringify(value));
  }

  open(field: string, stored: string): string {
    return this.cipher.decrypt(stored, this.context(field));
  }

  openJson<T>(field: string, stored: string | null): T | null {
    return stored === null ? null : (JSON.parse(this.open(field, stored)) as T);
  }

  private context(field: string): string {
    return `${this.table}:${this.id}:${field}`;
  }
}
