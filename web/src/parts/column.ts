/** A column of `server-table.vue`; its cells are the slot of its `key`. */
export interface Column {
  readonly key: string;
  readonly title: string;
  readonly width?: string;
  /** Numbers stand at the end. */
  readonly end?: boolean;
  /** The order that pressing its head asks the server for. */
  readonly sort?: string;
  readonly descending?: boolean;
}
