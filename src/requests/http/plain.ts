/** A body as plain JSON: without its classes, and without members that are null, which mean the same as absent ones. */
export function plain<T extends object>(body: T): T {
  return JSON.parse(JSON.stringify(body, (_key, value: unknown) => (value === null ? undefined : value))) as T;
}
