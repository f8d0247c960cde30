import { AsyncLocalStorage } from 'node:async_hooks';

interface Scope {
  open: boolean;
}

const scopes = new AsyncLocalStorage<Scope>();

/** Runs `work` as the inside of a unit of work: until it ends, `refuseInside` throws for all that it calls. */
export async function insideUnitOfWork<T>(work: () => Promise<T>): Promise<T> {
  const scope = { open: true };
  try {
    return await scopes.run(scope, work);
  } finally {
    scope.open = false;
  }
}

/** Throws when called from within an open unit of work, where waiting for another turn would never end. */
export function refuseInside(what: string): void {
  if (scopes.getStore()?.open) {
    throw new Error(`${what} was asked for inside a unit of work: use the tx that the work was given`);
  }
}
