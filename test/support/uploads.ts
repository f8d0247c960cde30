import type { Answer } from './browser.js';
import type { Office, Someone } from './office.js';

export interface Form {
  readonly bytes: Buffer;
  readonly name: string;
  readonly fields?: Readonly<Record<string, string>>;
}

/** A form as a browser sends it. */
export async function formOf({ bytes, name, fields = { purpose: 'evidence' } }: Form): Promise<{ body: Buffer; contentType: string }> {
  const form = new FormData();
  for (const [field, value] of Object.entries(fields)) form.append(field, value);
  form.append('file', new Blob([new Uint8Array(bytes)]), name);
  const response = new Response(form);
  return { body: Buffer.from(await response.arrayBuffer()), contentType: response.headers.get('content-type')! };
}

/** Uploads a file against the present revision, unless `revision` says another. */
export async function upload(office: Office, who: Someone, id: string, form: Form, more: { key?: string; revision?: number } = {}): Promise<Answer> {
  const { body, contentType } = await formOf(form);
  const revision = more.revision ?? (await office.revisionOf(id));
  return office.ask(who, 'POST', `/requests/${id}/attachments`, body, { 'content-type': contentType, 'idempotency-key': more.key ?? office.newKey(), 'if-match': `"${revision}"` });
}
