import createClient from 'openapi-fetch';
import { around } from './around.js';
import type { components, paths } from './schema.js';
import { transport } from './transport.js';

/** A form of the API by its name, as `Form<'RequestLineView'>`. */
export type Form<Name extends keyof components['schemas']> = components['schemas'][Name];

/** The API, typed by what the application says of itself. Every refusal is thrown as a `ProblemError`. */
export const api = createClient<paths>({
  baseUrl: globalThis.location?.origin ?? '', fetch: transport(around),
  querySerializer: { array: { style: 'form', explode: false } },
});

/** The body of an answer. */
export async function read<T>(asked: Promise<{ readonly data?: T }>): Promise<T> {
  return (await asked).data as T;
}
