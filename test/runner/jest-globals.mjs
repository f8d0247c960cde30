/** What specs import of `@jest/globals`: the object of the spec that runs, though the module is kept from one spec to the next. */
const now = (name) => new Proxy({}, { get: (_, member) => globalThis[name][member] });

export const jest = now('jest');
