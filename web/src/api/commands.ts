import { api, read, type Form } from './client.js';
import type { paths } from './schema.js';

type Sent<P> = P extends `/api/requests/{requestId}/commands/${infer Name}` ? (Name extends `${string}/${string}` ? never : Name) : never;
/** A command of a request as its address says it: `assign`, `record-search`. */
export type CommandName = Sent<keyof paths>;
type Described<Name extends CommandName> = paths[`/api/requests/{requestId}/commands/${Name}`];
export type CommandBody<Name extends CommandName> = Described<Name> extends { post: { requestBody: { content: { 'application/json': infer Body } } } } ? Body : never;

/** Where an act is sent: the revision that was seen, and the key of the act. */
export interface ActHeaders {
  readonly revision: number;
  readonly key: string;
}

/** Sends a command to a request. Throws `ProblemError`. */
export function sendCommand<Name extends CommandName>(requestId: string, name: Name, body: CommandBody<Name>, { revision, key }: ActHeaders): Promise<Form<'CommandAnswerView'>> {
  return postTo(`/api/requests/${encodeURIComponent(requestId)}/commands/${name}`, body, { 'If-Match': `"${revision}"`, 'Idempotency-Key': key });
}

/** What a command would do, with nothing changed. */
export function previewCommand<Name extends CommandName>(requestId: string, name: Name, body: CommandBody<Name>): Promise<Form<'PreviewView'>> {
  return postTo(`/api/requests/${encodeURIComponent(requestId)}/commands/${name}/preview`, body);
}

/** For addresses that the server itself gave, as `commands/assign` of an offered command. */
export function postTo<Answer>(address: string, body: unknown, headers: Readonly<Record<string, string>> = {}, signal?: AbortSignal): Promise<Answer> {
  const post = api.POST as unknown as (path: string, init: object) => Promise<{ data?: Answer }>;
  return read(post(address, { body, headers, signal }));
}

/** Reads an address that was put together from one of the server's own. */
export function getFrom<Answer>(address: string, signal?: AbortSignal): Promise<Answer> {
  const get = api.GET as unknown as (path: string, init: object) => Promise<{ data?: Answer }>;
  return read(get(address, { signal }));
}
