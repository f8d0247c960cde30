/** What a list shows, as texts. Several values of one member are separated by commas. */
export type State = Readonly<Record<string, string>>;

/** The state that an address tells; what it leaves out is as in `defaults`, what nobody knows is left alone. */
export function stateOf<S extends State>(query: Readonly<Record<string, string | null | undefined>>, defaults: S): S {
  return Object.fromEntries(Object.entries(defaults).map(([key, standard]) => {
    const told = query[key];
    return [key, typeof told === 'string' ? told : standard];
  })) as S;
}

/** The address of a state, without what equals its default. */
export function queryOf<S extends State>(state: S, defaults: S): Record<string, string> {
  return Object.fromEntries(Object.entries(state).filter(([key, value]) => value !== defaults[key]));
}

export function changed<S extends State>(state: S, part: Partial<S>): S {
  return { ...state, ...Object.fromEntries(Object.entries(part).map(([key, value]) => [key, value ?? ''])) };
}

/** `a,b` → `[a, b]`; nothing → undefined, so that a filter is left out. */
export function many(text: string): string[] | undefined {
  const found = text.split(',').filter(Boolean);
  return found.length > 0 ? found : undefined;
}

/** The text itself, or undefined. */
export function one(text: string): string | undefined {
  return text === '' ? undefined : text;
}

/** A whole number, or undefined. */
export function whole(text: string): number | undefined {
  return /^\d{1,9}$/.test(text) ? Number(text) : undefined;
}
