import { api, read } from '../api/client.js';

export type DocumentFormat = 'pdf' | 'docx';

/** The printed document, or a proof of a draft. Taking it is logged. */
export function documentOf(requestId: string, letterId: string, format: DocumentFormat, signal?: AbortSignal): Promise<Blob> {
  return read(api.GET('/api/requests/{requestId}/letters/{letterId}/documents/{format}', { params: { path: { requestId, letterId, format } }, parseAs: 'blob', signal: signal ?? null })) as unknown as Promise<Blob>;
}

/** Hands a file to the person at the browser. */
export function handOver(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
